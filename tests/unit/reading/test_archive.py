import io
import warnings
import zipfile

from presscheck.document import Document, Unreadable
from presscheck.reading import read
from presscheck.reading.limits import Limits
from presscheck.release import Release
from tests.generators.office import docx, rtf, zipped
from tests.generators.story import BOAT, WORKSHOP


def items(files, limits=None):
    return read(Release(zipped(files), "releases.zip"), limits or Limits())


def test_each_member_is_a_release_named_by_its_path():
    found = items({"en/a.docx": docx(WORKSHOP), "de/b.rtf": rtf(BOAT)})
    assert [(item.fragment, item.format) for item in found] == [("en/a.docx", "docx"), ("de/b.rtf", "rtf")]


def test_litter_of_desktops_is_left_out():
    found = items(
        {"__MACOSX/._a.txt": "x", ".DS_Store": "x", "a.txt": "A release about pans, in one line of text."}
    )
    assert [item.fragment for item in found] == ["a.txt"]


def test_an_archive_in_an_archive_is_told_not_read():
    (item,) = items({"inner.zip": zipped({"a.txt": "x"})})
    assert (item.reason, item.fragment) == ("unsupported", "inner.zip")


def test_a_bomb_is_over_budget_and_its_neighbour_is_read():
    found = items({"bomb.txt": "a" * 30_000_000, "a.txt": "A release about pans, in one line of text."})
    assert found[0].reason == "over_budget"
    assert isinstance(found[1], Document)


def test_members_beyond_the_limit_are_told():
    found = items(
        {f"{number}.txt": f"Release number {number} about pans." for number in range(5)}, Limits(members=2)
    )
    assert [item.fragment for item in found] == ["0.txt", "1.txt", "more"]
    assert found[-1].reason == "over_budget"


def test_a_member_behind_a_password_is_told_by_its_name():
    sealed = bytearray(zipped({"a.txt": "Some text of a release."}))
    sealed[6] |= 1
    sealed[sealed.find(b"PK\x01\x02") + 8] |= 1
    (item,) = read(Release(bytes(sealed), "a.zip"))
    assert isinstance(item, Unreadable)
    assert (item.reason, item.fragment) == ("unsupported", "a.txt")


def test_two_members_of_one_name_are_both_read():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("a.txt", "ADVERTISEMENT\n\nA release about pans, in one line of text.")
        archive.writestr("a.txt", "A release about boats, in one line of text.")
    first, second = read(Release(held.getvalue(), "releases.zip"))
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.fragment, second.fragment) == ("a.txt", "a.txt (2)")
    assert ("pans" in first.text, "boats" in second.text) == (True, True)
