"""With which words does a carrier say that it does not answer for a text?"""


def _stems(*lines: str) -> tuple[str, ...]:
    return tuple(stem for line in lines for stem in line.split())


ROOTS = _stems(
    "respon verantw odpow odpov ansvar vasta vastu răspu felel soruml ответ відпов ευθ отгов liab haft",
    "newsroom editor redak rédac redaz redac redaç toimit szerk редак 責任 责 编辑部 編輯部 編集部 책임",
)
"""One of these stands in every such sentence: a quick look before its words are looked at."""

ANSWERS = _stems(
    "responsib responsab verantwort verantwoord odpowied odpowiad ansvar vastaa vastuu odpovíd odpověd",
    "răspund felel sorumlu ответствен відповідал ευθύνη отговор liable liability haftet haftung",
)
"""How words begin that say who answers for something."""

CONTENT = _stems(
    "content inhalt contenu contenut contenid conteúdo inhoud treść treści innehåll indhold innhold sisäl",
    "obsah conținut tartalm içeri содерж зміст περιεχόμεν съдърж",
)
"""How words for the content of a text begin."""

ALONE = _stems(
    "sole solely alone exclusive allein ausschlie alleinig seul exclusiv esclusiv únic unic exklusiv alene",
    "ensam yksin výhradn wyłączn uitsluitend kizárólag yalnızca исключительно виключно αποκλειστικά",
)
"""How words begin that say that nobody else does."""

PARTIES = _stems(
    "issuer sender advertiser herausgeber absender aussender auftraggeber emittent verfasser unternehmen",
    "émetteur annonceur emittente inserzionista emisor anunciante emissor remetente afzender adverteerder",
    "nadawc zleceniodawc reklamodawc avsändar annonsör afsender annoncør avsender annonsør lähettäj",
    "ilmoittaj vydavatel zadavatel inzerent odesílatel",
)
"""How words for those begin who send in a text or pay for it."""

NEWSROOM = _stems(
    "newsroom editors editorial redaktion rédaction redazione redacción redacao redação redactie redakcj",
    "redaksjon toimitu redakce redakci redacți szerkesztőség редакци редакці",
)
"""How words for those begin who write a paper."""

TAKES_PART = _stems(
    "involve particip creat produced written reviewed checked verified beteilig mitgewirk erstell",
    "geprüf verfass réalis rédig partecip stesura realizz redatt elabora redact betrokken geschreven",
    "einfluss influence influenc invloed influenza wpływ pris",
    "udział przygotow delaktig medverk medvirk involver deltat deltag osallist tuotta podíl tvorb",
)
"""How words begin that say who had a part in a text."""

ELSEWHERE = _stems(
    "link extern website webseit comment kommentar commenti comentari reaktion reactie leserbrief user",
    "nutzer utenti usuari sites siti sitios",
)
"""How words begin for what a page does not answer for in any case: links, and what its readers write."""

DENSE_NOTICES = (
    ("内容", "発信元", "責任"),
    ("内容", "発表", "責任"),
    ("内容", "提供元", "責任"),
    ("編集部", "関与し", "ん"),
    ("编辑部", "未参与"),
    ("編輯部", "未參與"),
    ("内容", "由", "提供方", "负责"),
    ("내용", "책임은", "있습니다"),
)
"""What such a sentence holds in scripts without spaces."""
