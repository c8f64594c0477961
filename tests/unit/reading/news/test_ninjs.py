import json

from presscheck.document import Zone
from presscheck.reading import read
from presscheck.release import Release

BODY = "LEEDS, March 3, 2026 /PRNewswire/ -- Harrow has opened a workshop in which pans are ground."


def raw(content):
    return read(Release(content, "item.json"))


def items(**data):
    return raw(json.dumps(data).encode())


def document(**data):
    (found,) = items(**data)
    return found


def values(found, name):
    return [entry.value for entry in found.fields(name)]


def texts(found, zone):
    return [found.text_of(block) for block in found.blocks if block.zone is zone]


def test_version_1_has_one_headline_and_a_body_in_html():
    found = document(
        headline="Harrow opens", body_html=f"<p>ADVERTISEMENT</p><p>{BODY}</p>", language="en-GB"
    )
    assert texts(found, Zone.HEADLINE) == ["Harrow opens"]
    assert texts(found, Zone.DECK) == ["ADVERTISEMENT"]
    assert texts(found, Zone.BODY) == [BODY]
    assert found.declared_language == "en"


def test_version_2_has_lists_of_headlines_and_bodies():
    found = document(
        headlines=[{"role": "short", "value": "Short"}, {"role": "main", "value": "Harrow opens"}],
        bodies=[
            {"contentType": "text/plain", "value": "plain"},
            {"contentType": "text/html", "value": f"<p>{BODY}</p>"},
        ],
        by="Ann Writer",
    )
    assert texts(found, Zone.HEADLINE) == ["Harrow opens"]
    assert texts(found, Zone.DECK) == ["Short", "Ann Writer"]
    assert texts(found, Zone.BODY) == [BODY]


def test_a_body_in_nitf_is_read_as_such():
    nitf = f"<nitf><body><body.content><p>{BODY}</p><p>Second.</p></body.content></body></nitf>"
    found = document(headline="Harrow opens", bodies=[{"contentType": "text/vnd.IPTC.NITF", "value": nitf}])
    assert texts(found, Zone.BODY)[0] == BODY


def test_administrative_values_are_fields_under_shared_names():
    found = document(
        headline="Harrow opens",
        body_text=BODY,
        genres=[{"name": "Press release", "uri": "http://cv.iptc.org/newscodes/genre/Press_Release"}],
        infosources=[{"name": "Harrow Ltd"}],
        edNote="Paid for by Harrow",
        usageterms="Free",
        copyrightNotice="Harrow 2026",
        aiInfo={"generated": True, "notice": "Translated by a machine"},
    )
    assert values(found, "genre") == ["Press release"]
    assert values(found, "genre:uri") == ["http://cv.iptc.org/newscodes/genre/Press_Release"]
    assert values(found, "infosource") == ["Harrow Ltd"]
    assert values(found, "ednote") == ["Paid for by Harrow"]
    assert values(found, "usageterms") == ["Free"]
    assert values(found, "copyrightnotice") == ["Harrow 2026"]
    assert values(found, "aiinfo:generated") == ["true"]
    assert values(found, "aiinfo:notice") == ["Translated by a machine"]


def test_a_genre_without_a_name_is_named_by_its_code():
    found = document(
        headline="H", body_text=BODY, genres=[{"uri": "http://cv.iptc.org/newscodes/genre/Current"}]
    )
    assert values(found, "genre") == ["Current"]


def test_a_list_of_items_becomes_several_documents():
    data = [{"uri": f"urn:x:{n}", "headline": f"Headline {n}", "body_text": BODY} for n in (1, 2)]
    found = read(Release(json.dumps(data).encode(), "items.json"))
    assert [item.fragment for item in found] == ["urn:x:1", "urn:x:2"]


def test_a_description_alone_is_read_and_noted():
    found = document(headline="Harrow opens", description_text=BODY)
    assert texts(found, Zone.BODY) == [BODY]
    assert found.coverage.notes == ("the item holds a description only, not the full text",)


def test_an_item_without_text_is_empty():
    assert document(headline="Harrow opens", type="picture").reason == "empty"


def test_damaged_json_is_unreadable():
    (item,) = raw(b'{"headline": "x", ')
    assert item.reason == "unreadable"


def test_texts_associated_with_an_item_are_releases_of_their_own():
    beside = {"type": "text", "uri": "b", "headline": "Beside", "body_text": f"Anzeige\n\n{BODY}"}
    picture = {"type": "picture", "uri": "p", "headline": "A pan", "description_text": "A pan."}
    held = {"one": beside, "two": picture}
    found = items(uri="a", headline="Harrow opens", body_text=BODY, associations=held)
    assert [item.fragment for item in found] == ["a", "b"]
    assert ["Anzeige" in item.text for item in found] == [False, True]
    (only,) = items(uri="a", type="composite", headline="Pack", associations=[beside, picture])
    assert texts(only, Zone.HEADLINE) == ["Beside"]


def test_items_in_a_list_of_that_name_are_read_unless_they_are_those_of_a_json_feed():
    entry = {"uri": "a", "headline": "Harrow opens", "body_text": BODY}
    found = items(items=[entry, entry | {"uri": "b"}])
    assert [item.format for item in found] == ["ninjs", "ninjs"]
    (feed,) = items(items=[{"id": "1", "title": "Harrow opens", "content_text": BODY}])
    assert feed.format == "jsonfeed"


def test_a_description_is_not_all_of_a_release():
    assert document(headline="Harrow opens", description_text=BODY).coverage.share < 1
