"""Whose statement does a headline say that the text is?"""

from presscheck.marking.attribution.names import leading_name

STATED = (
    "statement by ", "statement from ", "statement of ", "joint statement by ", "joint statement of ",
    "declaration by ", "erklärung von ", "erklärung des ", "erklärung der ", "stellungnahme von ",
    "stellungnahme des ", "stellungnahme der ", "déclaration de ", "déclaration du ", "déclaration des ",
    "communiqué de ", "communiqué du ", "declaración de ", "declaración del ", "comunicado de ",
    "comunicado del ",
    "dichiarazione di ", "dichiarazione del ", "dichiarazione della ", "nota di ", "nota del ", "nota della ",
    "declaração de ", "declaração do ", "declaração da ", "nota do ", "nota da ", "verklaring van ",
    "uttalande från ", "uttalande av ", "uttalelse fra ", "udtalelse fra ",
)  # fmt: skip
"""What stands before the name of whose statement a text is, case folded."""

BEHALF = (" on behalf of ", " im namen von ", " im namen der ", " au nom de ", " en nombre de ")
"""What stands before the name of the body that a person speaks for."""

WITHIN = 200
"""Characters of a headline that are looked at."""


def stated_by(headline: str) -> str:
    """Return the name of the body whose statement a headline announces, or an empty string."""
    said = headline[:WITHIN]
    folded = said.casefold()
    if not folded.startswith(STATED) or len(folded) != len(said):
        return ""
    opens = next(by for by in STATED if folded.startswith(by))
    for behalf in BEHALF:
        if (at := folded.find(behalf)) >= 0:
            return leading_name(said[at + len(behalf) :])
    name = leading_name(said[len(opens) :])
    return name if " " in name or name.isupper() else ""
