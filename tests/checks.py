"""How does a test put a release, its marks and a policy to the check?"""

from presscheck.checking import check
from presscheck.document import Zone
from presscheck.policy.requirement import ElementNeed
from presscheck.testing import (
    a_document,
    a_mark,
    a_marking,
    a_phrase,
    a_policy,
    a_profile,
    a_release,
    a_requirement,
)

LABELLED = a_document((Zone.HEADLINE, "Firm opens"), (Zone.DECK, "Advertisement"), (Zone.BODY, "Text."))
BARE = a_document((Zone.HEADLINE, "Firm opens"), (Zone.BODY, "Text."))
PHRASES = (a_phrase("Advertisement"),)
LABEL = a_requirement()
DATELINE = a_requirement(ElementNeed("dateline"), id="HOUSE-DATELINE", family="provenance")


def surveyed(document, found):
    labels = [a_mark(document, "Advertisement")] if "Advertisement" in document.text else []
    given = {"language": document.language} | {k: v for k, v in found.items() if k != "marks"}
    return a_marking(*labels, *found.get("marks", ()), **given)


def verdict(*requirements, release=None, profile=None, **given):
    policy = a_policy(*requirements, phrases=PHRASES)
    return check(release or a_release(), policy, profile or a_profile(), **given)[0]


def held(found):
    return [finding.requirement for finding in found.findings]
