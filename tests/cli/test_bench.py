"""`bench`: the frame around the figures."""

import argparse
import json
from dataclasses import replace

import pytest

from game.cli import bench
from game.cli.bench import PARTS, run, table
from game.cli.failure import Failure
from game.cli.measured.rows import Row
from game.content.words import load_words


def row(value: float) -> Row:
    return Row(what="a thing", value=value, unit="ms", floor=2.0, floor_is="nothing", bar=3.0, note="twice")


@pytest.fixture
def figures(monkeypatch: pytest.MonkeyPatch) -> list[Row]:
    rows = [row(4.0)]
    monkeypatch.setattr(bench, "measured", lambda part: rows if part == PARTS[0] else [])
    return rows


def test_a_figure_is_printed_with_its_multiple_its_bar_and_its_floor() -> None:
    shown = list(table([row(4.0), row(9.0)], load_words()))
    assert shown[0] == "ok    a thing: 2 times its floor (bar 3)"
    assert shown[1] == "      4 ms; the floor, nothing: 2 ms"
    assert shown[3] == "OVER  a thing: 4.5 times its floor (bar 3)"
    assert shown[-1] == "1 of 2 under their bars."


def test_a_figure_that_nothing_was_promised_about_is_told_and_not_judged() -> None:
    free = replace(row(9.0), bar=None)
    assert free.ok
    shown = list(table([row(4.0), free], load_words()))
    assert shown[3] == "--    a thing: 4.5 times its floor (no bar)"
    assert shown[-1] == "1 of 1 under their bars."


def test_a_figure_over_its_bar_is_an_exit_code(figures: list[Row], capsys: pytest.CaptureFixture[str]) -> None:
    asked = argparse.Namespace(json=False, proofs=False, fuzz=None)
    assert run(asked) == 0
    figures.append(row(9.0))
    assert run(asked) == 1
    assert "OVER" in capsys.readouterr().out


@pytest.mark.usefixtures("figures")
def test_a_program_reads_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(argparse.Namespace(json=True, proofs=False, fuzz=None)) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["what"], one["times"], one["ok"]) == ("a thing", 2.0, True)


def test_nothing_is_written_as_nothing() -> None:
    assert next(table([replace(row(0.0), bar=0)], load_words())) == "ok    a thing: 0 times its floor (bar 0)"


def test_a_full_room_needs_the_extra_and_says_so_before_it_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> object:
        raise ModuleNotFoundError(f"No module named {name!r}", name="uvicorn")

    monkeypatch.setattr(bench, "import_module", gone)
    with pytest.raises(Failure, match="uvicorn"):
        run(argparse.Namespace(json=False, proofs=False, fuzz=None, room=True))
