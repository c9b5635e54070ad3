"""A player in a process of its own, to be killed: python child.py SEED JOURNAL [system]."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from fakes.packs import FULL, tiny_pack  # noqa: E402 - the path comes first

from game.cli.proven.killed import play_aloud  # noqa: E402 - the path comes first
from game.session.clock import FixedClock, SystemClock  # noqa: E402 - the path comes first

if __name__ == "__main__":
    clock = SystemClock() if sys.argv[3:] == ["system"] else FixedClock()
    play_aloud(tiny_pack(6, 2), FULL, int(sys.argv[1]), Path(sys.argv[2]), clock=clock)
