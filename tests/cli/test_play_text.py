"""The game without a window."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from game.cli.main import main
from game.session.runs import list_runs


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_without_a_terminal_a_bot_plays_and_it_is_said(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch)
    assert main(["play", str(tiny), "--seed", "7"]) == 0
    shown = capsys.readouterr().out
    assert "neither a screen nor a terminal" in shown
    assert "This page is a score too." in shown


def test_as_text_the_input_plays_and_its_end_saves(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "", "1")
    assert main(["play", str(tiny), "--text", "--route", "short", "--seed", "7"]) == 0
    (run,) = list_runs()
    assert run.turns == 2
    assert f"Saved as {run.name}." in capsys.readouterr().out


def test_the_same_seed_begins_the_same_game(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        typed(monkeypatch, "q")
        main(["play", str(tiny), "--text", "--seed", "7", "--route", "short"])
    first, second = list_runs()
    assert {first.name, second.name} == {first.name.removesuffix("-2"), f"{first.name.removesuffix('-2')}-2"}


def test_going_on_finds_the_pack_of_the_unfinished_game(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "", "q")
    main(["play", str(tiny), "--text"])
    typed(monkeypatch, "q")
    assert main(["play", str(tiny), "--resume", "--text"]) == 0
    assert "You are back in" in capsys.readouterr().out
    assert len(list_runs()) == 1


def test_an_unknown_route_is_answered_before_anything_is_recorded(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch)
    assert main(["play", str(tiny), "--route", "shrot"]) == 2
    assert "Did you mean “short”?" in capsys.readouterr().err
    assert list_runs() == ()


def test_a_language_that_only_the_pack_speaks_is_played(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = Path(shutil.copytree(tiny, tmp_path / "tiny"))
    cover = root / "pack.yaml"
    cover.write_text(cover.read_text(encoding="utf-8") + "languages: [en, de]\n", encoding="utf-8")
    (root / "locale").mkdir()
    told = 'msgctxt "pack pack.title"\nmsgid "Tiny"\nmsgstr "Winzig"\n'
    (root / "locale" / "de.po").write_text(told, encoding="utf-8")
    typed(monkeypatch, "q")
    assert main(["play", str(root), "--text", "--language", "de"]) == 0
    shown = capsys.readouterr().out
    assert "Winzig" in shown
    assert "Type a number to choose." in shown, "what the game itself says stays English"


def test_a_language_that_nobody_speaks_is_refused(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", str(tiny), "--text", "--language", "fr"]) == 2
    assert "no language “fr” here. The game speaks en, zh, this pack en." in capsys.readouterr().err
