from pathlib import Path

import pytest

from game.content.tongue import known, names, tongue

NOTHING = Path("nowhere/settings.json")


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_SG"}, "zh"),
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
    ],
)
def test_the_system_is_asked_only_if_it_is_exactly_one_of_ours(environ: dict[str, str], language: str) -> None:
    assert tongue(environ, NOTHING) == language


def test_what_was_set_goes_before_the_system_and_what_is_asked_before_both(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text('{"language": "zh"}', encoding="utf-8")
    assert tongue({"LANG": "en_GB"}, settings) == "zh"
    assert tongue({}, settings, "en") == "en"
    settings.write_text('{"language": "../x"}', encoding="utf-8")
    assert tongue({}, settings) == "en"
    settings.write_text("[", encoding="utf-8")
    assert tongue({}, settings) == "en"


def test_every_language_says_its_own_name() -> None:
    assert names() == {"en": "English", "zh": "简体中文"}
    assert known("xx")
    assert not known("tlh")
