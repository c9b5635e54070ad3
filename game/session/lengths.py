"""How long a route is to read: over many ways through it, since a budget has to hold on each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median_low

from game.model.ids import LevelId, RouteId
from game.model.pack import Pack
from game.session.bots import BOTS
from game.session.reading import Passage, count, passages

WAYS = 4
"""Ways by each bot, from seed 1; `coin` takes as many more as all others together, for it alone takes every turning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """Words on the longest way and on the middle one."""

    most: int
    middle: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteLength:
    """One route: its length, that of its levels, and everything of it that was read, each passage once."""

    route: RouteId
    budget: int
    whole: Length
    levels: dict[LevelId, Length]
    read: tuple[Passage, ...]

    @property
    def kept(self) -> bool:
        """Tell whether the longest way is within the budget; a route without one keeps any."""
        return not self.budget or self.whole.most <= self.budget


def ways(pack: Pack, route: RouteId) -> Iterator[tuple[Passage, ...]]:
    """Yield what is read on each way."""
    for name, bot in BOTS.items():
        seeds = WAYS * (len(BOTS) - 1) if name == "coin" else WAYS
        for seed in range(1, seeds + 1):
            yield passages(pack, route=route, seed=seed, bot=bot)


def number_of_ways() -> int:
    """Return how many ways `ways` takes."""
    return 2 * WAYS * (len(BOTS) - 1)


def length(pack: Pack, route: RouteId, read: list[tuple[Passage, ...]]) -> RouteLength:
    """Measure a route by what was read on its ways."""
    of_levels: dict[LevelId, list[int]] = {}
    for way in read:
        for level in dict.fromkeys(one.level for one in way):
            of_levels.setdefault(level, []).append(_words(way, level))
    return RouteLength(
        route=route,
        budget=pack.routes[route].words,
        whole=_length([_words(way) for way in read]),
        levels={level: _length(counts) for level, counts in of_levels.items()},
        read=tuple(dict.fromkeys(one for way in read for one in way)),
    )


def _length(counts: list[int]) -> Length:
    return Length(most=max(counts), middle=median_low(counts))


def _words(way: tuple[Passage, ...], level: LevelId | None = None) -> int:
    return sum(count(one.text) for one in way if level in (None, one.level))
