"""Which words stand around a date in a dateline, and are no part of the text?"""

from presscheck.wordlists import words

FILLERS = words(
    "mon tue wed thu fri sat sun published publié veröffentlicht pubblicato posted updated le vom den "
    "dnia am il el día dia on po dne alle ore uhr hs h um kl à a at @ ngày monday tuesday wednesday "
    "thursday friday saturday sunday lunedì martedì mercoledì giovedì venerdì sabato domenica montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche lunes martes miércoles jueves viernes sábado domingo 电 電 讯 訊 發 发 "
    "時 分 时 时间 gmt cet cest est edt utc pm for immediate release today heute r г року года dn "
    "maandag dinsdag woensdag donderdag "
    "vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle "
    "maanantaina tiistaina keskiviikkona torstaina perjantaina δευτέρα τρίτη τετάρτη πέμπτη παρασκευή "
    "σάββατο κυριακή pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда "
    "четверг пятница суббота воскресенье понеділок вівторок середа четвер субота неділя hétfő kedd szerda "
    "csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică ponedjeljak utorak "
    "srijeda četvrtak petak subota nedjelja pondelok utorok streda štvrtok piatok sobota nedeľa dilluns "
    "dimarts dimecres dijous divendres dissabte diumenge senin selasa rabu kamis jumat sabtu minggu im "
    "dnia dne roku roka року segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
)
"""Words around a date that are no part of the text."""

BEFORE_DATE = words("den dne dnia dn. le d. في")
"""What opens a date behind a place, and is no part of either."""
