"""Who made, sent and carried a release, by its own words?"""

from presscheck.document import Document
from presscheck.mark import Mark
from presscheck.marking.attribution.boilerplate import boilerplate_heads
from presscheck.marking.attribution.bylines import bylines
from presscheck.marking.attribution.contacts import contacts
from presscheck.marking.attribution.dateline import datelines
from presscheck.marking.attribution.issuers import issuers
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.notices import embargoes, end_marks, publisher_notices
from presscheck.marking.attribution.source_links import source_links
from presscheck.marking.attribution.sources import source_lines
from presscheck.marking.attribution.wires import wires
from presscheck.marking.control import controlled
from presscheck.marking.folding import Folded
from presscheck.marking.lexicon import Hits
from presscheck.policy.compiled import Policy, Profile

__all__ = ["attribute"]


def attribute(
    document: Document, folded: Folded, hits: Hits, policy: Policy, profile: Profile
) -> tuple[Mark, ...]:
    """Return every mark of attribution, sorted by start; offsets count code points of `document.text`.

    `hits` are what the policy's lexicon found in `folded`. The issuer's mark carries who stands behind it.
    """
    scene = Scene(document, folded, hits, policy, profile)
    dates, sources = datelines(scene), source_lines(scene)
    heads, ends = boilerplate_heads(scene), end_marks(scene)
    notices = publisher_notices(scene)
    people = contacts(scene, [*sources, *heads, *ends, *notices])
    links, authors = source_links(scene), bylines(scene)
    known = [*dates, *sources, *heads, *people, *links, *authors]
    carriers = wires(scene, dates, sources)
    named = [controlled(scene, mark, known) for mark in issuers(scene, [*known, *carriers])]
    found = [*known, *named, *carriers, *ends, *notices, *embargoes(scene)]
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.kind)))
