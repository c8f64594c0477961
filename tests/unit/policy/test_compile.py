"""Are the compiled files written, and is drift told with the command that mends it?"""

from presscheck.policy.compile import drifted, main
from presscheck.policy.encoding import decode
from presscheck.policy.loading import load
from tests.unit.policy.files import LABEL, change


def test_what_is_written_is_what_the_files_say(folder):
    assert main([], folder) == 0
    assert decode((folder / "policy.json").read_bytes()) == load(folder)
    assert drifted(folder) == ()


def test_compiling_twice_gives_the_same_bytes(folder):
    main([], folder)
    first = (folder / "policy.json").read_bytes()
    main([], folder)
    assert (folder / "policy.json").read_bytes() == first


def test_a_changed_file_is_drift_and_the_message_names_the_command(folder, capsys):
    main([], folder)
    change(folder, LABEL, "Readers must", "All readers must")
    assert main(["--check"], folder) == 1
    assert capsys.readouterr().out.splitlines()[-1] == (
        "policy.json is not what the YAML says: run `python -m presscheck.policy.compile` and commit it"
    )


def test_nothing_to_mend_is_silent_success(folder, capsys):
    main([], folder)
    capsys.readouterr()
    assert main(["--check"], folder) == 0
    assert capsys.readouterr().out == ""


def test_faults_are_told_and_nothing_is_written(folder, capsys):
    change(folder, LABEL, "severity: must", "severity: most")
    assert main([], folder) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{LABEL}:4: unknown value of severity: 'most'; did you mean 'must'?",
        "1 problems; nothing was written",
    ]
    assert not (folder / "policy.json").exists()


def test_the_catalogue_is_written_with_the_policy(folder):
    main([], folder)
    lines = (folder / "packs/CATALOGUE.md").read_text(encoding="utf-8").splitlines()
    row = next(line for line in lines if line.startswith("| HOUSE-LABEL |"))
    assert row.strip("| ").split(" | ") == [
        "HOUSE-LABEL",
        "Paid content says so",
        "paid release",
        "paid label, explicit, right under the headline",
        "must",
        "verified",
        "2024-10-30 to now",
        "a-law art. 1",
    ]
