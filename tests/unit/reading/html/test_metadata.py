"""What does a page say about itself in its markup?"""

import json

import pytest


def test_meta_tags_become_fields(article):
    head = (
        "<meta name=Author content='Jane Doe'><meta property=og:type content=article>"
        "<meta property=article:section content=Advertorial><meta name=DC.publisher content=Acme>"
        "<meta name=parsely-type content=post><meta name=viewport content=width>"
    )
    seen = article(head=head)
    assert seen.values("title") == ["Bridge to be rebuilt"]
    assert seen.values("author") == ["Jane Doe"]
    assert seen.values("og:type") == ["article"]
    assert seen.values("article:section") == ["Advertorial"]
    assert seen.values("dc.publisher") == ["Acme"]
    assert seen.values("parsely-type") == ["post"]
    assert seen.values("viewport") == []


def test_json_ld_of_the_article_is_flattened(article):
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "name": "Not the article"},
            {
                "@type": ["AdvertiserContentArticle", "NewsArticle"],
                "sponsor": {"@type": "Organization", "name": "Acme"},
                "author": [{"name": "Jane Doe"}, "John Roe"],
                "isAccessibleForFree": False,
                "isBasedOn": {"url": "https://example.org/release"},
            },
        ],
    }
    seen = article(head=f"<script type='application/ld+json'>{json.dumps(data)}</script>")
    assert seen.values("jsonld:@type") == ["AdvertiserContentArticle", "NewsArticle"]
    assert seen.values("jsonld:sponsor") == ["Acme"]
    assert seen.values("jsonld:author") == ["Jane Doe", "John Roe"]
    assert seen.values("jsonld:isAccessibleForFree") == ["false"]
    assert seen.values("jsonld:isBasedOn") == ["https://example.org/release"]
    assert seen.values("jsonld:name") == []


@pytest.mark.parametrize("script", ["{", "[" * 100_000, '{"@type": NewsArticle}', "null", "[[[1]]]", '"x"'])
def test_json_ld_that_says_nothing_is_passed_over(article, script):
    seen = article(head=f"<script type='application/ld+json'>{script}</script>")
    assert seen.values("jsonld:@type") == []


def test_json_ld_with_raw_line_breaks_in_its_strings_is_read(article):
    script = '{"@type": "NewsArticle",\n "creditText": "Acme\nInc",}'.replace(",}", "}")
    assert article(head=f"<script type='application/ld+json'>{script}</script>").values(
        "jsonld:creditText"
    ) == ["Acme Inc"]


def test_microdata_names_author_and_type(article):
    inside = (
        "<div itemscope itemtype='https://schema.org/NewsArticle'><span itemprop=author>Jane Doe</span>"
        "<meta itemprop=datePublished content=2024-05-01></div>"
    )
    seen = article(inside=inside)
    assert seen.values("microdata:@type") == ["NewsArticle"]
    assert seen.values("microdata:author") == ["Jane Doe"]
    assert seen.values("microdata:datePublished") == ["2024-05-01"]


def test_the_canonical_link_is_a_field(article):
    assert article(head="<link rel=canonical href=https://example.org/b>").values("link:canonical") == [
        "https://example.org/b"
    ]


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ("<html lang=de-AT><p>Wort</p>", "de"),
        ("<html xml:lang=it><p>Wort</p>", "it"),
        ("<meta property=og:locale content=fr_FR><p>Wort</p>", "fr"),
        ("<html lang=english><p>Wort</p>", None),
        ("<p>Wort</p>", None),
    ],
)
def test_the_declared_language_is_a_two_letter_code(read, markup, language):
    assert read(markup).document.declared_language == language


def test_links_keep_target_rel_and_span(article):
    seen = article(
        inside="<p>See  <a href='https://acme.example/x' rel='Sponsored  nofollow'>the\n offer</a> now.</p>"
    )
    (link,) = [link for link in seen.document.links if link.rel]
    assert seen.document.text[link.start : link.end] == "the offer"
    assert (link.href, link.rel) == ("https://acme.example/x", ("sponsored", "nofollow"))


def test_every_field_is_found_at_its_offsets(article):
    document = article(head="<meta name=author content='  Jane \n Doe '>").document
    assert all(document.text[field.start : field.end] == field.value for field in document.metadata)


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "AdvertiserContentArticle", "headline": "Bridge",}',
        '{"@type": "Organization"} {"@type": "AdvertiserContentArticle"}',
        '{"@type": "Organization"}, {"@type": "AdvertiserContentArticle"};',
    ],
)
def test_json_ld_with_slips_that_pages_make_is_read(article, script):
    seen = article(head=f"<script type='application/ld+json'>{script}</script>")
    assert seen.values("jsonld:@type") == ["AdvertiserContentArticle"]
    assert seen.document.coverage.notes == ()


def test_json_ld_that_is_cut_off_is_noted_and_its_type_kept(article):
    script = '{"@type": "AdvertiserContentArticle", "headline": "Bridge'
    seen = article(head=f"<script type='application/ld+json'>{script}</script>")
    assert seen.values("jsonld:@type") == ["AdvertiserContentArticle"]
    (note,) = seen.document.coverage.notes
    assert note.startswith("a JSON-LD script was not read to its end: it is no JSON")


def test_rdfa_names_the_type(article):
    inside = "<div vocab='https://schema.org/' typeof='AdvertiserContentArticle'><p>By Acme</p></div>"
    assert article(inside=inside).values("rdfa:@type") == ["AdvertiserContentArticle"]


def test_a_page_with_characters_that_were_lost_says_so(read):
    (note,) = read(
        f"<article><h1>Bridge rebuilt</h1><p>{'The caf\ufffd on the bridge. ' * 9}</p></article>"
    ).document.coverage.notes
    assert note == "characters that could not be decoded: 9"
