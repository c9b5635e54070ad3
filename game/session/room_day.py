"""The day that an open room has left, by a clock that nobody can set.

The age of a file is told by the time of day, and that may jump while a room runs: somebody sets it, or the network
does. So an open room counts by itself. Where the time of day has jumped, it gives its file a time that says the same,
for whoever looks at the file later.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from game.session.rooms import BESIDE, LIFETIME, seconds_left

JUMP: Final = 60.0
"""Seconds by which two clocks may differ before one of them has jumped."""

Seconds = Callable[[], float]


def wall() -> float:
    """Return the time of day, by which files are dated."""
    return time.time()  # noqa: TID251 - files' times are of this clock


def steady() -> float:
    """Return seconds that only ever grow, with those that the computer slept where the system counts them."""
    boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Day:
    """A day from the last change of an open room's file."""

    def __init__(self, path: Path, *, wall: Seconds = wall, steady: Seconds = steady) -> None:
        self._path, self._wall, self._steady = path, wall, steady
        self._looked = steady()
        self._ahead = wall() - self._looked
        self._seen = self._stamps()
        left = min(LIFETIME, max(0.0, seconds_left(path, wall())))
        self._changed = self._looked - (LIFETIME - left)

    def left(self) -> float:
        """Return the seconds that are left: never fewer than none, never more than a day."""
        now, stamps = self._steady(), self._stamps()
        if stamps != self._seen:
            ago = self._wall() - max(stamps, default=self._wall())
            self._seen, self._changed = stamps, now - min(now - self._looked, max(0.0, ago))
        self._looked = now
        self._follow(now)
        return max(0.0, self._changed + LIFETIME - now)

    def _follow(self, now: float) -> None:
        """Date the file anew where the time of day has jumped."""
        jump = self._wall() - now - self._ahead
        if abs(jump) < JUMP:
            return
        self._ahead += jump
        dated = self._wall() - (now - self._changed)
        for each in self._files():
            os.utime(each, (dated, dated))
        self._seen = self._stamps()

    def _files(self) -> list[Path]:
        beside = (self._path, *(self._path.with_name(self._path.name + ending) for ending in BESIDE))
        return [each for each in beside if each.exists()]

    def _stamps(self) -> tuple[float, ...]:
        return tuple(each.stat().st_mtime for each in self._files())
