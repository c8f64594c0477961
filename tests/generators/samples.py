"""Writes the samples of formats that no one types by hand: `python -m tests.generators.samples`."""

import sys
from dataclasses import replace
from pathlib import Path

from tests.generators import mail, news, office, pdf
from tests.generators.story import BOAT, WORKSHOP

RELEASES = Path(__file__).parents[2] / "events" / "releases"

UNLABELLED = replace(WORKSHOP, label="")


def samples() -> dict[str, bytes]:
    """Return the file name and bytes of every generated sample."""
    return {
        "en-labelled.docx": office.docx(WORKSHOP),
        "en-label-hidden.docx": office.docx(
            UNLABELLED, body=office.paragraph("ADVERTISEMENT", run="<w:vanish/>")
        ),
        "de-labelled.odt": office.odt(BOAT),
        "de-labelled.rtf": office.rtf(BOAT),
        "en-labelled.pdf": pdf.pdf(WORKSHOP),
        "en-label-white-on-white.pdf": pdf.pdf(UNLABELLED, white="ADVERTISEMENT"),
        "picture.pdf": pdf.picture_pdf(),
        "en-labelled.eml": mail.mail(WORKSHOP),
        "en-attached-release.eml": mail.mail(
            replace(WORKSHOP, label="", paragraphs=("Please find our news attached.",), boilerplate=("", "")),
            attachments={"release.docx": office.docx(WORKSHOP)},
        ),
        "en-labelled-newsml-g2.xml": news.newsml_g2(WORKSHOP, genre="Advertiser_Supplied"),
        "de-labelled-newsml-1.2.xml": news.newsml_1(BOAT),
        "en-labelled-nitf.xml": news.nitf(WORKSHOP),
        "en-unlabelled-iptc7901.txt": news.iptc7901(UNLABELLED),
        "two-items.rss": news.rss(WORKSHOP, UNLABELLED),
        "two-items.atom": news.atom(BOAT, replace(BOAT, label="")),
        "one-item-feed.json": news.json_feed(WORKSHOP),
        "two-releases.zip": office.zipped({"a/en.rtf": office.rtf(WORKSHOP), "a/de.odt": office.odt(BOAT)}),
    }


def main(arguments: list[str]) -> int:
    """Write the samples, or with `--check` say which differ from what is committed."""
    made = samples()
    if "--check" not in arguments:
        for name, content in made.items():
            (RELEASES / name).write_bytes(content)
        return 0
    differing = [name for name, content in made.items() if _committed(name) != content]
    if differing:
        print(f"{', '.join(differing)}: not as generated; run python -m tests.generators.samples")
    return bool(differing)


def _committed(name: str) -> bytes:
    path = RELEASES / name
    return path.read_bytes() if path.exists() else b""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
