"""Settings survive, and a broken file hurts nobody."""

from pathlib import Path

import pytest

from game.desktop.settings import Settings, load_settings, next_text, save_settings


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    wanted = Settings(text=150, readable=True, reduced=True, effects=30, bed=0, mute=True)
    assert save_settings(tmp_path / "home" / "settings.json", wanted) == ""
    assert load_settings(tmp_path / "home" / "settings.json") == wanted


@pytest.mark.parametrize("text", ["", "[]", "{", '{"text": "big", "readable": 1, "effects": 999}', "null"])
def test_what_makes_no_sense_is_as_it_was_at_first(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert load_settings(path) == Settings()


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file", encoding="utf-8")
    assert save_settings(tmp_path / "home" / "settings.json", Settings()) != ""


def test_text_grows_in_steps_and_stays_at_the_ends() -> None:
    assert next_text(100, 1) == 115
    assert next_text(200, 1) == 200
    assert next_text(100, -1) == 100
