"""Conditions over all lives at once: what is known where one holds, and where it does not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from game.model.event import Needs
from game.model.framing import FramingRules
from game.model.ids import RewardId, TierId
from game.model.pack import Pack
from game.session.prove.world import SCORE, World, join, number_key, tie_key, with_span


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What is the same for all lives at one place of the story: the pack and the rules in force."""

    pack: Pack
    rules: FramingRules


def assume(place: Place, world: World, needs: Needs | None) -> World | None:
    """Return what is known where the condition holds; None where it never can."""
    if needs is None:
        return world
    known: World | None = world
    for atom in _atoms(place, needs):
        known = _holding(known, atom) if known is not None else None
    if known is None or not needs.any_of:
        return known
    ways = [way for each in needs.any_of if (way := assume(place, known, each)) is not None]
    return _joined(ways)


def deny(place: Place, world: World, needs: Needs | None) -> World | None:
    """Return what is known where the condition does not hold; None where it always does."""
    if needs is None:
        return None
    ways = [way for atom in _atoms(place, needs) if (way := _failing(world, atom)) is not None]
    if needs.any_of:
        rest: World | None = world
        for each in needs.any_of:
            rest = deny(place, rest, each) if rest is not None else None
        ways += [rest] if rest is not None else []
    return _joined(ways)


def obstacle(place: Place, world: World, needs: Needs | None) -> str:
    """Say what keeps a condition from ever holding here, for the message about it."""
    for atom in _atoms(place, needs) if needs is not None else ():
        if _holding(world, atom) is None:
            return _said(world, atom)
    return "its parts can never hold together"


def _said(world: World, atom: "_Atom") -> str:
    match atom:
        case _Least(key=key, value=value):
            return f"it needs {_named(key)} at {value} or more, which gets to {world.spans[key][1]} at most"
        case _Most(key=key, value=value):
            return f"it needs {_named(key)} at {value} or less, which falls to {world.spans[key][0]} at least"
        case _Fact(name=name, wanted=True):
            return f"it needs the fact '{name}', which nothing can have set by then"
        case _Fact(name=name):
            return f"it needs the fact '{name}' not to hold, which always holds by then"
        case _Joined(wanted=wanted):
            return "nobody can have joined by then" if wanted else "everybody has joined by then"
        case _Never():
            return "there are no tiers and no rewards here, since no score is shown"


def _named(key: str) -> str:
    kind, _, name = key.partition(" ")
    words = {"number": f"'{name}'", "tie": f"the tie to '{name}'", "their": f"the score of '{name}'"}
    return words.get(kind, "the score")


@dataclass(frozen=True, slots=True)
class _Least:
    key: str
    value: int


@dataclass(frozen=True, slots=True)
class _Most:
    key: str
    value: int


@dataclass(frozen=True, slots=True)
class _Fact:
    name: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class _Joined:
    wanted: bool


@dataclass(frozen=True, slots=True)
class _Never:
    holds: bool = False


_Atom = _Least | _Most | _Fact | _Joined | _Never


def _atoms(place: Place, needs: Needs) -> Iterator[_Atom]:
    """Yield the single claims that a condition is made of."""
    yield from (_Least(number_key(name), value) for name, value in needs.at_least.items())
    yield from (_Most(number_key(name), value) for name, value in needs.at_most.items())
    yield from (_Least(tie_key(who), value) for who, value in needs.tie_at_least.items())
    yield from (_Most(tie_key(who), value) for who, value in needs.tie_at_most.items())
    yield from (_Fact(name, wanted=True) for name in needs.has)
    yield from (_Fact(name, wanted=False) for name in needs.lacks)
    if needs.joined is not None:
        yield _Joined(needs.joined)
    if needs.tier is not None:
        yield from _tier(place, needs.tier)
    if needs.below_tier is not None:
        yield from _below(place, needs.below_tier)
    yield from chain.from_iterable(_reward(place, name) for name in needs.rewards)


def _tier(place: Place, name: TierId) -> Iterator[_Atom]:
    at = next((tier.at for tier in place.pack.tiers if tier.id == name), None)
    yield _Least(SCORE, at) if place.rules.score_shown and at is not None else _Never()


def _below(place: Place, name: TierId) -> Iterator[_Atom]:
    """Without a score there is no tier, and then everybody is below any."""
    at = next((tier.at for tier in place.pack.tiers if tier.id == name), None)
    if place.rules.score_shown and at is not None:
        yield _Most(SCORE, at - 1)


def _reward(place: Place, name: RewardId) -> Iterator[_Atom]:
    at = [tier.at for tier in place.pack.tiers if name in tier.rewards]
    if not at or not place.rules.rewards or not place.rules.score_shown:
        yield _Never()
    else:
        yield _Joined(wanted=True)
        yield _Least(SCORE, min(at))


def _holding(world: World, atom: _Atom) -> World | None:
    match atom:
        case _Least(key=key, value=value):
            least, most = world.spans[key]
            return None if most < value else _narrowed(world, key, max(least, value), most)
        case _Most(key=key, value=value):
            least, most = world.spans[key]
            return None if least > value else _narrowed(world, key, least, min(most, value))
        case _Fact(name=name, wanted=wanted):
            return _with_fact(world, name, wanted=wanted)
        case _Joined(wanted=wanted):
            return replace(world, joined=frozenset({wanted})) if wanted in world.joined else None
        case _Never():
            return None


def _failing(world: World, atom: _Atom) -> World | None:
    match atom:
        case _Least(key=key, value=value):
            return _holding(world, _Most(key, value - 1))
        case _Most(key=key, value=value):
            return _holding(world, _Least(key, value + 1))
        case _Fact(name=name, wanted=wanted):
            return _with_fact(world, name, wanted=not wanted)
        case _Joined(wanted=wanted):
            return _holding(world, _Joined(not wanted))
        case _Never():
            return world


def _with_fact(world: World, name: str, *, wanted: bool) -> World | None:
    if wanted:
        return replace(world, must=world.must | {name}) if name in world.may else None  # type: ignore[arg-type]
    return replace(world, may=world.may - {name}) if name not in world.must else None


def _narrowed(world: World, key: str, least: int, most: int) -> World:
    """Narrow a span; what was counted into it may then have to be counted again."""
    if (least, most) == world.spans[key]:
        return world
    return replace(with_span(world, key, (least, most)), counted=frozenset())


def _joined(ways: list[World]) -> World | None:
    known: World | None = None
    for way in ways:
        known = way if known is None else join(known, way)
    return known
