"""The folder of everything that the game keeps."""

from pathlib import Path

import pytest

from game.content.home import home


def test_a_named_folder_is_the_home_and_asking_creates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "mine"))
    assert home() == tmp_path / "mine"
    assert not home().exists()


def test_a_tilde_is_the_users_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", "~/mine")
    assert home() == Path.home() / "mine"


def test_without_a_name_it_is_where_the_system_keeps_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SINCERELY_HOME", raising=False)
    assert home().name == "sincerely-yours"
