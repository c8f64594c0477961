"""How is a list of words written down so that people can read it?"""


def words(text: str) -> frozenset[str]:
    """Return the words of a text, separated by white space, as a set."""
    return frozenset(text.split())
