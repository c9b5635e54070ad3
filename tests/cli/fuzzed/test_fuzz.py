"""`bench --fuzz`: spoilt packs in a child that may die, and what it found, kept."""

import io
from pathlib import Path

import pytest
from fakes.mistakes import TINY

from game.cli.fuzzed import fuzz
from game.cli.fuzzed.dressed import dressed
from game.cli.fuzzed.fuzz import Grounds, _Child, run, small, sources, spoil, write
from game.cli.fuzzed.mutants import Files
from game.cli.fuzzed.trial import trial
from game.content.load import load
from game.content.shipped import shipped

CASES = Path(__file__).parents[2] / "content" / "cases"
FILES = {path.relative_to(TINY).as_posix(): path.read_bytes() for path in TINY.rglob("*.yaml")}


def test_every_ground_is_sound_before_it_is_spoilt(tmp_path: Path) -> None:
    grounds = list(sources())
    packs = list(shipped("levels").glob("*/pack.yaml"))
    assert len(grounds) > len(packs)
    for at, files in enumerate(grounds):
        assert load(write(files, tmp_path / str(at))).pack is not None
    assert 0 < len(list(small())) < len(packs)


def test_a_second_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "sources", lambda: [FILES])
    monkeypatch.setattr(fuzz, "small", lambda: [FILES])
    out = io.StringIO()
    assert run(1, tmp_path / "cases", out) == 0, out.getvalue()
    assert out.getvalue().endswith("; 0 findings.\n")
    assert not (tmp_path / "cases").exists()


def test_a_finding_is_kept_as_a_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(child: _Child, _: Path) -> str:
        child.gone = True
        return "the process ended with -11"

    def spoilt(_: Files, seed: int) -> Files:
        return {"pack.yaml": str(seed).encode()}

    def zipped(_: Files, seed: int) -> bytes:
        return str(seed).encode()

    monkeypatch.setattr(fuzz, "sources", lambda: [FILES])
    monkeypatch.setattr(fuzz, "small", lambda: [FILES])
    monkeypatch.setattr(fuzz, "mutant", spoilt)
    monkeypatch.setattr(fuzz, "zip_mutant", zipped)
    monkeypatch.setattr(_Child, "ask", ask)
    out = io.StringIO()
    assert run(0.2, tmp_path / "cases", out) == 1
    assert "seed 1: the process ended with -11" in out.getvalue()
    assert (tmp_path / "cases" / "seed_1" / "pack.yaml").read_bytes() == b"1"
    assert (tmp_path / "cases" / "seed_2.zip").read_bytes() == b"2"


def test_a_child_that_dies_is_told(tmp_path: Path) -> None:
    with _Child() as child:
        assert child.ask(write(FILES, tmp_path / "one")) == "played"
        child._process.kill()
        assert child.ask(write(FILES, tmp_path / "two")).startswith("the process ended with")
        assert child.gone


def test_by_turns_a_folder_and_a_zip_are_spoilt(tmp_path: Path) -> None:
    grounds = Grounds(folders=[FILES], zips=[dressed(FILES)])
    assert [spoil(grounds, seed, tmp_path).is_file() for seed in range(1, 5)] == [False, True, False, True]


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.glob("*")))
def test_what_once_hurt_does_not_hurt_any_more(case: str) -> None:
    assert trial(CASES / case) in {"played", "refused"}
