"""What every route works with."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from game.model.cohort import Cohort, Power, Taken
from game.web.figures import figures, powers
from game.web.pages import Pages
from game.web.rates import Buckets
from game.web.room import SEATS
from game.web.show import Show
from game.web.workshop import Workshop

Figures = Callable[[Sequence[Taken], int, bool], Awaitable[Cohort]]
"""Computes what a room is told: people, a seed, and whether figures in which all did alike are let out."""


async def _computed(people: Sequence[Taken], seed: int, confirmed: bool) -> Cohort:  # noqa: FBT001 - as `Figures` says
    """Compute in a process of its own, which ends with the answer."""
    return await figures(people, seed=seed, confirmed=confirmed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The workshop, its pages, and the buckets that slow down whoever tries too often.

    `tries` counts wrong codes by address, in memory alone, and never locks an address out: a class shares one. `joins`
    counts everybody together: a full room may come at once, but nobody can come and go without end.
    """

    workshop: Workshop
    pages: Pages
    address: str
    tries: Buckets
    writes: Buckets
    joins: Buckets = field(default_factory=lambda: Buckets(per_second=30.0, burst=SEATS))
    show: Show = field(default_factory=Show)
    figures: Figures = _computed
    powers: Callable[[], Awaitable[tuple[Power, ...]]] = powers
