"""The time that a room keeps: no finer than it needs, so that no record tells who sat where (room.md, privacy)."""

from dataclasses import dataclass, field

from game.session.clock import Clock, SystemClock

DAY_MS = 86_400_000
STEP_MS = 500
"""Times to decide are kept in half seconds."""


@dataclass(slots=True, kw_only=True)
class RoomClock:
    """A clock that knows the day and half seconds, and never goes back, whatever becomes of the computer's own."""

    clock: Clock = field(default_factory=SystemClock)
    _day: int = field(default=0, init=False)

    def now(self) -> int:
        """Return the beginning of the latest day that has been, in Unix time."""
        return self.not_before(self.clock.now() // DAY_MS * DAY_MS)

    def not_before(self, day: int) -> int:
        """Never again tell an earlier day than this, which is in the file; return the latest day."""
        self._day = max(self._day, day)
        return self._day

    def ticks(self) -> int:
        """Return milliseconds in steps of half a second."""
        return self.clock.ticks() // STEP_MS * STEP_MS
