"""What does a sentence say of who paid for its text, in scripts whose words cannot be told apart?

Such a sentence opens with what points to the text, and soon says what only payment, backing or a gift does.
"""

import re
from functools import cache
from typing import NamedTuple

from presscheck.marking.disclosing import Said
from presscheck.marking.machine_words import DENIALS

SIGNS = "※＊*・-－（(［[【注"
"""Signs before a note."""

AUDIENCE = ("会員", "購読", "회원", "구독", "订阅", "訂閱", "会员", "會員")
"""Those who read: a text that they pay for stands behind a wall."""

LONGEST = 120
"""Letters of a sentence that is a notice."""

TAIL = 6
"""Letters behind what was said in which it is denied."""


class Dense(NamedTuple):
    """The words of one language, as patterns: how a sentence opens, what it says, and what stands in each."""

    opens: re.Pattern[str]
    says: tuple[tuple[Said, bool, re.Pattern[str]], ...]
    cues: tuple[str, ...]
    cue: re.Pattern[str]


@cache
def dense_of(language: str) -> Dense | None:
    """Return the words of a language that does not part words as others do, or None."""
    told = WRITTEN.get(language)
    if told is None:
        return None
    opens, cue, *says = told
    patterns = tuple(
        (said, said is not Said.GIVEN, re.compile(one)) for said, one in zip(ORDER, says, strict=True)
    )
    return Dense(re.compile(opens), patterns, tuple(cue.split("|")), re.compile(cue))


def said_densely(text: str, dense: Dense) -> Said | None:
    """Return what a sentence says of its text, or None where it is about anything else."""
    sentence = text.lstrip(SIGNS + " ：:")
    if (
        len(sentence) > LONGEST
        or any(word in sentence for word in AUDIENCE)
        or text.endswith(("?", "？", "か"))
    ):
        return None
    opens = dense.opens.match(sentence) is not None
    for said, needs_opening, pattern in dense.says:
        found = pattern.search(sentence) if opens or not needs_opening else None
        if found:
            tail = sentence[found.start() : found.end() + TAIL]
            return None if any(no in tail for no in DENIALS) else said
    return None


ORDER = (Said.EARNING, Said.GIVEN, Said.PAID, Said.BACKED)
"""What a sentence may say, in the order it is asked."""

WRITTEN = {
    "ja": (
        "(?:この|本|当|今回の|こちらの|以下の)(?:記事|コンテンツ|ページ|投稿|動画|企画|特集|レビュー|ブログ|エントリ|連載"
        "|番組|インタビュー|稿|コラム)"
        "|(?:記事内|本文中|ページ内|当サイト)?の?(?:商品)?リンク(?:から|を経由|を通じ|経由)"
        "|[^。]{1,30}(?:原稿料|報酬|謝礼|対価)を(?:いただ|頂)",
        "報酬|費用|掲載料|助成|原稿料|案件|手数料|タイアップ|スポンサ|広告|依頼|pr|協賛|対価|謝礼|プロモ|有償|提供|協力|支援|無償|アフィリ|リンク",
        "アフィリエイト|リンク[^。]{0,40}(?:報酬|収益|手数料|還元|紹介料)",
        "(?:無償|無料)(?:で|にて)(?:ご?提供(?:して)?)?(?:いただ|頂|を受け)|(?:商品|製品|サンプル|書籍)(?:を|の)ご?提供(?:して)?"
        "(?:いただ|頂|を受け)",
        "(?:報酬|対価|謝礼|原稿料)を(?:受|得|いただ|頂)|タイアップ(?:です|により|によ|で|記事|広告|企画|コンテンツ|した|して)"
        "|スポンサー(?:から|の提供|による|記事|協賛)|スポンサー(?:です|は)|スポンサード|企業?案件です|広告(?:です|を含|が含|を掲載|として|費|記事|企画)"
        "|PR(?:です|記事|を含|として|企画)|(?:費用?|掲載料|制作費|取材費)(?:は|を|が)[^。]{0,30}(?:負担|支払)|協賛(?:で|により|を受|による|企画|記事)|プロモーション(?:を含|が含|です)|有償で",
        "提供(?:で|により|による)(?:お送り|お届け|制作|作成|掲載|配信)|提供(?:です|記事)|(?:協力|依頼|支援)(?:で|により|を得|を受け)"
        "[^。]{0,6}(?:制作|作成|執筆|掲載|お届け)|(?:提供|助成|補助)を受け[^。]{0,6}(?:制作|作成|執筆|掲載)",
    ),
    "ko": (
        "(?:이|본|해당|위|아래) ?(?:기사|글|콘텐츠|컨텐츠|포스팅|포스트|게시물|게시글|영상|리뷰|원고"
        "|페이지|후기|칼럼|블로그)"
        "|[^.]{1,30}(?:원고료|협찬)를? ?(?:을 )?받[고아][^.]{0,12}(?:글|포스팅|리뷰|후기)"
        "|(?:구매 |상품 |제품 )?링크(?:를|을)? ?(?:통해|통한|통하여)",
        "원고료|수수료|유료|비용|대가|협찬|광고|고료|후원|지원|제공|제휴|파트너스|무상|무료",
        "제휴 ?(?:마케팅 ?)?링크|링크[^.]{0,20}수수료|파트너스|어필리에이트",
        "(?:무상|무료)(?:으로|로)? ?(?:제공|협찬|지원)(?:을 )?받"
        "|(?:제품|상품|도서|책)(?:을|만|를)? ?(?:제공|협찬|선물)(?:을 )?받",
        "원고료|고료를|비용을 (?:받|지급|지불|부담|제공|냈)"
        "|비용은 [^.]{0,30}(?:부담|지급|지불|냈)|대가(?:를|로)|협찬(?:을|으로)|유료 ?(?:광고|협업|협찬|제휴)"
        "|광고(?:입니다|를 포함|가 포함|로 제작|비를)",
        "(?:후원|지원|협력|제공|제휴)(?:으로|로|을 받[아고])[^.]{0,10}(?:제작|작성|게재)|제공받아",
    ),
    "zh": (
        "(?:本|此|这篇|這篇|以下|以上|通过本|通過本|[^。]{1,20}[为為]本)(?:文章|文|内容|內容|篇|视频|影片|稿件|稿|期|节目|節目|页面|頁面|报道|報導)"
        "|我[们們][^。]{0,10}本文|(?:如果)?(?:您|你)?(?:若|如)?(?:通过|通過|透过|透過|点击|點擊)[^。]{0,12}(?:链接|連結|鏈接)",
        "付费|付費|费用|費用|资助|資助|赞助|贊助|广告|廣告|有偿|有償|报酬|報酬|酬劳|酬勞|稿费|稿費|稿酬|出资|出資|推广|推廣|冠名|合作"
        "|业配|業配|呈现|呈現|提供|支持|特约|特約|委托|委託|免费|免費|无偿|無償|联盟|聯盟|返利|佣金",
        "链接[^。]{0,20}佣金|(?:包?含有?|使用)[^。]{0,8}(?:联盟|聯盟|推广|推廣|返利)[^。]{0,4}(?:链接|連結|鏈接)",
        "(?:这款|這款|产品|商品|样品|图书|產品|樣品|書籍|本书|本書)[^。]{0,6}由[^。]{1,30}"
        "(?:免费|免費|无偿|無償)(?:提供|赠送|贈送|寄送)",
        "[文容目频頻道導稿篇章片页頁](?:由|为|為|是|系|属|屬|获|獲|得|受)[^。]{0,30}(?:付费|付費|赞助|贊助|有偿|有償|报酬|報酬|酬劳|酬勞|稿费|稿費|稿酬"
        "|出资|出資|推广|推廣|冠名|业配|業配|商业合作|商業合作|广告(?!业|行|法|市)"
        "|廣告(?!業|行|法|市))|支付[^。]{0,6}(?:报酬|稿酬|稿费)|[获獲]得[^。]{0,4}(?:报酬|報酬|稿酬)"
        "|包?含有?(?:商业|商業|付费|付費)?(?:广告|廣告)"
        "|的?[^。]{0,6}(?:费用|費用)(?:由|均由|全部由)[^。]{1,30}(?:承担|承擔|支付|负担|負擔)",
        "[文容目频頻道導稿篇章片页頁]由[^。]{1,30}(?:呈现|呈現|特约|特約|支持|委托|委託|提供(?:资金|資金|赞助|贊助))"
        "|(?:得到|获得|獲得|接受)[^。]{1,30}(?:资助|資助|资金支持|資金支持)",
    ),
}
"""How a sentence opens, a cue to look for, and what says in turn each of `ORDER`."""
