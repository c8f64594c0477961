"""How is a fault in a policy file told, so that its author can mend it at once?"""

import difflib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

QUOTED = re.compile(r"'([^']*)'")


def meant(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean ...?` where a known word is close to this one, else an empty string."""
    names = list(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    close = close or [name for name in names if len(word) > 2 and name.startswith(word)][:1]
    return f"; did you mean {close[0]!r}?" if close else ""


def unknown(noun: str, word: str, known: Iterable[str]) -> str:
    """Say that a word is not one of those known."""
    names = sorted(known)
    hint = meant(word, names) or f"; there are: {', '.join(names[:12]) or 'none'}"
    return f"unknown {noun} {word!r}{hint}"


def problem_of(fault: "ErrorDetails", form: type["BaseModel"]) -> str:
    """Put one pydantic fault in words."""
    where, kind = _path(fault["loc"]), fault["type"]
    last = str(fault["loc"][-1]) if fault["loc"] else ""
    if kind == "extra_forbidden":
        return unknown("key", last, _keys(form.model_json_schema()))
    if kind == "missing":
        return f"{where} is missing"
    if kind in ("enum", "literal_error"):
        choices = QUOTED.findall(str(fault.get("ctx", {}).get("expected", "")))
        return unknown(f"value of {where}:", str(fault["input"]), choices)
    if kind == "value_error":
        return f"{where}: {fault['ctx']['error']}" if where else str(fault["ctx"]["error"])
    return f"{where}: {fault['msg']}, not {str(fault['input'])[:60]!r}"


def _path(loc: tuple[int | str, ...]) -> str:
    words = [str(step) for step in loc if not isinstance(step, int)]
    return ".".join(words)


def _keys(schema: dict[str, Any]) -> set[str]:
    forms = [schema, *schema.get("$defs", {}).values()]
    return {key for form in forms for key in form.get("properties", {})}
