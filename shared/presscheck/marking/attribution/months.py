"""What are the months called, in every language a release may be written in?"""

NAMES = {
    1: (
        "january jan gennaio gen genn januar jänner janvier janv enero ene janeiro januari tammikuu "
        "tammikuuta styczeń stycznia sty leden ledna led január januára ianuarie ian ocak oca ιανουάριος "
        "ιανουαρίου ιαν январь января янв січень січня січ януари gener siječanj siječnja januarja sausio "
        "janvāris يناير كانون ינואר มกราคม"
    ),
    2: (
        "february feb febr febbraio februar feber février fevrier févr fév febrero fevereiro fev februari "
        "helmikuu helmikuuta luty lutego lut únor února február februarie şubat şub φεβρουάριος "
        "φεβρουαρίου φεβ februára februarja febrer veljača veljače февраль февраля фев лютий лютого лют "
        "февруари فبراير شباط פברואר กุมภาพันธ์"
    ),
    3: (
        "march mar marzo mär märz mrz mars março marco maart mrt maaliskuu maaliskuuta marzec marca březen "
        "března bře március márc martie mart μάρτιος μαρτίου μαρ març maret ožujak ožujka март марта мар "
        "березень березня бер мart مارس آذار מרץ มีนาคม"
    ),
    4: (
        "april apr aprile avril avr abril abr huhtikuu huhtikuuta kwiecień kwietnia kwi duben dubna dub "
        "április ápr aprilie nisan nis απρίλιος απριλίου απρ apríl apríla aprila travanj travnja апрель "
        "апреля апр квітень квітня кві април أبريل نيسان אפריל เมษายน"
    ),
    5: (
        "may mai maggio mag mayo maio mei maj toukokuu toukokuuta maja květen května kvě május máj maie "
        "mayıs μάιος μαΐου μαΐ μαι mája maig svibanj svibnja май мая травень травня тра مايو أيار מאי พฤษภาคม"
    ),
    6: (
        "june jun giugno giu juni juin junio junho kesäkuu kesäkuuta czerwiec czerwca cze červen června "
        "čvn június jún iunie iun haziran haz ιούνιος ιουνίου ιουν júna junija juny lipanj lipnja июнь "
        "июня июн червень червня чер юни يونيو حزيران יוני มิถุนายน"
    ),
    7: (
        "july jul luglio lug juli juillet juil julio julho heinäkuu heinäkuuta lipiec lipca lip červenec "
        "července čvc július júl iulie iul temmuz tem ιούλιος ιουλίου ιουλ júla julija juliol srpanj "
        "srpnja июль июля июл липень липня юли يوليو تموز יולי กรกฎาคม"
    ),
    8: (
        "august aug agosto ago agst août aout augustus elokuu elokuuta sierpień sierpnia sie srpen srpna "
        "srp augusztus augusti ağustos ağu αύγουστος αυγούστου αυγ augusta avgusta agost agustus kolovoz "
        "kolovoza август августа авг серпень серпня сер أغسطس آب אוגוסט สิงหาคม"
    ),
    9: (
        "september sept sep settembre set sett septembre septiembre setiembre setembro syyskuu syyskuuta "
        "wrzesień września wrz září zář szeptember szept septembrie eylül eyl σεπτέμβριος σεπτεμβρίου σεπτ "
        "σεπ septembra rujan rujna сентябрь сентября сен сент вересень вересня вер септември سبتمبر أيلول "
        "ספטמבר กันยายน"
    ),
    10: (
        "october oct ottobre ott oktober okt octobre octubre outubro out lokakuu lokakuuta październik "
        "października paź říjen října říj október októbra octombrie ekim eki οκτώβριος οκτωβρίου οκτ "
        "октябрь октября окт жовтень жовтня жов октомври أكتوبر تشرين אוקטובר ตุลาคม"
    ),
    11: (
        "november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis listopadu "
        "noiembrie noi kasım kas νοέμβριος νοεμβρίου νοε novembra studeni studenoga studenog ноябрь ноября "
        "ноя нояб листопад листопада лис ноември نوفمبر נובמבר พฤศจิกายน"
    ),
    12: (
        "december dec dicembre dic dezember dez décembre decembre déc diciembre dezembro joulukuu "
        "joulukuuta grudzień grudnia gru prosinec prosince pro desember des decembrie aralık ara "
        "δεκέμβριος δεκεμβρίου δεκ decembra desembre prosinac prosinca декабрь декабря дек грудень грудня "
        "гру декември ديسمبر דצמבר ธันวาคม"
    ),
}
"""Full names, the case a date asks for, and usual abbreviations, without points."""

MONTHS = {word.casefold(): number for number, words in NAMES.items() for word in words.split()}
"""Month name, case-folded, to its number."""

THAI = frozenset(word for word in MONTHS if "\u0e00" < word[0] < "\u0e7f")
