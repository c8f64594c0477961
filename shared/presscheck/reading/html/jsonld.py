"""What do the JSON-LD scripts of a page say about the article?"""

import json
import re
from collections.abc import Iterator

from presscheck.wordlists import words

SCRIPT_LIMIT = 500_000
"""Characters of one script that are parsed."""
NODES = 500
"""Objects looked at in one script."""
DEEP = 60
"""Brackets open at once beyond which a script is not parsed."""
VALUES = words(
    "@type headline alternativeHeadline name sponsor funder isBasedOn sdPublisher creditText author "
    "publisher articleSection genre keywords datePublished dateModified dateCreated "
    "isAccessibleForFree copyrightHolder copyrightNotice copyrightYear provider producer "
    "sourceOrganization contentLocation locationCreated dateline inLanguage usageInfo "
    "disambiguatingDescription backstory publishingPrinciples about creator contributor "
    "accountablePerson additionalType digitalSourceType mainEntityOfPage"
)
"""Properties of schema.org that say who wrote, paid for or published something."""
ARTICLES = (
    "Article",
    "Posting",
    "Report",
    "WebPage",
    "CreativeWork",
    "Advertis",
    "Press",
    "Review",
    "Webpage",
)
LOOSE = re.compile(r"[\x00-\x1f]+")
TRAILING = re.compile(r",\s*+(?=[\]}])")
"""Commas that JavaScript allows before a closing bracket, and JSON does not."""
PAID = re.compile(r'"@type"\s{0,9}:\s{0,9}"([^"]{0,60}AdvertiserContentArticle)"')
"""The type that calls an article paid (schema.org), looked for in what is no JSON."""
OBJECTS = 20
"""Objects read of one script that holds several, one behind the other."""
DECODER = json.JSONDecoder()
INNER = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement")


def flatten(script: str) -> tuple[list[tuple[str, str]], str]:
    """Return (`jsonld:property`, value) pairs of every article in a script, and why it is read in part.

    Commas too many are forgiven, and several objects in a row are read one by one.
    """
    data, fault = _parsed(script)
    found: list[tuple[str, str]] = []
    for node in _articles(data):
        for key, value in node.items():
            if key in VALUES and key not in INNER:
                found.extend((f"jsonld:{key}", text) for text in _texts(value))
    return found, fault and f"a JSON-LD script was not read to its end: {fault}"


def _parsed(script: str) -> tuple[list[object], str]:
    """Return the values of a script, and what is wrong where they end too early."""
    text = (
        script.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
    )
    if len(text) > SCRIPT_LIMIT or _depth(text) > DEEP:
        return [], "it is too long or too deep"
    plain = LOOSE.sub(" ", text).strip().rstrip(";")
    try:
        return [json.loads(plain)], ""
    except RecursionError:
        return [], "it is too deep"
    except ValueError:
        return _in_a_row(TRAILING.sub("", plain))


def _in_a_row(text: str) -> tuple[list[object], str]:
    found: list[object] = []
    at = 0
    while at < len(text) and len(found) < OBJECTS:
        try:
            value, at = DECODER.raw_decode(text, at)
        except RecursionError:
            return found, "it is too deep"
        except ValueError as error:
            named = PAID.search(text, at)
            return [*found, {"@type": named[1]}] if named else found, f"it is no JSON ({error})"
        found.append(value)
        at += len(text[at:]) - len(text[at:].lstrip(" ,;"))
    return found, ""


def _depth(text: str) -> int:
    return max(text.count("[") - text.count("]"), text.count("{") - text.count("}"), 0)


def _articles(data: object) -> Iterator[dict[str, object]]:
    waiting, seen = [data], 0
    while waiting and seen < NODES:
        seen += 1
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node[:NODES])
        elif isinstance(node, dict):
            if any(mark in kind for kind in _texts(node.get("@type")) for mark in ARTICLES):
                yield node
            waiting.extend(node[key] for key in INNER if isinstance(node.get(key), (list, dict)))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, (bool, int, float)):
        return [str(value).lower()]
    if isinstance(value, list):
        return [text for entry in value[:20] for text in _texts(entry) if not isinstance(entry, list)]
    if isinstance(value, dict):
        named = value.get("name") or value.get("@value") or value.get("url") or value.get("@id")
        return [named] if isinstance(named, str) else []
    return []
