"""What does a YAML file say, and on which line does it say each thing?"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from presscheck.errors import Problem

type Value = str | int | list[Value] | dict[str, Value] | None
LISTS: dict[str, frozenset[str]] = {
    "label": frozenset({"class", "language"}),
    "link_rel": frozenset({"rel"}),
    "when": frozenset({"kind", "market", "topic", "without_topic", "control", "wire", "language"}),
}
"""Keys that may hold one thing instead of a list of one, by what they stand under; `texts` for every key."""

type Steps = tuple[str | int, ...]


class PlainLoader(yaml.CSafeLoader):
    """Resolves only true, false, null and whole numbers: `NO`, `on` and 2024-10-30 stay text."""


PlainLoader.yaml_implicit_resolvers = {}
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(true|false)\Z"), ["t", "f"])
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(null|~|)\Z"), ["n", "~", ""])
PlainLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]{1,15}\Z"), list("-+0123456789")
)


@dataclass(slots=True)
class Located:
    """One YAML file: its value, the line of each path inside it, and what kept it from being read."""

    file: str
    value: Value = None
    lines: dict[Steps, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Steps) -> int:
        """Return the line of `path`, or of the nearest enclosing thing that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def as_json(self) -> str:
        """Return the value as JSON, with a list where one thing stands for a list of one."""
        return json.dumps(_with_lists(self.value, ""))

    def problem(self, path: Steps, message: str) -> None:
        """Record one fault at `path`."""
        self.problems.append(Problem(self.file, self.line(path), message))


def read_yaml(path: Path, name: str) -> Located:
    """Read one YAML file; syntax errors and duplicate keys become problems of the result."""
    located = Located(name)
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), PlainLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        located.problems.append(Problem(name, line, f"not YAML: {error.problem}"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        located.problems.append(Problem(name, 1, f"not readable: {error}"))
    else:
        located.value = _value(node, (), located) if node else None
    return located


def _with_lists(value: Value, under: str) -> Value:
    if isinstance(value, list):
        return [_with_lists(item, under) for item in value]
    if not isinstance(value, dict):
        return value
    lists = value.keys() if under == "texts" else LISTS.get(under, frozenset())
    found: dict[str, Value] = {}
    for key, item in value.items():
        inner = _with_lists(item, key)
        found[key] = [inner] if key in lists and not isinstance(inner, list) else inner
    return found


def _value(node: yaml.Node, path: Steps, located: Located) -> Value:
    located.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, located)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), located) for index, item in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: yaml.MappingNode, path: Steps, located: Located) -> Value:
    found: dict[str, Value] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        if key in found:
            located.problems.append(Problem(located.file, line, f"{key!r} stands twice"))
        located.lines[(*path, key)] = line
        found[key] = _value(value_node, (*path, key), located)
    return found


def _scalar(node: yaml.Node) -> Value:
    text = str(node.value)
    if node.tag.endswith(":int"):
        return int(text)
    if node.tag.endswith(":bool"):
        return text == "true"
    return None if node.tag.endswith(":null") else text
