import pytest

from presscheck.mark import MarkKind

JAPANESE = "市は二十三日、港に新しい橋をかけると発表した。工事は来年の春に始まり、三年で終わる見込みという。"
CHINESE = "市政府今天表示，港口新桥将于明年春天动工，工程预计三年完成，费用由中央和地方共同负担。"
KOREAN = "시는 23일 항구에 새 다리를 놓는다고 밝혔다. 공사는 내년 봄에 시작해 3년 안에 끝난다."


@pytest.mark.parametrize(
    ("head", "text", "place", "wire"),
    [
        ("【神戸＝共同】", JAPANESE, "神戸", "kyodo"),
        ("【札幌=時事】", JAPANESE, "札幌", "jiji"),
        ("【福岡時事】", JAPANESE, "福岡", "jiji"),
        ("【ロンドン＝佐藤花子】", JAPANESE, "ロンドン", ""),
        ("（中央社記者林小美高雄5日電）", CHINESE, "高雄", "cna-tw"),
        ("（中央社記者林小美、王大中花蓮25日電）", CHINESE, "花蓮", "cna-tw"),
        ("（中央社東京5日綜合外電報導）", CHINESE, "東京", "cna-tw"),
        ("[부산=뉴시스]", KOREAN, "부산", "newsis"),
        ("【부산=뉴시스】", KOREAN, "부산", "newsis"),
    ],
)
def test_a_bracket_with_place_and_sender_opens_the_report(found, head, text, place, wire):
    (mark,) = found(MarkKind.DATELINE, head + text, language="ja")
    assert (mark.quote, mark.value["place"], mark.value.get("wire", "")) == (head, place, wire)


def test_the_agency_in_the_bracket_is_a_wire(found):
    (mark,) = found(MarkKind.WIRE, "【神戸＝共同】" + JAPANESE, language="ja")
    assert (mark.quote, mark.value["id"]) == ("共同", "kyodo")


def test_a_reporter_in_the_bracket_is_no_wire(found):
    assert found(MarkKind.WIRE, "【ロンドン＝佐藤花子】" + JAPANESE, language="ja") == []


def test_an_agency_signs_in_the_last_bracket(found):
    (mark,) = found(MarkKind.WIRE, JAPANESE, JAPANESE + "（共同）", language="ja")
    assert (mark.quote, mark.value["id"]) == ("共同", "kyodo")


@pytest.mark.parametrize("head", ["【新製品】", "【5月1日開催】", "（第1面）", "【共同購入】"])
def test_other_brackets_at_the_head_of_a_text_are_no_dateline(found, head):
    assert found(MarkKind.DATELINE, head + JAPANESE) == []


def test_a_bracket_of_place_and_reporter_on_a_short_line_is_none(found):
    assert found(MarkKind.DATELINE, "【写真＝佐藤花子】") == []


def test_a_paragraph_of_few_characters_is_one_in_a_dense_script(found):
    opening = "（2026年11月18日，香港）" + CHINESE
    (mark,) = found(MarkKind.DATELINE, opening, language="zh")
    assert (mark.quote, mark.value["date"]) == ("（2026年11月18日，香港）", "2026-11-18")


@pytest.mark.parametrize(("language", "found_there"), [("zh", ["記者王小明"]), ("ja", [])])
def test_a_word_for_reporters_opens_a_byline_in_its_own_language_only(found, language, found_there):
    marks = found(MarkKind.BYLINE, "記者王小明", CHINESE, language=language)
    assert [mark.quote for mark in marks] == found_there
