"""The door of the window: opens it, runs the loop, closes everything."""

import os
import sys

from game.desktop import hints
from game.desktop.options import Options

__all__ = ["Options", "run"]

_SEEDS = 1_000_000


def run(options: Options) -> int:
    """Play in a window until the player leaves; return the exit code."""
    hints.set_hints()
    wrong = hints.wrong_pygame()
    if wrong:
        print(wrong, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    from game.desktop.loop import play  # noqa: PLC0415 - imports pygame, which must not load before the hints are set

    return play(options, _seed)


def _seed() -> int:
    """Draw a seed for a new run; the system draws, for nothing that follows may depend on anything but the seed."""
    return int.from_bytes(os.urandom(8)) % _SEEDS
