"""Do the files of a policy fit together: ids, names, sources, packs and matches?"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from presscheck.errors import Problem
from presscheck.policy.located import Located, Steps
from presscheck.policy.selection import DEFAULT
from presscheck.policy.vocabulary import IssuersForm, RelaysForm, SourcesForm, TopicsForm, WiresForm
from presscheck.policy.wording import unknown

if TYPE_CHECKING:
    from presscheck.policy.loading import Folders


def between_files(folders: "Folders") -> None:
    """Add to `folders.problems` whatever is wrong between its files."""
    for judge in (_names, _requirements, _vocabulary, _registers, _profiles, _matches, _default):
        judge(folders)


class _Seen:
    """Names met so far, with where; a second one is a problem."""

    def __init__(self, folders: "Folders", noun: str) -> None:
        self.folders, self.noun = folders, noun
        self.first: dict[object, str] = {}

    def add(self, key: object, located: Located, steps: Steps, shown: str) -> None:
        place = f"{located.file}:{located.line(steps)}"
        if key in self.first:
            _report(self.folders, located, steps, f"{self.noun} {shown!r} is already at {self.first[key]}")
        self.first.setdefault(key, place)


def _report(folders: "Folders", located: Located, steps: Steps, message: str) -> None:
    folders.problems.append(Problem(located.file, located.line(steps), message))


def _source_ids(folders: "Folders") -> set[str]:
    return {source.id for source in folders.sources()}


def _sources(folders: "Folders", located: Located, steps: Steps, named: Iterable[str]) -> None:
    known = _source_ids(folders)
    if _broken(folders, "registers/sources.yaml"):
        return
    for index, name in enumerate(named):
        if name not in known:
            message = unknown("source", name, known) + " (registers/sources.yaml or pack.yaml)"
            _report(folders, located, (*steps, index), message)


def _broken(folders: "Folders", file: str) -> bool:
    """Tell whether a file could not be read: what it would have said is then not missed as well."""
    return any(problem.file == file for problem in folders.problems)


def _names(folders: "Folders") -> None:
    for pack, entry in folders.packs.items():
        if entry and entry.form.pack != pack:
            message = f"pack {entry.form.pack!r} stands in a folder called {pack!r}: use one name"
            _report(folders, entry.located, ("pack",), message)
    for profile in folders.profiles:
        if profile.form.name != profile.path.stem:
            message = f"profile {profile.form.name!r} stands in {profile.path.name}: use one name"
            _report(folders, profile.located, ("name",), message)
    for words in folders.vocabulary:
        if words.form.language != words.path.stem:
            message = f"language {words.form.language!r} stands in {words.path.name}: use one name"
            _report(folders, words.located, ("language",), message)


def _requirements(folders: "Folders") -> None:
    seen = _Seen(folders, "requirement")
    topics = _topic_ids(folders)
    for _, entry in folders.requirements:
        form, located = entry.form, entry.located
        seen.add(form.id, located, ("id",), form.id)
        if form.id != entry.path.stem:
            _report(folders, located, ("id",), f"id {form.id!r} stands in {entry.path.name}: use one name")
        _sources(folders, located, ("sources",), [source.id for source in form.sources])
        for key, named in (("topic", form.when.topic), ("without_topic", form.when.without_topic)):
            for topic in named:
                if topic not in topics:
                    message = unknown("topic", topic, topics) + " (registers/topics.yaml)"
                    _report(folders, located, ("when", key), message)


def _topic_ids(folders: "Folders") -> set[str]:
    forms = (cast(TopicsForm, entry.form) for entry in folders.of("topics"))
    return {topic.id for form in forms for topic in form.topics}


def _vocabulary(folders: "Folders") -> None:
    seen = _Seen(folders, "phrase")
    for entry in folders.vocabulary:
        for index, phrase in enumerate(entry.form.phrases):
            key = (entry.form.language, " ".join(phrase.text.casefold().split()), phrase.shape)
            seen.add(key, entry.located, ("phrases", index), phrase.text)
            _sources(folders, entry.located, ("phrases", index, "sources"), phrase.sources)
            if both := set(phrase.listed_in) & set(phrase.rejected_in):
                message = f"{phrase.text!r} is both listed and rejected in {', '.join(sorted(both))}"
                _report(folders, entry.located, ("phrases", index), message)


def _registers(folders: "Folders") -> None:
    for register in ("sources", "wires", "issuers", "relays", "topics"):
        seen = _Seen(folders, f"id in {register}")
        for entry in folders.of(register):
            form = cast(SourcesForm | WiresForm | IssuersForm | RelaysForm | TopicsForm, entry.form)
            for index, item in enumerate(getattr(form, register)):
                seen.add(item.id, entry.located, (register, index), item.id)
                named = getattr(item, "sources", ())
                _sources(folders, entry.located, (register, index, "sources"), named)


def _profiles(folders: "Folders") -> None:
    seen = _Seen(folders, "profile")
    relays = {relay.id for entry in folders.of("relays") for relay in cast(RelaysForm, entry.form).relays}
    for entry in folders.profiles:
        form = entry.form
        seen.add(form.name, entry.located, ("name",), form.name)
        for index, pack in enumerate(form.packs):
            if pack not in folders.packs:
                _report(folders, entry.located, ("packs", index), unknown("pack", pack, folders.packs))
        if form.relay and form.relay not in relays:
            message = unknown("relay", form.relay, relays) + " (registers/relays.yaml)"
            _report(folders, entry.located, ("relay",), message)


def _matches(folders: "Folders") -> None:
    seen = _Seen(folders, "the match")
    for entry in folders.profiles:
        for index, match in enumerate(entry.form.match):
            shown = f"{match.bucket}/{match.prefix}"
            seen.add((match.bucket, match.prefix), entry.located, ("match", index), shown)


def _default(folders: "Folders") -> None:
    named = any(entry.form.name == DEFAULT for entry in folders.profiles)
    if not named and not _broken(folders, "profiles/default.yaml"):
        message = (
            "no profile is called 'default': add profiles/default.yaml, which takes what no other matches"
        )
        folders.problems.append(Problem("profiles/default.yaml", 1, message))
