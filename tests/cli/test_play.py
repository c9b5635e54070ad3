"""`play`: the game on whatever this machine has."""

from pathlib import Path

import pytest

from game.cli import play
from game.cli.main import main
from game.cli.screen import Front
from game.desktop import app
from game.desktop.options import Options


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Options]:
    """Give the machine a screen, whose window only notes how it was opened."""
    windows: list[Options] = []

    def note(options: Options) -> int:
        windows.append(options)
        return 0

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(play, "window_opens", lambda: True)
    monkeypatch.setattr(app, "run", note)
    return windows


def test_with_a_screen_a_window_opens_and_the_player_chooses_in_it(opened: list[Options]) -> None:
    assert main([]) == 0
    assert opened == [Options()]


def test_what_was_named_reaches_the_window(opened: list[Options], tiny: Path) -> None:
    assert main(["play", str(tiny), "--route", "short", "--seed", "7", "--resume"]) == 0
    assert opened == [Options(pack=tiny, route="short", seed=7, resume=True)]


def test_an_unknown_route_opens_no_window(
    opened: list[Options], tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["play", str(tiny), "--route", "shrot"]) == 2
    assert "Did you mean “short”?" in capsys.readouterr().err
    assert opened == []


def test_a_screen_that_cannot_be_opened_is_told_and_the_game_goes_on_without(
    monkeypatch: pytest.MonkeyPatch, tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(play, "front", lambda *_: Front.WINDOW)
    monkeypatch.setattr(play, "window_opens", lambda: False)
    assert main(["play", str(tiny)]) == 0
    shown = capsys.readouterr()
    assert shown.err == "No window can be opened here, so the game goes on without one.\n"
    assert "neither a screen nor a terminal" in shown.out


def test_text_is_text_even_where_a_window_could_open(opened: list[Options], tiny: Path) -> None:
    main(["play", str(tiny), "--text"])
    assert opened == []


def test_author_mode_reaches_the_window(opened: list[Options], tiny: Path) -> None:
    assert main(["play", str(tiny), "--edit"]) == 0
    assert opened == [Options(pack=tiny, edit=True)]


def test_author_mode_wants_the_folder_of_a_pack(opened: list[Options], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "--edit"]) == 2
    assert "sincerely play FOLDER --edit" in capsys.readouterr().err
    assert opened == []
