"""What stands in a document, taken together: marks, kind, topics and the hands it passed through."""

from dataclasses import dataclass, replace

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.chain import chain_of
from presscheck.marking.codes import metadata_labels
from presscheck.marking.folding import fold
from presscheck.marking.kinds import kind_of
from presscheck.marking.labels import labels
from presscheck.marking.language import identify
from presscheck.marking.lexicon import lexicon_of
from presscheck.marking.notices import notices
from presscheck.marking.spans import Spans
from presscheck.marking.topics import topics_of
from presscheck.policy.compiled import Policy, Profile
from presscheck.verdict import Chain, Kind

SENDERS = (MarkKind.SOURCE_LINE, MarkKind.PUBLISHER_NOTICE)


@dataclass(frozen=True, slots=True)
class Marking:
    """Everything found in one document; `marks` are in text order, `language` is ISO 639-1 or None."""

    marks: tuple[Mark, ...]
    kind: Kind
    kind_because: str
    kind_sure: bool
    topics: tuple[str, ...]
    chain: Chain
    language: str | None = None


def survey(document: Document, policy: Policy, profile: Profile) -> Marking:
    """Return what is found in a document under a policy; offsets count code points of `document.text`."""
    language = document.language or identify(document)
    document = replace(document, language=language)
    folded = fold(document.text)
    hits = lexicon_of(policy).find(folded, document)
    sent = attribute(document, folded, hits, policy, profile)
    senders = Spans((mark.start, mark.end) for mark in sent if mark.kind in SENDERS)
    found = [mark for mark in labels(document, hits.phrases) if not _is_attribution(mark, senders)]
    found += metadata_labels(document, hits.phrases)
    found += notices(document, hits.phrases)
    found += sent
    marks = tuple(sorted(found, key=lambda mark: (mark.start, mark.end, mark.kind)))
    sort = kind_of(document, marks, policy, profile)
    topics = topics_of(document, hits.topics, marks)
    return Marking(
        marks, sort.kind, sort.because, sort.sure, topics, chain_of(marks, policy, profile), language
    )


def _is_attribution(label: Mark, senders: Spans) -> bool:
    """Tell whether a label only says who sent the text, where a source line or notice says it already.

    A sentence above the headline that fills its line says what the text is as well.
    """
    if label.cls is not LabelClass.PRESS_RELEASE or label.zone is Zone.BANNER:
        return False
    return senders.meets(label.start, label.end)
