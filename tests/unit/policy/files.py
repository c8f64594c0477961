"""A small policy in files, and how a test changes it."""

from textwrap import dedent

FILES = {
    "registers/sources.yaml": """
        sources:
          - {id: a-law, where: https://example.org/law}
        """,
    "registers/topics.yaml": """
        topics:
          - {id: crypto, cues: {en: [crypto-asset]}}
        """,
    "vocabulary/en.yaml": """
        language: en
        phrases:
          - {text: Advertisement, classes: [paid], wording: explicit, listed_in: [US], sources: [a-law]}
        """,
    "profiles/default.yaml": """
        name: default
        title: Everything else
        packs: [house]
        markets: [IT]
        """,
    "packs/house/pack.yaml": """
        pack: house
        title: House rules
        owner: desk
        market: IT
        """,
    "packs/house/HOUSE-LABEL.yaml": """
        id: HOUSE-LABEL
        title: Paid content says so
        family: paid
        severity: must
        when: {kind: paid_release}
        needs: {label: {class: paid, zones: [deck]}}
        status: verified
        valid_from: 2024-10-30
        sources: [{id: a-law, clause: art. 1}]
        remedy: {en: ADVERTISEMENT}
        why: Readers must see who pays.
        """,
}

LABEL = "packs/house/HOUSE-LABEL.yaml"


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")


def change(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
