"""Kill -9 at random moments: at most the choice in flight is lost, and the run goes on as if nothing had happened."""

import sys
from pathlib import Path

import pytest
from fakes import child
from fakes.packs import FULL, tiny_pack

from game.cli.proven.killed import kill_once, losses, played_twice
from game.session.bots import coin
from game.session.play import play_bot

PACK = tiny_pack(6, 2)


@pytest.mark.parametrize("seed", range(20))
def test_a_killed_run_keeps_every_turn_that_was_done_and_goes_on(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    turns = len(play_bot(PACK, route=FULL, seed=seed, bot=coin).turns)

    done = kill_once([sys.executable, child.__file__, str(seed), str(path)], turns=turns, seed=seed)

    assert 0 <= done <= turns
    assert not list(losses(PACK, FULL, seed, path, done=done))


def test_the_same_seed_and_choices_give_the_same_bytes_apart_from_times(tmp_path: Path) -> None:
    assert played_twice([sys.executable, child.__file__, "7"], (tmp_path / "one.jsonl", tmp_path / "two.jsonl"))


def test_a_lost_turn_would_be_noticed(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    done = kill_once([sys.executable, child.__file__, "3", str(path)], turns=20, seed=4)
    lines = path.read_bytes().splitlines(keepends=True)

    path.write_bytes(b"".join(lines[: max(1, done - 1)]))

    assert list(losses(PACK, FULL, 3, path, done=done))
