"""Which words of the committed registers tell where a text in another language comes from?"""

import pytest

from presscheck.document import Document
from presscheck.mark import MarkKind
from presscheck.marking.survey import survey
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading import read
from presscheck.release import Release

POLICY = stored_policy()

ARABIC = "أعلنت شركة السندان أن مصنعها الجديد سيوظف مئتي شخص من أبناء المنطقة خلال العام المقبل."
DUTCH = "De fabriek meldt dat zij volgend jaar tweehonderd mensen uit de streek in dienst wil nemen."
FINNISH = "Tehdas kertoo palkkaavansa ensi vuonna kaksisataa ihmistä kaupungista ja sen lähikunnista."
POLISH = "Fabryka podała, że w przyszłym roku zatrudni dwustu pracowników z miasta i jego okolic."
PORTUGUESE = "A fábrica anunciou que vai empregar duzentas pessoas da região durante o próximo ano."
SWEDISH = "Fabriken meddelar att den under nästa år kommer att anställa två hundra personer från trakten."


def _marks(kind: MarkKind, *lines: str):
    (document,) = read(Release("\n\n".join(lines).encode(), "a.txt"))
    assert isinstance(document, Document)
    marking = survey(document, POLICY, profile_named(POLICY, "mixed"))
    return [mark for mark in marking.marks if mark.kind is kind]


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        (f"العين في 3 نوفمبر /وام/ {ARABIC}", "wam"),
        (f"صيدا (رويترز) - {ARABIC}", "reuters"),
        (f"جدة، المملكة العربية السعودية - (بزنيس واير) - {ARABIC}", "businesswire"),
        (f"(ABM FN) {DUTCH}", "abm-fn"),
        (f"RECIFE, PE (FOLHAPRESS) - {PORTUGUESE}", "folhapress"),
        (f"Lublin, 3.11.2026 (ISBnews) - {POLISH}", "isbnews"),
        (f"MALMÖ (Nyhetsbyrån Direkt) {SWEDISH}", "direkt"),
    ],
)
def test_an_agency_is_known_by_the_name_it_has_in_its_own_language(text, wire):
    (mark,) = _marks(MarkKind.DATELINE, "Acme", text, text.partition(") ")[2] or text)
    assert mark.value["wire"] == wire


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (DUTCH, "Inlichtingen"),
        (FINNISH, "Lisätietojen antajat"),
        (POLISH, "Szczegółowych informacji udziela"),
        (PORTUGUESE, "Gabinete de imprensa"),
        (SWEDISH, "Frågor kan ställas till"),
        (ARABIC, "العلاقات الإعلامية"),
    ],
)
def test_a_contact_is_known_by_its_head(text, head):
    (mark,) = _marks(MarkKind.CONTACT, "Acme", text, text, text, f"{head}:\nJane Doe\njane@acme.example")
    assert mark.value["email"] == "jane@acme.example"


def test_a_polish_relay_says_who_answers_for_the_text():
    notice = "Za opublikowany materiał odpowiedzialność ponosi jego nadawca, a nie agencja."
    (mark,) = _marks(MarkKind.PUBLISHER_NOTICE, "Acme", POLISH, POLISH, notice)
    assert mark.quote == notice


@pytest.mark.parametrize(
    ("text", "credit", "wire"),
    [(POLISH, "2026-11-03, 18:50 Autor: PAP", "pap-agency"), (POLISH, "Źródło: PAP", "pap-agency")],
)
def test_an_agency_may_be_named_as_the_author(text, credit, wire):
    assert {mark.value["id"] for mark in _marks(MarkKind.WIRE, "Acme", credit, text, text)} == {wire}
