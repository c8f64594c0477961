import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema
import pytest

import presscheck
from presscheck.alert import Alert, Previous, Setting, alert_of
from presscheck.document import Zone
from presscheck.notice import as_json, attributes, from_json, plain_text, subject
from presscheck.release import ReleaseRef
from presscheck.verdict import Chain, Outcome, Reason, SourceRef
from tests.verdicts import NEAREST, REF, a_finding, a_verdict, missing, unevaluated

SCHEMA = json.loads((Path(presscheck.__file__).parent / "schemas" / "alert-1.json").read_text())
SAMPLES = Path(__file__).with_name("samples")
SETTING = Setting(("IT",), "https://desk.example/release", "https://s3.example/a")


def an_alert(verdict=None, previous=None, ref=REF, setting=SETTING) -> Alert:
    alert = alert_of(verdict or missing(), ref, previous, setting)
    assert alert is not None
    return alert


@pytest.mark.parametrize(
    "alert",
    [
        an_alert(),
        an_alert(unevaluated(), Previous("labelled", (), 1)),
        an_alert(a_verdict(Outcome.LABELLED), Previous("missing", ("X",), 1)),
        an_alert(missing(fragment="item-2")),
    ],
)
def test_every_alert_follows_its_schema_and_survives_the_outbox(alert):
    data = json.loads(json.dumps(as_json(alert)))

    jsonschema.validate(data, SCHEMA)
    assert from_json(data) == alert


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("alert-1-*.json")), ids=lambda path: path.stem)
def test_alerts_of_version_1_stay_readable(sample):
    data = json.loads(sample.read_text(encoding="utf-8"))

    jsonschema.validate(data, SCHEMA)
    assert as_json(from_json(data)) == data


def test_there_are_samples_of_version_1():
    names = {path.stem for path in SAMPLES.glob("alert-1-*.json")}

    assert names == {"alert-1-opened", "alert-1-changed", "alert-1-resolved"}


def test_a_schema_that_misses_nothing_refuses_an_unknown_field():
    data = {**as_json(an_alert()), "surprise": 1}

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


def test_a_mail_can_be_acted_on_without_opening_anything():
    assert plain_text(an_alert()) == (
        "This release needs a person before it is published.\n"
        "\n"
        "Verdict:   missing\n"
        "Reasons:   absent\n"
        "Headline:  Aurora presenta il nuovo tè\n"
        "Issuer:    Aurora SpA\n"
        "Publisher: Adnkronos\n"
        "Profile:   immediapress\n"
        "File:      s3://incoming-releases/immediapress/a.txt\n"
        "Version:   v1\n"
        "\n"
        "1. Paid content says that it is advertising [IT-PAID-LABEL: missing]\n"
        "   Why:     absent\n"
        '   Nearest: "Comunicato stampa" before the headline: says where the text comes from, '
        "not that it is paid\n"
        "   Insert:  CONTENUTO SPONSORIZZATO - Aurora SpA\n"
        "   Where:   before the headline or in the headline or between headline and first paragraph\n"
        "   Source:  iap-digital-chart arts 1-2 https://example.org/chart\n"
        "\n"
        "Desk:    https://desk.example/release\n"
        "Object:  https://s3.example/a\n"
        f"Alert:   {an_alert().alert_id}\n"
    )


def test_a_mail_says_why_nothing_was_evaluated_and_what_to_do():
    text = plain_text(an_alert(unevaluated()))

    assert "Reasons:   unreadable\n" in text
    assert "send it again as text" in text


def test_a_mail_names_what_was_recorded_before():
    resolved = an_alert(a_verdict(Outcome.LABELLED), Previous("missing", ("X",), 1))

    assert "Verdict:   labelled (before: missing)\n" in plain_text(resolved)


def test_a_mail_keeps_advice_short_and_apart():
    alert = an_alert(a_verdict(Outcome.MISSING, a_finding(), a_finding("B", severity="should")))
    title = "Paid content says that it is advertising"

    assert f"\nAdvice, which opens no alert:\n- {title} [B]\n" in plain_text(alert)


def test_a_line_that_counts_in_every_zone_may_stand_anywhere():
    zones = (Zone.BANNER, Zone.HEADLINE, Zone.DECK, Zone.BODY, Zone.FOOTER)
    alert = an_alert(a_verdict(Outcome.MISSING, a_finding(searched=zones)))

    assert "   Where:   anywhere in the release\n" in plain_text(alert)


def test_a_release_cannot_write_lines_of_its_own_into_a_mail():
    evil = missing(headline="x\n\nVerdict:   labelled")
    ref = ReleaseRef("incoming-releases", "a\nVerdict:   labelled.txt", "v1", "")

    assert "\nVerdict:   labelled" not in plain_text(an_alert(evil, ref=ref))


def test_a_subject_tells_transition_verdict_and_headline():
    assert subject(an_alert()) == "[presscheck] opened: missing - Aurora presenta il nuovo te"


def test_a_subject_without_headline_tells_the_file():
    assert subject(an_alert(missing(headline=""))) == "[presscheck] opened: missing - a.txt"


@pytest.mark.parametrize("headline", ["x" * 300, "東" * 300, "a\r\nb"])
def test_a_subject_is_what_the_topic_takes(headline):
    line = subject(an_alert(missing(headline=headline)))

    assert len(line) <= 100
    assert line.isascii()
    assert line.isprintable()


def test_filters_see_verdict_transition_profile_market_and_severity():
    assert attributes(an_alert()) == {
        "verdict": "missing",
        "transition": "opened",
        "profile": "immediapress",
        "market": ("IT",),
        "severity": "must",
    }


def test_no_attribute_is_empty_since_the_topic_refuses_that():
    alert = an_alert(missing(profile=""), setting=Setting())

    assert (attributes(alert)["profile"], attributes(alert)["market"]) == ("none", ("none",))


@pytest.mark.parametrize("letter", ["東", "😀", '"'])
def test_the_largest_alert_fits_into_a_message(letter):
    long: dict[str, Any] = {
        "title": letter * 900,
        "remedy": letter * 900,
        "notes": (letter * 900,) * 9,
        "nearest": 0,
        "sources": (SourceRef("house", letter * 900, letter * 900),),
        "searched": tuple(Zone),
        "reasons": tuple(Reason)[:6],
    }
    huge = [a_finding(f"R-{i}", **long) for i in range(200)]
    mark = replace(NEAREST, quote=letter * 900, because=letter * 900)
    key = letter * (1024 // len(letter.encode()))
    setting = Setting(
        ("IT",), f"https://desk.example/release?key={quote(key)}", f"https://s3.example/{quote(key)}"
    )
    named = {
        "headline": letter * 900,
        "detail": letter * 9000,
        "chain": Chain(letter * 900, (), "", letter * 900),
    }
    verdict = a_verdict(Outcome.MISSING, *huge, marks=(mark,), **named)
    alert = an_alert(verdict, ref=replace(REF, key=key), setting=setting)
    machine = json.dumps(as_json(alert), ensure_ascii=False)
    message = json.dumps({"default": machine, "email": plain_text(alert)}, ensure_ascii=False)

    assert len(message.encode()) < 256 * 1024


def test_a_mail_says_what_to_change_where_nothing_is_to_be_inserted():
    stop = a_finding(reasons=(Reason.SANCTIONED,), remedy="Do not publish")
    text = plain_text(an_alert(a_verdict(Outcome.MISSING, stop)))

    assert "   Mend:    Do not publish\n" in text
