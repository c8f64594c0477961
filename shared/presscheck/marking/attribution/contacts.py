"""Whom does a release name for questions?"""

import re

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.details import email_in, is_name, phone_in, url_in
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.register import register_of
from presscheck.marking.lexicon import Hit
from presscheck.marking.sentences import sentence_in
from presscheck.policy.compiled import Marker
from presscheck.wordlists import words

BLOCK = 8
"""A contact block has at most this many lines after its head."""

SHORT = 150
"""Lines of a contact block are shorter."""

REACH = 900
"""Details of a contact stand within this many characters of its head."""

MOST = 200
"""No release has more heads than this that are worth a look."""

HEAD = 60
"""A head with its details on the same line may be longer; without them it is a short line."""


PARTS = (" · ", " | ", " • ")
"""What parts the name from the other details on one line."""

COLON = 14
"""`For more information, contact: ...`: the colon stands this near behind a head."""


AUTHORS = words("her him them me reporter reporters author authors")
"""`Contact her at ...`: whom the sentence before tells of, who wrote the text."""

JOURNALISTS = words(
    "press media journalists medien presse journalisten journalistinnen médias journalistes "
    "stampa giornalisti prensa periodistas medios imprensa jornalistas pers mediów dziennikarze "
    "dziennikarzy novináři novinářům журналистов журналисты журналистам сми"
)
"""Whom a sentence at the end tells where to ask: those who publish."""

PAPERS = words(
    "story stories tip tips reporter reporters newsroom newsdesk redaktion rédaction redazione redacción"
)
"""Whom a paper's own note at the end tells readers to write to: `The reporters on this story are at ...`."""

INVITED = 12
"""It stands in one of the last lines."""

WRITER = 24
"""Characters behind a head in which they are named."""

MAILED = "email us here"
"""What stands in the place of an address where a wire hides it behind a link."""


def contacts(scene: Scene, others: list[Mark]) -> list[Mark]:
    """Return the contact blocks of the release, head to last line; the wire's own help desk is left out.

    `others` are marks (sources, boilerplate heads, end marks) at which a block ends.
    """
    stops = frozenset(mark.start for mark in others)
    found: list[Mark] = []
    heads = scene.markers.get("contact", ())[-MOST:]
    openings = frozenset(hit.start for hit in heads)
    for hit in heads:
        line = scene.line_at(hit.start)
        if line is None or (found and hit.start < found[-1].end) or not _placed(scene, line):
            continue
        if mark := _headed(scene, line, hit, stops, openings):
            found.append(mark)
    own = [mark for mark in found if not _help_desk(scene, mark)]
    return own or _headless(scene, stops) or _invited(scene)


def _placed(scene: Scene, line: Line) -> bool:
    return line.zone is not Zone.HEADLINE and (line.number < 12 or line.number >= scene.closing)


def _headed(
    scene: Scene, line: Line, hit: Hit[Marker], stops: frozenset[int], openings: frozenset[int]
) -> Mark | None:
    rest = scene.text[hit.end : min(line.end, hit.end + REACH)]
    if not _opens(scene, line, hit, rest):
        return None
    body = _block(scene, line, stops) if line.length <= SHORT or not rest.strip(" :：") else ()
    if _is_note(scene, body, openings):
        return None
    end = body[-1].end if body else line.end
    start = line.start if hit.start - line.start <= HEAD else hit.start
    said = scene.text[hit.end : min(end, hit.end + REACH)]
    email, phone, url = email_in(said), phone_in(said), url_in(said)
    if not (email or phone or (url and body)):
        return None
    name = _name(rest, [scene.of(part) for part in body])
    because = "a contact head with the details that follow"
    return scene.mark(MarkKind.CONTACT, start, end, because, name=name, email=email, phone=phone, url=url)


def _opens(scene: Scene, line: Line, hit: Hit[Marker], rest: str) -> bool:
    """A head opens its line but for signs (`【`, `■`), or follows a sentence, or carries the address.

    In scripts without capitals it may also close a short line: `本件に関するお問い合わせ`.
    """
    if not any(map(str.isalnum, scene.text[line.start : min(hit.start, line.start + HEAD)])):
        return (
            line.length <= HEAD or rest.lstrip()[:1] in ":：" or "@" in rest[:200] or bool(url_in(rest[:200]))
        )
    if not rest.strip(" :：】]>）") and line.length <= HEAD and not scene.text[hit.start].isascii():
        return True
    before = scene.text[hit.start - 2 : hit.start]
    glued = before[1:] in ".)!?:;]/" or (before[1:] == " " and (before[0] in ".?!" or before[0].isdigit()))
    if not AUTHORS.isdisjoint(rest[:WRITER].split()[:2]):
        return False
    if line.length <= SHORT and "@" in rest:
        return True
    return glued and (":" in rest[:COLON] or rest.lstrip()[:1] == "：" or _is_mailed(scene, line, hit, rest))


def _is_mailed(scene: Scene, line: Line, hit: Hit[Marker], rest: str) -> bool:
    """Tell whether the sentence that a head opens holds an address."""
    if "@" not in rest:
        return False
    return "@" in scene.text[hit.end : sentence_in(scene.text, hit.start, hit.start, hit.end, line.end)[1]]


def _block(scene: Scene, head: Line, stops: frozenset[int]) -> tuple[Line, ...]:
    body: list[Line] = []
    for line in scene.after(head, BLOCK):
        if line.start in stops or line.length > SHORT or line.zone is Zone.HEADLINE:
            break
        said = scene.of(line)
        if said.endswith((".", "!")) and len(said.split()) > 9 and "@" not in said and not phone_in(said):
            break
        if (body and _ends(said)) or (
            line.role is Role.HEADING and _detail(scene.of(body[-1] if body else head))
        ):
            break
        body.append(line)
    while body and not _detail(scene.of(body[-1])) and len(body) > 1:
        body.pop()
    return tuple(body)


def _is_note(scene: Scene, body: tuple[Line, ...], openings: frozenset[int]) -> bool:
    """Tell whether sentences stand between a head (`Notes to editors`) and the next, with the details."""
    for line in body:
        if line.start in openings:
            return line is not body[0] and scene.text[line.start - 2] == "."
        if _detail(scene.of(line)):
            return False
    return False


def _ends(said: str) -> bool:
    return not any(char.isalnum() for char in said) or (
        said.startswith(("http://", "https://", "<http")) and len(said) > 80
    )


def _detail(said: str) -> bool:
    return bool(email_in(said) or phone_in(said) or url_in(said)) or said.casefold() == MAILED


REMARK = re.compile(r"^\([^()]{1,60}\)?[\s:：,]{0,3}")
"""What a head adds in brackets: `Note to editors (not for publication)`."""


def _name(rest: str, body: list[str]) -> str:
    first = REMARK.sub("", rest.strip(" :：-–—,"))
    lines = ([first] if first and not _continues(first) else []) + body
    for said in lines:
        head = said
        for cut in (email_in(said), phone_in(said)):
            head = head.partition(cut)[0] if cut else head
        for part in PARTS:
            head = head.partition(part)[0]
        head = head.strip(" ,;:-–—|(+·•")
        if head and is_name(head) and any(char.isalpha() for char in head):
            return head
    return ""


def _continues(said: str) -> bool:
    """`Ansprechpartner für Medien`, `Contacts for investors`: small letters go on with the head."""
    return all(not char.isupper() for char in said.split()[0]) and said[0].islower()


def _help_desk(scene: Scene, mark: Mark) -> bool:
    """The wire's or relay's own address is no contact of the issuer."""
    host = mark.value.get("email", "").rpartition("@")[2].casefold()
    domains = register_of(scene.policy).domains
    return bool(host) and (host in domains or host.partition(".")[2] in domains)


def _is_person(said: str) -> bool:
    words = said.split()
    return (
        2 <= len(words) <= 4
        and len(said) <= 40
        and all(w[0].isupper() and not w[1:].isupper() for w in words)
    )


def _headless(scene: Scene, stops: frozenset[int]) -> list[Mark]:
    """Return a block without a head: a name, then an address and a telephone number, each on its line.

    A name and a number alone do where they close the release.
    """
    for line in scene.lines:
        if not _placed(scene, line) or line.start in stops or not _is_person(scene.of(line)):
            continue
        body = _block(scene, line, stops)[:4]
        said = [scene.of(part) for part in body]
        email, phone = (next(filter(None, map(find, said)), "") for find in (email_in, phone_in))
        hidden = any(part.casefold() == MAILED for part in said)
        if phone and (email or hidden or body[-1].number == len(scene.lines) - 1):
            value = {"email": email, "phone": phone}
            because = "a name with an address and a telephone number" if email else "a name with a number"
            return [
                scene.mark(MarkKind.CONTACT, line.start, body[-1].end, because, name=scene.of(line), **value)
            ]
    return []


def _invited(scene: Scene) -> list[Mark]:
    """Return the sentence near the end that tells journalists whom to write to."""
    for line in scene.lines[max(2, len(scene.lines) - INVITED) :]:
        at = scene.text.find("@", line.start, line.end)
        if at < 0:
            continue
        start, end = sentence_in(scene.text, line.start, at, at + 1, line.end)
        said = scene.text[start:end]
        told = [word.strip(".,;:()'’") for word in said.casefold().split()]
        if not JOURNALISTS.isdisjoint(told) and (AUTHORS | PAPERS).isdisjoint(told):
            value = {"email": email_in(said), "phone": phone_in(said)}
            return [scene.mark(MarkKind.CONTACT, start, end, "tells journalists whom to write to", **value)]
    return []
