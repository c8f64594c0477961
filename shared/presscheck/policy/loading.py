"""Is what people wrote a policy, and if not, where exactly is every fault?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from pydantic import BaseModel, ValidationError

from presscheck.errors import PolicyError, Problem
from presscheck.policy import assembling, lint
from presscheck.policy.compiled import Policy
from presscheck.policy.fields import Form
from presscheck.policy.located import Located, read_yaml
from presscheck.policy.models import PackForm, ProfileForm, RequirementForm
from presscheck.policy.vocabulary import (
    IssuersForm,
    MarkersForm,
    RelaysForm,
    SourceForm,
    SourcesForm,
    TopicsForm,
    VocabularyForm,
    WiresForm,
)
from presscheck.policy.wording import problem_of

REGISTERS: dict[str, type[Form]] = {
    "sources": SourcesForm,
    "wires": WiresForm,
    "issuers": IssuersForm,
    "relays": RelaysForm,
    "markers": MarkersForm,
    "topics": TopicsForm,
}


@dataclass(slots=True)
class Entry[F: Form]:
    """One file that has its form, with the lines of what it says."""

    path: Path
    located: Located
    form: F


@dataclass(slots=True)
class Folders:
    """Everything read from the folders of a policy, before it is put together.

    `packs` are the folders met, also those without a manifest; `requirements` go with the name of theirs.
    """

    problems: list[Problem] = field(default_factory=list)
    packs: dict[str, Entry[PackForm] | None] = field(default_factory=dict)
    requirements: list[tuple[str, Entry[RequirementForm]]] = field(default_factory=list)
    profiles: list[Entry[ProfileForm]] = field(default_factory=list)
    vocabulary: list[Entry[VocabularyForm]] = field(default_factory=list)
    registers: dict[str, list[Entry[Form]]] = field(default_factory=dict)

    def of(self, register: str) -> list[Entry[Form]]:
        """Return the files read for one register."""
        return self.registers.get(register, [])

    def sources(self) -> Iterator[SourceForm]:
        """Yield every source that a requirement may name: of the register, and of the packs themselves."""
        for entry in self.of("sources"):
            yield from cast(SourcesForm, entry.form).sources
        for pack in self.packs.values():
            yield from pack.form.sources if pack else ()


def load(folder: Path, extra: tuple[Path, ...] = ()) -> Policy:
    """Read the policy in `folder`, with the packs in the `extra` folders added.

    An extra folder is one pack (it holds `pack.yaml`), a folder of packs, or laid out like `folder`.
    Raises PolicyError with every problem of every file at once.
    """
    folders = read_folders(folder, extra)
    policy = assembling.assemble(folders)
    if folders.problems:
        raise PolicyError(tuple(sorted(folders.problems, key=lambda one: (one.file, one.line))))
    return policy


def read_folders(folder: Path, extra: tuple[Path, ...] = ()) -> Folders:
    """Read every file of a policy and collect what is wrong with each and between them."""
    folders = Folders()
    _read_tree(folder, folder, folders)
    for more in extra:
        _read_extra(more, folders)
    lint.between_files(folders)
    return folders


def _read_tree(folder: Path, root: Path, folders: Folders) -> None:
    for path in _yaml_in(folder / "vocabulary"):
        _keep(folders.vocabulary, _read(path, root, VocabularyForm, folders))
    for path in _yaml_in(folder / "profiles"):
        _keep(folders.profiles, _read(path, root, ProfileForm, folders))
    for path in _yaml_in(folder / "registers"):
        form = REGISTERS.get(path.stem)
        if form is None:
            message = f"unknown register {path.stem!r}; there are: {', '.join(REGISTERS)}"
            folders.problems.append(Problem(_name(path, root), 1, message))
        else:
            _keep(folders.registers.setdefault(path.stem, []), _read(path, root, form, folders))
    for pack in _folders_in(folder / "packs"):
        _read_pack(pack, root, folders)


def _read_extra(folder: Path, folders: Folders) -> None:
    if (folder / "pack.yaml").exists():
        _read_pack(folder, folder.parent, folders)
    elif any((folder / part).is_dir() for part in ("packs", "vocabulary", "registers", "profiles")):
        _read_tree(folder, folder, folders)
    elif packs := _folders_in(folder):
        for pack in packs:
            _read_pack(pack, folder, folders)
    else:
        message = "no pack here: expected pack.yaml, folders of packs, or packs/ with profiles/"
        folders.problems.append(Problem(str(folder), 1, message))


def _read_pack(pack: Path, root: Path, folders: Folders) -> None:
    manifest = pack / "pack.yaml"
    if pack.name in folders.packs:
        folders.problems.append(Problem(_name(manifest, root), 1, f"a second pack is called {pack.name!r}"))
    entry = _read(manifest, root, PackForm, folders) if manifest.exists() else None
    if not manifest.exists():
        message = "pack without manifest: add pack.yaml with pack, title, owner and market"
        folders.problems.append(Problem(_name(manifest, root), 1, message))
    folders.packs[pack.name] = entry
    for path in _yaml_in(pack):
        if path.name != "pack.yaml" and not path.name.endswith(".cases.yaml"):
            requirement = _read(path, root, RequirementForm, folders)
            if requirement:
                folders.requirements.append((pack.name, requirement))


def _read[F: Form](path: Path, root: Path, form: type[F], folders: Folders) -> Entry[F] | None:
    located = read_yaml(path, _name(path, root))
    read = formed(located, form)
    folders.problems.extend(located.problems)
    return Entry(path, located, read) if read else None


def formed[F: BaseModel](located: Located, form: type[F]) -> F | None:
    """Give what was read its form; what does not fit becomes problems of `located`."""
    if located.problems:
        return None
    try:
        return form.model_validate_json(located.as_json())
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            located.problem(tuple(fault["loc"]), problem_of(fault, form))
    return None


def _keep[T](entries: list[T], entry: T | None) -> None:
    if entry:
        entries.append(entry)


def _yaml_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml")) if folder.is_dir() else []


def _folders_in(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and path.name[0] not in "._")


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
