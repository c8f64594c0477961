"""What does a page show in frames that it writes itself?"""

import html

from presscheck.document import Zone


def frame(markup, attributes=""):
    return f'<iframe {attributes} srcdoc="{html.escape(markup)}">An old browser shows this.</iframe>'


def test_a_frame_written_in_the_page_is_shown_where_it_stands(article):
    text = "<body><p>Anzeige</p><p hidden>Reklame</p></body>"
    seen = article(before=frame(f"<html><head><title>Frame</title></head>{text}</html>"))
    assert (seen.zone("Anzeige"), seen.block("Anzeige").hidden) == (Zone.BANNER, False)
    assert seen.block("Anzeige").place.path.endswith("/iframe/#document/p")
    assert seen.block("Reklame").hidden
    assert seen.block("An old browser shows this.").hidden


def test_tags_of_a_frame_close_nothing_around_it_and_its_styles_mean_nothing_outside(article):
    inside = (
        frame("<style>p{display:none}</style><p>Rahmen</div></article></td></main>")
        + "<p>After the frame</p>"
    )
    seen = article(inside=inside)
    assert seen.zone("After the frame") is Zone.BODY
    assert not seen.block("After the frame").hidden
    assert not seen.block("Rahmen").hidden


def test_a_frame_of_an_advertisement_stays_one(article):
    seen = article(inside=frame("<p>Werbung</p>", "id=google_ads_iframe_1"))
    assert seen.block("Werbung").slot


def test_a_hidden_frame_shows_nothing(article):
    seen = article(inside=frame("<p>Anzeige</p>", "style='display:none'"))
    assert seen.block("Anzeige").hidden


def test_frames_in_frames_are_read_and_very_many_are_told(article):
    seen = article(inside=frame(frame("<p>Innermost</p>")) + frame("<p>x</p>") * 30)
    assert not seen.block("Innermost").hidden
    assert seen.document.coverage.share < 1
    assert "frames after the first 20 were not read" in seen.document.coverage.notes
