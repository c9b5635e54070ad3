"""One pack on trial."""

from pathlib import Path

import pytest
from fakes.mistakes import TINY, Edit, spoil, tiny
from hypothesis import given
from hypothesis import strategies as st

from game.cli.fuzzed import trial as trials
from game.cli.fuzzed.fuzz import write
from game.cli.fuzzed.mutants import mutant
from game.cli.fuzzed.trial import Witness, trial

SLOT = "slot: {family: drink, watched: true}"
FILES = {path.relative_to(TINY).as_posix(): path.read_bytes() for path in TINY.rglob("*.yaml")}


def test_a_sound_pack_is_played_and_a_spoilt_one_refused(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    assert trial(root) == "played"
    (root / "pack.yaml").write_bytes(b"")
    assert trial(root) == "refused"


@given(st.integers(0, 10**9))
def test_whatever_is_done_to_a_pack_ends_well(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    root = write(mutant(FILES, seed), tmp_path_factory.mktemp("mutant"))
    assert trial(root) in {"played", "refused"}


def test_events_in_a_circle_are_left_in_time(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", SLOT, SLOT + ", goto: tea"))
    assert trial(root) == "played"


def test_impatience_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trials, "READING", 0.0)
    assert trial(tiny(tmp_path)).startswith("reading took")


def test_a_crash_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(_: Path) -> None:
        raise KeyError("level")

    monkeypatch.setattr(trials, "load", crash)
    assert trial(tiny(tmp_path)) == "KeyError: 'level'"


def test_a_file_touched_outside_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "secret"
    secret.write_text("x", encoding="utf-8")

    def peek(_: Path) -> None:
        secret.read_text(encoding="utf-8")
        raise ValueError

    witness = Witness()
    root = tiny(tmp_path)
    assert trial(root, witness) == "played"
    monkeypatch.setattr(trials, "load", peek)
    assert trial(root, witness).startswith(f"touched outside: open '{secret}'")
