"""Proofs of the room's statistics: in simulated rooms, how often a test fires and how often an interval holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

from game.analysis.cohort_power import SHIFT, Model, between_rates, within_rates
from game.cli.progress import watched

SIZES = (15, 25, 40)
"""People in a room, or in each arm, from which on the promises are made."""
BASELINE = 0.35
"""Of 100 modelled answers so many go along before."""
PROMISED, ALLOWED = 0.05, 0.02
_LUCK = 3.3  # standard errors by which fewer rooms than 2,000 may miss, once in a thousand times


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Something that was promised to happen between `low` and `high`, and how often it did."""

    title: str
    rate: float
    low: float
    high: float

    @property
    def held(self) -> bool:
        """Tell whether the promise was kept."""
        return self.low <= self.rate <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """One kind of room to simulate; `seed` keeps its draws apart from the others'."""

    n: int
    shift: float
    arms: int
    seed: int


def rates(rooms: int) -> Iterator[Rate]:
    """Simulate so many rooms of each kind; 2,000 must keep within 3 to 7 and 93 to 97 of 100."""
    cells = [
        _Cell(n=n, shift=shift, arms=arms, seed=1_000 * arms + 10 * n + int(10 * shift))
        for arms in (1, 2)
        for n in SIZES[: 4 - arms]
        for shift in (0.0, SHIFT)
    ]
    for cell in watched(iter(cells), of=len(cells), doing="Simulated rooms"):
        yield from _simulated(cell, rooms)


def line(rate: Rate) -> str:
    """Write a rate as a report prints it."""
    verdict = "holds" if rate.held else "FAIL"
    return (
        f"{verdict:<5}  {rate.title}: {100 * rate.rate:.1f} % (must be {100 * rate.low:.1f} to {100 * rate.high:.1f})"
    )


def _simulated(cell: _Cell, rooms: int) -> Iterator[Rate]:
    simulate = within_rates if cell.arms == 1 else between_rates
    fired, held = simulate(Model(baseline=BASELINE, shift=cell.shift), cell.n, rooms, cell.seed)
    off = max(ALLOWED, _LUCK * sqrt(PROMISED * (1 - PROMISED) / rooms))
    low, high = max(0.0, PROMISED - off), PROMISED + off
    people = f"{cell.n} people" if cell.arms == 1 else f"two arms of {cell.n}"
    effect = f"a shift of {100 * cell.shift:.0f} in 100" if cell.shift else "no effect"
    if not cell.shift:
        yield Rate(title=f"{rooms} rooms, {people}, {effect}: the 5 % test fires", rate=fired, low=low, high=high)
    yield Rate(
        title=f"{rooms} rooms, {people}, {effect}: the interval covers it", rate=held, low=1 - high, high=1 - low
    )
