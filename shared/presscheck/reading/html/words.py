"""How are word lists written down?"""


def words(text: str) -> frozenset[str]:
    """Return the words of a list separated by spaces."""
    return frozenset(text.split())
