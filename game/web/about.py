"""What a report says about a room beside its figures: what was played, in which versions, when."""

from dataclasses import dataclass

from game.model.claim import Claim, Reference
from game.model.debrief import Comparison, Protection
from game.model.ids import RouteId
from game.model.pack import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One arm: the route that was played, its title, and whether a score was shown in it."""

    route: RouteId
    title: str
    scored: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Everything that a report needs of the pack; `date` is a day, never finer; `rooms` were put together."""

    pack: str
    title: str
    version: str
    hash: str
    arms: tuple[Version, ...]
    date: str
    rooms: int = 1
    protections: tuple[Protection, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    claims: tuple[Claim, ...] = ()


def about(pack: Pack, routes: tuple[RouteId, ...], date: str) -> About:
    """Take from a pack what a report of some of its routes needs."""
    named = {guard.claim for each in pack.comparisons for guard in each.guards if guard.claim}
    return About(
        pack=pack.id,
        title=pack.title,
        version=pack.version,
        hash=pack.hash,
        arms=tuple(
            Version(route=route, title=pack.routes[route].title, scored=shows_score(pack, route)) for route in routes
        ),
        date=date,
        protections=pack.protections,
        comparisons=pack.comparisons,
        claims=tuple(pack.claims[claim] for claim in sorted(named)),
    )


def shows_score(pack: Pack, route: RouteId) -> bool:
    """Tell whether a score is shown anywhere on a route."""
    levels = [pack.levels[level] for level in pack.routes[route].levels]
    return any(level.framing and level.scored and pack.framings[level.framing].score_shown for level in levels)


def references(of: About) -> tuple[Reference, ...]:
    """Return the sources behind the comparisons, each once, in the order of their numbers."""
    found = {
        source.id: source
        for each in of.comparisons
        for guard in each.guards
        for source in guard.references
    } | {source.id: source for claim in of.claims for source in claim.references}  # fmt: skip
    return tuple(found[name] for name in sorted(found, key=lambda name: (len(name), name)))
