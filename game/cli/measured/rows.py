"""One line of the bench: a figure beside a floor from the same run, because milliseconds alone name only a machine."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What was measured, and how many times its floor it may be.

    `value` and `floor` share `unit` (ms for times, MiB for memory; a rate is given as the time for one).
    `floor_is` says what the floor does, `note` whatever a reader needs to judge the figure. A figure that nothing was
    promised about has no bar.
    """

    what: str
    value: float
    unit: str
    floor: float
    floor_is: str
    bar: float | None
    note: str = ""

    @property
    def times(self) -> float:
        """Return the figure as a multiple of its floor."""
        return self.value / self.floor

    @property
    def ok(self) -> bool:
        """Tell whether the figure stays under its bar, if it has one."""
        return self.bar is None or self.times <= self.bar


def fastest(work: Callable[[], object], *, tries: int = 5) -> float:
    """Return the milliseconds of the fastest of some tries: noise only ever adds."""
    return min(_once(work) for _ in range(tries))


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
