"""A clock that a test winds by hand."""


class HandClock:
    """Stands still until somebody calls `wind`; satisfies `game.session.clock.Clock`."""

    def __init__(self, now: int = 1_700_000_000_000) -> None:
        self._now = now
        self._ticks = 0

    def wind(self, ms: int) -> None:
        """Let this much time go by."""
        self._now += ms
        self._ticks += ms

    def now(self) -> int:
        return self._now

    def ticks(self) -> int:
        return self._ticks
