"""The time that a room keeps: no finer than it needs, so that no record tells who sat where (room.md, privacy)."""

from dataclasses import dataclass, field

from game.session.clock import Clock, SystemClock

DAY_MS = 86_400_000
STEP_MS = 500
"""Times to decide are kept in half seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomClock:
    """A clock that knows the day and half seconds."""

    clock: Clock = field(default_factory=SystemClock)

    def now(self) -> int:
        """Return the beginning of the day, in Unix time."""
        return self.clock.now() // DAY_MS * DAY_MS

    def ticks(self) -> int:
        """Return milliseconds in steps of half a second."""
        return self.clock.ticks() // STEP_MS * STEP_MS
