"""What does the markup of a text say of payment, without a word that readers see?"""

from presscheck.document import Document, Zone

HINTS = ("called paid by", "filed under")
"""How the hints of blocks begin that speak of payment."""


def hint_of(document: Document) -> str:
    """Return what the markup around the headline says of payment, or an empty string."""
    heads = (block for block in document.blocks if block.zone is Zone.HEADLINE)
    return next((block.hint for block in heads if block.hint.startswith(HINTS)), "")
