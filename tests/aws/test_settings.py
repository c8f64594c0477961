import pytest

from presscheck_aws.settings import (
    CheckSettings,
    DeskSettings,
    NotifySettings,
    SettingsError,
    SweepSettings,
    parse,
)

CHECK = {
    "PRESSCHECK_TABLE": "releases",
    "PRESSCHECK_QUEUE_URL": "https://queue.example",
    "PRESSCHECK_SIZE_LIMIT": "20000000",
    "PRESSCHECK_HISTORY_DAYS": "0",
    "PRESSCHECK_DESK_URL": "",
}


def test_settings_are_typed():
    assert parse(CheckSettings, CHECK) == CheckSettings(
        "releases", "https://queue.example", 20_000_000, 0, ""
    )


@pytest.mark.parametrize("name", CHECK)
def test_an_absent_variable_is_named(name):
    with pytest.raises(SettingsError, match=f"{name} is not set"):
        parse(CheckSettings, {key: value for key, value in CHECK.items() if key != name})


@pytest.mark.parametrize("value", ["", "20 MB", "-1", "2.5"])
def test_what_is_no_whole_number_is_named(value):
    with pytest.raises(SettingsError, match="PRESSCHECK_SIZE_LIMIT is not a whole number"):
        parse(CheckSettings, CHECK | {"PRESSCHECK_SIZE_LIMIT": value})


@pytest.mark.parametrize("kind", [CheckSettings, NotifySettings, SweepSettings, DeskSettings])
def test_every_fault_is_told_at_once(kind):
    with pytest.raises(SettingsError) as caught:
        parse(kind, {})

    assert str(caught.value).count("is not set") == len(kind.__dataclass_fields__)
