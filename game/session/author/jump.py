"""Standing anywhere in a pack with chosen numbers: a state as the rules would have made it, had somebody come there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.model.event import Needs
from game.model.ids import SCORE, EventId, FactId, LevelId, NumberId, PersonId, RouteId
from game.model.level import Level
from game.model.pack import Pack
from game.model.state import Phase, State
from game.rules.amounts import clamp
from game.rules.begin import begin
from game.rules.boards.play import open_board
from game.rules.draft import Draft, freeze, open_draft
from game.rules.framing import enter_level
from game.rules.needs import holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Jump:
    """Where to stand and with what; what is left out stays as it is at the start of a run.

    Without an `event` one stands before the level's first page. `numbers` may hold the score too.
    """

    level: LevelId
    event: EventId | None = None
    route: RouteId | None = None
    numbers: Mapping[NumberId, int] = field(default_factory=dict)
    ties: Mapping[PersonId, int] = field(default_factory=dict)
    facts: frozenset[FactId] = frozenset()
    joined: bool = False
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """Where a jump ended; `lawful` is false where no player could stand, since the event's needs do not hold."""

    state: State
    lawful: bool


def jump(pack: Pack, wish: Jump) -> Landed:
    """Place a state; raises LookupError for a level or an event that is not there."""
    route = route_for(pack, wish.level, wish.route)
    level = pack.levels[wish.level]
    draft = open_draft(pack, begin(pack, route=route, seed=wish.seed))
    _choose(draft, wish)
    feel(draft, before(pack, route, wish.level))
    if wish.event is None:
        draft.level = wish.level
        return Landed(state=_shown(draft), lawful=True)
    draft.level = wish.level
    enter_level(draft, level)
    _choose(draft, wish)
    return Landed(state=_at(draft, level, wish.event), lawful=holds(pack, draft, _needs(pack, wish)))


def route_for(pack: Pack, level: LevelId, wanted: RouteId | None = None) -> RouteId:
    """Return a route on which the level lies: the wanted one if it does, else the longest."""
    among = [route for route in pack.routes.values() if level in route.levels]
    if not among or level not in pack.levels:
        raise LookupError(level)
    exact = [route.id for route in among if route.id == wanted]
    return exact[0] if exact else max(among, key=lambda route: len(route.levels)).id


def before(pack: Pack, route: RouteId, level: LevelId) -> tuple[Level, ...]:
    """Return the levels that a player has behind them when this one begins."""
    levels = pack.routes[route].levels
    return tuple(pack.levels[name] for name in levels[: levels.index(level)])


def feel(draft: Draft, levels: tuple[Level, ...]) -> None:
    """Put in force the framing that these levels leave behind: a story level keeps the one there is."""
    for level in levels:
        if level.framing is not None:
            draft.framing, draft.scored = level.framing, level.scored


def _choose(draft: Draft, wish: Jump) -> None:
    """Take over what was chosen, within the bounds of the pack."""
    pack = draft.pack
    numbers = dict(draft.numbers)
    for name, value in wish.numbers.items():
        if name == SCORE:
            draft.score = clamp(value, pack.score.min, pack.score.max)
        elif name in pack.numbers:
            numbers[name] = clamp(value, pack.numbers[name].min, pack.numbers[name].max)
    ties = {who: clamp(tie, pack.ties.min, pack.ties.max) for who, tie in wish.ties.items() if who in pack.people}
    draft.numbers, draft.ties = numbers, {**draft.ties, **ties}
    draft.facts = wish.facts & pack.facts
    draft.joined = draft.joined or wish.joined


def _at(draft: Draft, level: Level, event: EventId) -> State:
    _, there = draft.pack.events[level.id][event]
    draft.phase, draft.event = Phase.EVENT, event
    draft.marks = open_board(draft, level, there)
    return _shown(draft)


def _shown(draft: Draft) -> State:
    """Freeze the draft as a beginning: nobody has taken a step yet."""
    return replace(freeze(draft), steps=0)


def _needs(pack: Pack, wish: Jump) -> Needs | None:
    return None if wish.event is None else pack.events[wish.level][wish.event][1].needs
