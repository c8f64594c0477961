"""Does marking stay linear on texts of nothing but one sign, phrase or name?"""

from functools import partial

import pytest

from presscheck.document import Zone
from presscheck.marking.survey import survey
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.testing import a_document
from tests.steps import calls

PIECES = [
    "Sponsored\n",
    "Sponsored by Acme. ",
    "Press release\n",
    "AI translation\n",
    "We were paid to publish this article. ",
    "Source: Acme ",
    "SOURCE ACME / ",
    "Contact: Ann Bee\n",
    "About Acme\n\n",
    "(ots)\n",
    "PR TIMES\n",
    "Distributed by EQS News\n",
    "###\n",
    "FOR IMMEDIATE RELEASE ",
    "人工智慧生成\n",
]


@pytest.mark.parametrize("piece", PIECES)
def test_ten_times_the_text_is_about_ten_times_the_work(piece):
    policy = stored_policy()
    profile = profile_named(policy, "mixed")
    once, tenfold = (
        calls(partial(survey, a_document((Zone.BODY, piece * (size // len(piece)))), policy, profile))
        for size in (3_000, 30_000)
    )
    assert tenfold < 13 * once + 20_000
