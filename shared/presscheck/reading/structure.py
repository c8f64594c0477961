"""Does a plain text use Markdown?"""

OPENERS = ("#", "**", "```")


def markdown_share(text: str) -> bool:
    """Tell whether the lines of `text` are marked up as Markdown: two kinds of mark, or headings twice."""
    seen: dict[str, int] = {}
    for line in map(str.strip, text.split("\n")[:200]):
        if line.startswith(OPENERS) or "](" in line:
            kind = _kind(line)
            seen[kind] = seen.get(kind, 0) + 1
    marks = {kind for kind in seen if kind}
    return len(marks) > 1 or seen.get("heading", 0) > 1 or (seen.get("heading", 0) == 1 and "](" in text)


def _kind(line: str) -> str:
    if line.startswith("#"):
        hashes = len(line) - len(line.lstrip("#"))
        return "heading" if hashes <= 6 and line[hashes : hashes + 1] == " " and line.strip("# ") else ""
    if "](http" in line or "](mailto:" in line:
        return "link"
    if line.startswith("**") and line.endswith("**") and len(line) > 4:
        return "strong"
    return "fence" if line.startswith("```") else ""
