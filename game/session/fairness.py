"""Whether a pack is fair: nothing is out of reach, no way through it beats another at everything, no ending ranks.

A figure here is a mean over bots' lives, not a finding about people; it tells an author where a pack leans.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, pvariance

from game.model.framing import Stance
from game.model.ids import RouteId
from game.model.item import FamilyKind, Item
from game.model.pack import Pack
from game.model.where import Where
from game.session.trials import EXPLORER, Life, Trials, levels_of

DECENT_FAMILIES = 2
"""In so many families, or in all of a pack with fewer, going along must have decent outcomes (method.md, Stance)."""

ENOUGH = 25
"""Fewer lives than these say too little about an ending, or a strategy, to compare it."""

_CLOSE = 0.5  # of a point, a tie, a coin: less is no difference, however sure


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Something of the pack that no bot has reached: an event, a choice, a tier, a reward, an end or an ending."""

    noun: str
    name: str
    where: Where | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Beaten:
    """One strategy, or one ending, whose lives came to no more than another's at anything, and to less at something."""

    noun: str
    name: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fairness:
    """What a trial says of a pack; in `decent` of its `measured` families going along has decent outcomes."""

    missed: tuple[Missed, ...]
    untried: tuple[Missed, ...]
    beaten: tuple[Beaten, ...]
    decent: tuple[str, ...]
    measured: int
    means: Mapping[str, Mapping[str, float]]

    @property
    def fair(self) -> bool:
        """Tell whether there is nothing to complain of."""
        return not self.missed and not self.beaten and len(self.decent) >= min(DECENT_FAMILIES, self.measured)


def fairness(pack: Pack, routes: Iterable[RouteId], found: Trials) -> Fairness:
    """Judge what a trial has found on these routes."""
    named = tuple(routes)
    lives = [life for life in found.lives if life.bot != EXPLORER]
    by_bot = {bot: [life for life in lives if life.bot == bot] for bot in dict.fromkeys(life.bot for life in lives)}
    by_ending = {
        f"{route}: {ending}": [life for life in found.lives if (life.route, life.ending) == (route, ending)]
        for route, ending in dict.fromkeys((life.route, life.ending) for life in found.lives)
    }
    beaten = [*_beaten("strategy", by_bot)]
    for route in named:
        mine = {name: lives for name, lives in by_ending.items() if lives[0].route == route}
        beaten += _beaten("ending", mine)
    return Fairness(
        missed=missed(pack, named, found),
        untried=untried(pack, named, found),
        beaten=tuple(beaten),
        decent=decent_families(pack),
        measured=sum(family.kind is FamilyKind.MEASURED for family in pack.families.values()),
        means={bot: _mean(lives) for bot, lives in by_bot.items()},
    )


def missed(pack: Pack, routes: Sequence[RouteId], found: Trials) -> tuple[Missed, ...]:
    """List what nothing has reached, each with the place where it was written."""
    out: list[Missed] = []
    for name in levels_of(pack, routes):
        level = pack.levels[name]
        for event in level.events:
            place = f"{name}/{event.id}"
            if not found.events[name, event.id]:
                out.append(Missed(noun="event", name=place, where=event.where))
            else:
                out += [
                    Missed(noun="choice", name=f"{place}: {choice.say}", where=choice.where)
                    for choice in event.choices
                    if not found.choices[place, choice.id]
                ]
    if any(pack.routes[route].mirror for route in routes):
        out += _unasked(pack, found)
    out += [Missed(noun="tier", name=tier.title, where=None) for tier in pack.tiers if not found.tiers[tier.id]]
    out += [
        Missed(noun="reward", name=one.title, where=None) for one in pack.rewards.values() if not found.rewards[one.id]
    ]
    written = {event.ending for name in levels_of(pack, routes) for event in pack.levels[name].events if event.ending}
    out += [Missed(noun="ending", name=one, where=None) for one in sorted(written) if not found.endings[one]]
    return tuple(out)


def untried(pack: Pack, routes: Sequence[RouteId], found: Trials) -> tuple[Missed, ...]:
    """List the ends of boards that no bot came to: a plan may lead there, and bots have none, so it is no complaint."""
    return tuple(
        Missed(noun="end", name=f"{name}/{board.id}: {end.id}", where=board.where)
        for name in levels_of(pack, routes)
        for board in pack.levels[name].boards.values()
        for end in board.ends
        if not found.ends[name, board.id, end.id]
    )


def _unasked(pack: Pack, found: Trials) -> list[Missed]:
    """List the answers to items that nobody gave; the sixth item of a measured family is never dealt (method.md)."""
    dealt = [(family, family.items[:5]) for family in pack.families.values()]
    return [
        Missed(noun="choice", name=f"{item.id}: {choice.say}", where=choice.where)
        for _, items in dealt
        for item in items
        for choice in item.choices
        if not found.choices[item.id, choice.id]
    ]


def decent_families(pack: Pack) -> tuple[str, ...]:
    """Name the measured families in which, in some item, going along brings somebody closer than one's own way does."""
    return tuple(
        str(family.id)
        for family in pack.families.values()
        if family.kind is FamilyKind.MEASURED and any(_decent(item) for item in family.items)
    )


def _decent(item: Item) -> bool:
    ties = {choice.stance: sum(choice.effects.ties.values()) if choice.effects else 0 for choice in item.choices}
    return ties.get(Stance.ALONG, 0) > max(0, ties.get(Stance.OWN, 0))


def _beaten(noun: str, groups: Mapping[str, Sequence[Life]]) -> list[Beaten]:
    large = {name: lives for name, lives in groups.items() if len(lives) >= ENOUGH}
    return [
        Beaten(noun=noun, name=name, by=other)
        for name, mine in large.items()
        for other, theirs in large.items()
        if name != other and _beats(theirs, mine)
    ]


def _beats(one: Sequence[Life], other: Sequence[Life]) -> bool:
    """Tell whether one came to no less on average in anything, and in something to more than chance alone explains."""
    names = one[0].worth
    apart = [_apart([life.worth[name] for life in one], [life.worth[name] for life in other]) for name in names]
    return all(by >= 0 for by, _ in apart) and any(by > max(_CLOSE, sway) for by, sway in apart)


def _apart(one: Sequence[int], other: Sequence[int]) -> tuple[float, float]:
    """Return by how much the means differ, and two standard errors of that."""
    return fmean(one) - fmean(other), 2 * sqrt(pvariance(one) / len(one) + pvariance(other) / len(other))


def _mean(lives: Sequence[Life]) -> dict[str, float]:
    names = lives[0].worth
    return {name: round(fmean(life.worth[name] for life in lives), 2) for name in names}
