"""The only place that reads a clock; everything else is handed one."""

import time
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Tells the time of day, and how much time has gone by."""

    def now(self) -> int:
        """Return Unix time in milliseconds."""
        ...

    def ticks(self) -> int:
        """Return milliseconds that only ever grow, whatever happens to the time of day."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> int:
        """Return Unix time in milliseconds."""
        return time.time_ns() // 1_000_000

    def ticks(self) -> int:
        """Return milliseconds since some moment of this process."""
        return time.monotonic_ns() // 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedClock:
    """A clock that stands still, so that what bots play is the same whenever they play it."""

    at: int = 1_767_225_600_000  # 2026-01-01, 00:00 UTC

    def now(self) -> int:
        """Return the one moment."""
        return self.at

    def ticks(self) -> int:
        """Return that no time goes by."""
        return 0
