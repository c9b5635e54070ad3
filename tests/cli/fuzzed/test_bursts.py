"""Small zips of large packs: each is read, or refused, in a second and in little memory."""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import TypeVar

import pytest
from fakes import zips

from game.cli.fuzzed.bursts import BURSTS, Burst, flat
from game.cli.fuzzed.dressed import dressed
from game.cli.fuzzed.trial import trial
from game.content.assets.png import examine_png
from game.content.load import load

T = TypeVar("T")


class Most(Random):
    """Dice that always choose the last and largest of a few, and of many pieces the one that is asked for."""

    piece = 0

    def choice(self, seq: Sequence[T]) -> T:  # type: ignore[override]
        return seq[self.piece if len(seq) > 4 else -1]


def burst(which: Burst, folder: Path, piece: int = 0) -> Path:
    dice = Most()
    dice.piece = piece
    return zips.written(folder, zips.zipped(which(dressed(zips.WHOLE), dice), how=0))


@pytest.mark.parametrize("which", dict.fromkeys(BURSTS), ids=lambda which: which.__name__)
def test_what_bursts_is_read_or_refused_soon(which: Burst, tmp_path: Path) -> None:
    assert trial(burst(which, tmp_path)) in {"played", "refused"}


@pytest.mark.parametrize("piece", range(6))
def test_a_translation_that_bursts_is_read_or_refused_soon(piece: int, tmp_path: Path) -> None:
    path = burst(next(one for one in BURSTS if one.__name__ == "_translation"), tmp_path, piece)
    assert load(path).problems == ()
    assert trial(path) == "played"


def test_a_flat_picture_is_a_picture() -> None:
    examine_png(flat(30, 20))
