"""How are lists of words written down, so that they can be read and are quick to ask?"""


def words(*lines: str) -> frozenset[str]:
    """Return the words of some lines, separated by white space, as a set."""
    return frozenset(word for line in lines for word in line.split())
