import base64

from presscheck.document import Place, Zone
from presscheck.placing import places_of
from presscheck.reading import read
from presscheck.release import Release

BODY = "LEEDS, March 3, 2026 /PRNewswire/ -- Harrow has opened a workshop in which pans are ground."
G2 = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
META = (
    "<rightsInfo><usageTerms>Paid release</usageTerms></rightsInfo>"
    '<itemMeta><itemClass qcode="ninat:text"/><provider><name>Example Wire</name></provider>'
    "<edNote>Advertiser supplied</edNote></itemMeta>"
    '<contentMeta><genre qcode="genre:Advertiser_Supplied"/><infoSource literal="Harrow"/>'
    "<creditline>EW</creditline>"
    "<headline>Harrow opens</headline><dateline>LEEDS</dateline></contentMeta>"
)
XHTML = (
    '<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>'
    f"<p>Anzeige</p><p>{BODY}</p></body></html></inlineXML></contentSet>"
)
NITF = (
    "<nitf><head><title>T</title><docdata><doc.copyright holder='Harrow'/></docdata></head>\n"
    "<body><body.head><hedline>"
    "<hl1>Harrow opens</hl1><hl2>In Leeds</hl2></hedline><byline>By Ann</byline></body.head><body.content>"
    f'<p>{BODY} <a href="https://harrow.example">More</a></p>\n<ul><li>One</li></ul><table><tr><td>Two</td></tr></table>'
    "</body.content><body.end><tagline>Ann writes</tagline></body.end></body></nitf>"
)


def items(xml):
    return read(Release(xml.encode(), "item.xml"))


def values(found, name):
    return [entry.value for entry in found.fields(name)]


def texts(found, zone):
    return [found.text_of(block) for block in found.blocks if block.zone is zone]


def test_newsml_g2_shows_its_text_and_keeps_its_fields():
    (found,) = items(f"<newsItem guid='g' xml:lang='de-AT' {G2}>{META}{XHTML}</newsItem>")
    assert texts(found, Zone.HEADLINE) == ["Harrow opens"]
    assert texts(found, Zone.DECK) == ["Anzeige"]
    assert texts(found, Zone.BODY) == [BODY]
    assert found.declared_language == "de"
    assert values(found, "genre") == ["Advertiser_Supplied"]
    assert values(found, "genre:qcode") == ["genre:Advertiser_Supplied"]
    assert values(found, "usageterms") == ["Paid release"]
    assert values(found, "infosource") == ["Harrow"]
    assert values(found, "provider") == ["Example Wire"]
    assert values(found, "ednote") == ["Advertiser supplied"]
    assert values(found, "creditline") == ["EW"]
    assert values(found, "dateline") == ["LEEDS"]


def test_a_message_of_several_items_becomes_several_documents_and_pictures_are_noted():
    item = f"<newsItem guid='%s'>{META}{XHTML}</newsItem>"
    picture = "<newsItem guid='p'><itemMeta><itemClass qcode='ninat:picture'/></itemMeta></newsItem>"
    found = items(f"<newsMessage {G2}><itemSet>{item % 'a'}{item % 'b'}{picture}</itemSet></newsMessage>")
    assert [one.fragment for one in found] == ["a", "b"]
    assert found[0].coverage.notes == ("1 items without text (pictures, sound, film) were left out",)


def test_nitf_inside_newsml_g2_is_read_as_nitf():
    content = f"<contentSet><inlineXML contenttype='application/nitf+xml'>{NITF}</inlineXML></contentSet>"
    (found,) = items(f"<newsItem {G2}>{META}{content}</newsItem>")
    assert texts(found, Zone.BODY)[0] == f"{BODY} More"


def test_nitf_has_head_text_lists_links_and_end():
    (found,) = items(NITF)
    assert texts(found, Zone.HEADLINE) == ["Harrow opens"]
    assert texts(found, Zone.DECK) == ["In Leeds", "By Ann"]
    assert texts(found, Zone.BODY) == [f"{BODY} More", "One", "Two"]
    assert texts(found, Zone.FOOTER) == ["Ann writes"]
    (link,) = found.links
    assert found.text[link.start : link.end] == "More"
    assert values(found, "copyrightnotice") == ["Harrow"]
    (place,) = places_of(found, [found.text.index("LEEDS")])
    assert (place.line, place.path) == (2, "nitf/body/body.content/p")


def test_newsml_1_shows_contact_after_the_text_and_leaves_style_sheets_out():
    def part(role, mime, content):
        return (
            f'<NewsComponent><Role FormalName="{role}"/><ContentItem><MimeType FormalName="{mime}"/>'
            f"<DataContent>{content}</DataContent></ContentItem></NewsComponent>"
        )

    (found,) = items(
        '<NewsML Version="1.2"><NewsEnvelope><NewsService FormalName="Example Wire"/></NewsEnvelope>'
        "<NewsItem>"
        "<NewsComponent><NewsLines><HeadLine>Harrow opens</HeadLine><ByLine>Ann</ByLine></NewsLines>"
        '<AdministrativeMetadata><Source><Party FormalName="Harrow"/></Source></AdministrativeMetadata>'
        '<DescriptiveMetadata><Language FormalName="en"/><Genre FormalName="Release"/></DescriptiveMetadata>'
        + part("StyleSheet", "text/css", ".a {}")
        + part("HeadLine", "text/xhtml", "<html><body><p>Harrow opens</p></body></html>")
        + part("Contact", "text/xhtml", "<html><body><p>press@harrow.example</p></body></html>")
        + part("Main", "text/xhtml", f"<html><body><p>{BODY}</p></body></html>")
        + "</NewsComponent></NewsItem></NewsML>"
    )
    assert texts(found, Zone.HEADLINE) == ["Harrow opens"]
    assert texts(found, Zone.DECK) == ["Ann"]
    assert texts(found, Zone.BODY) == [BODY]
    assert texts(found, Zone.FOOTER) == ["press@harrow.example"]
    assert (values(found, "genre"), values(found, "infosource")) == (["Release"], ["Harrow"])
    assert values(found, "newsservice") == ["Example Wire"]
    assert found.declared_language == "en"


def test_entities_that_multiply_are_stopped_and_noted():
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    (item,) = items(
        f'<!DOCTYPE nitf [<!ENTITY e0 "aaaaaaaaaa">{entities}]>'
        f"<nitf><body><p>{BODY}</p><p>&e11;</p></body></nitf>"
    )
    assert len(item.text) < 6_000_000
    assert item.coverage.notes


def test_an_entity_outside_the_file_is_not_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", encoding="utf-8")
    (item,) = items(
        f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{secret.as_uri()}">]><nitf><body><p>{BODY} &x;</p></body></nitf>'
    )
    assert "secret" not in item.text
    assert item.coverage.notes == ("an entity that points outside the file was not fetched",)


def test_elements_nested_too_deep_are_left_and_noted():
    (item,) = items(f"<nitf><body><p>{BODY}</p>{'<q>' * 5_000}</body></nitf>")
    assert item.coverage.notes == ("elements nested deeper than 200 were not read",)


def test_what_stands_before_a_fault_is_kept():
    (item,) = items(f"<nitf><body><p>{BODY}</p><p>broken</b></body></nitf>")
    assert item.text.startswith(BODY)
    assert "not well-formed" in item.coverage.notes[0]


def test_a_package_of_references_is_unsupported():
    (item,) = items(f"<packageItem {G2}><groupSet/></packageItem>")
    assert item.reason == "unsupported"


def test_a_wire_message_has_header_text_and_trailer():
    head = "\x01EXA0001 4 FIN\r\nworkshop\r\n\x02\r\nHarrow opens its first workshop in Leeds\r\n"
    wire = f"{head}   {BODY}\r\n\x03030900 MAR\x04"
    (found,) = items(wire)
    assert texts(found, Zone.HEADLINE) == ["Harrow opens its first workshop in Leeds"]
    assert values(found, "wire:header") == ["EXA0001 4 FIN", "workshop"]
    assert values(found, "wire:trailer") == ["030900 MAR"]
    assert places_of(found, [found.text.index("LEEDS")]) == (Place(5, 4),)


def test_a_file_of_several_wire_messages_becomes_several_documents():
    found = items(
        f"\x01A1\n\x02One is the first\n{BODY}\x03\x04\x01A2\n\x02Two is the second\n{BODY}\x03\x04"
    )
    assert [one.fragment for one in found] == ["A1", "A2"]


def test_a_note_to_editors_in_nitf_is_not_the_story():
    note = "<body.head><note><body.content><p>Not for print.</p></body.content></note></body.head>"
    (found,) = items(f"<nitf><body>{note}<body.content><p>{BODY}</p></body.content></body></nitf>")
    assert BODY in found.text


def component(head, text, inner=""):
    return (
        f"<NewsComponent><NewsLines><HeadLine>{head}</HeadLine>{inner}</NewsLines><ContentItem><DataContent>"
        f"<html><body>{text}</body></html></DataContent></ContentItem></NewsComponent>"
    )


def test_stories_side_by_side_in_one_newsml_1_item_are_releases_of_their_own():
    first = component("Harrow opens", f"<p>Anzeige</p><p>{BODY * 3}</p>", "<CreditLine>Wire A</CreditLine>")
    second = component("Harrow closes", f"<p>{BODY * 3}</p>", "<CreditLine>Wire B</CreditLine>")
    found = items(f"<NewsML><NewsItem><NewsComponent>{first}{second}</NewsComponent></NewsItem></NewsML>")
    assert [item.text.partition("\n")[0] for item in found] == ["Harrow opens", "Harrow closes"]
    assert ["Anzeige" in item.text for item in found] == [True, False]
    assert [[one.value for one in item.fields("creditline")] for item in found] == [["Wire A"], ["Wire B"]]
    assert len({item.fragment for item in found}) == 2


def test_a_caption_beside_a_newsml_1_story_and_a_line_of_the_item_are_read_with_it():
    label = (
        "<NewsLine><NewsLineType FormalName='label'/><NewsLineText>ADVERTISEMENT</NewsLineText></NewsLine>"
    )
    story = component("Harrow opens", f"<p>{BODY * 3}</p>", label)
    caption = component("A pan", "<p>A pan in its box.</p>")
    (found,) = items(f"<NewsML><NewsItem><NewsComponent>{story}{caption}</NewsComponent></NewsItem></NewsML>")
    zones = {found.text_of(block): block.zone for block in found.blocks}
    assert (zones["ADVERTISEMENT"], zones["A pan"]) == (Zone.DECK, Zone.FOOTER)


def test_a_g2_item_whose_text_stands_in_another_file_is_not_read_as_a_whole():
    remote = "<contentSet><remoteContent href='a.xml' contenttype='application/nitf+xml'/></contentSet>"
    (item,) = items(f"<newsItem {G2} guid='a'>{META}{remote}</newsItem>")
    assert item.coverage.share == 0
    assert item.coverage.notes == ("text that stands in another file was not read",)
    (item,) = items(f"<newsItem {G2} guid='a'>{META}{XHTML}</newsItem>")
    assert item.coverage.share == 1


def test_inline_data_of_a_g2_item_may_be_written_in_base64():
    packed = base64.b64encode(f"<p>Anzeige</p><p>{BODY}</p>".encode()).decode()
    inline = f"<inlineData contenttype='text/html' encoding='base64'>{packed}</inlineData>"
    data = f"<contentSet>{inline}</contentSet>"
    (item,) = items(f"<newsItem {G2} guid='a'>{META}{data}</newsItem>")
    assert BODY in item.text
    (item,) = items(f"<newsItem {G2} guid='a'>{META}{data.replace(packed, 'Plain words')}</newsItem>")
    assert "Plain words" in item.text
