"""Which e-mail address, telephone number, web address and name does a stretch of text hold?"""

import re

ADDRESS = re.compile(r"[\w.+'-]+@[\w.-]+")
PHONE = re.compile(r"[+(\d][\d ()./\-–+]+")
URL = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"']+")
LONGEST_LOCAL = 64
LONGEST_PHONE = 20
SHORTEST_PHONE = 7


def email_in(text: str) -> str:
    """Return the first e-mail address; what is glued to its front (digits, words in capitals) is cut."""
    at = text.find("@")
    while at > 0:
        match = ADDRESS.match(text, _local_start(text, at))
        if match and "." in match.group().rpartition("@")[2].strip("."):
            return _unglued(match.group().rstrip(".-"))
        at = text.find("@", at + 1)
    return ""


def _local_start(text: str, at: int) -> int:
    start = at
    while start > max(0, at - LONGEST_LOCAL) and (text[start - 1].isalnum() or text[start - 1] in "._+-'"):
        start -= 1
    return start


def _unglued(address: str) -> str:
    local, _, host = address.partition("@")
    local = local.lstrip("0123456789.") or local
    for at in range(len(local) - 1, 1, -1):
        if local[at].islower() and local[at - 1].isupper() and local[at - 2].isalpha() and at > 2:
            cut = at if local[at - 2].isupper() else at - 1
            local = local[cut:]
            break
    return f"{local}@{_domain(host)}"


def _domain(host: str) -> str:
    """Cut what is glued behind a domain: a capital or digit after the last label."""
    labels = host.split(".")
    last = labels[-1]
    stop = next(
        (at for at, char in enumerate(last) if at > 1 and (char.isupper() != last[0].isupper())), len(last)
    )
    return ".".join((*labels[:-1], last[:stop]))


def phone_in(text: str) -> str:
    """Return the first run of digits that is long enough to be a telephone number and is no date or year."""
    for match in PHONE.finditer(text):
        said = match.group().strip(" ./-–")
        said = said.rstrip("(").rstrip() if said.count("(") > said.count(")") else said
        said = _first_of_two(said)
        if SHORTEST_PHONE <= _digits(said) <= 16 and not _dated(said):
            return said
    return ""


def _first_of_two(said: str) -> str:
    """Cut a second number off that follows the first without a sign: `08-709 43 00 070-752 42 01`."""
    if len(said) <= LONGEST_PHONE:
        return said
    starts = [at for at, char in enumerate(said) if char == " " and said[at + 1] in "0+"]
    whole = [at for at in starts if min(_digits(said[:at]), _digits(said[at:])) >= SHORTEST_PHONE]
    return said[: whole[-1]] if whole else said


def _digits(said: str) -> int:
    return sum(map(str.isdigit, said))


def _dated(said: str) -> bool:
    parts = said.replace("/", ".").replace("-", ".").split(".")
    return len(parts) == 3 and any(len(part) == 4 for part in (parts[0], parts[2])) and len(said) <= 10


def url_in(text: str) -> str:
    """Return the first web address."""
    match = URL.search(text)
    return match.group().rstrip(".,;:") if match else ""


def is_name(line: str) -> bool:
    """Tell whether a line may be the name of a person, desk or organisation."""
    words = line.split()
    if not 1 <= len(words) <= 9 or len(line) > 70 or (line.endswith((".", "!", "?", ":")) and len(words) > 5):
        return False
    return "@" not in line and "http" not in line and sum(char.isdigit() for char in line) < 5
