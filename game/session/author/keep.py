"""Going on in a pack that was changed meanwhile: everything that still exists is kept by its id, the rest is named."""

from dataclasses import dataclass, replace
from itertools import chain

from game.model.ids import EventId, LevelId, RouteId
from game.model.pack import Number, Pack
from game.model.state import Deal, Phase, State
from game.rules.amounts import clamp
from game.rules.boards.play import open_board
from game.rules.deal import deal
from game.rules.draft import Draft, freeze, open_draft
from game.rules.rewards import penalties_held, rewards_held
from game.rules.tiers import settle_tier
from game.session.author.jump import before, feel, route_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What the change took away: an event, level, route, board, number, person or fact, and what there is now."""

    noun: str
    name: str
    now: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The state in the changed pack, and what could not be carried over."""

    state: State
    lost: tuple[Lost, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    route: RouteId
    phase: Phase
    level: LevelId | None
    event: EventId | None


def keep_place(state: State, old: Pack, new: Pack) -> Kept:
    """Stand where one stood: at the same event, else at the nearest earlier one of its level, else before the level."""
    lost: list[Lost] = []
    place = _place(state, old, new, lost)
    lost += _gone(state, new)
    start = replace(state, pack=new.id, pack_hash=new.hash, route=place.route, deal=_deal(state, new))
    draft = open_draft(new, start)
    draft.phase, draft.level, draft.event = place.phase, place.level, place.event
    _carry(draft, state)
    _feel(draft, place)
    settle_tier(draft)
    draft.rewards, draft.penalties = rewards_held(draft), penalties_held(draft)
    draft.paid = frozenset(name for name in draft.paid if name in new.rewards or name in new.penalties)
    _lay(draft, state, old, lost)
    return Kept(state=replace(freeze(draft), steps=state.steps), lost=tuple(lost))


def _place(state: State, old: Pack, new: Pack, lost: list[Lost]) -> _Place:
    route = state.route if state.route in new.routes else next(iter(new.routes))
    if state.level is None:
        return _ended(state, new, route, lost)
    if not any(state.level in each.levels for each in new.routes.values()):
        first = new.routes[route].levels[0]
        lost.append(Lost(noun="level", name=state.level, now=new.levels[first].title))
        return _Place(route=route, phase=Phase.INTRO, level=first, event=None)
    route = route_for(new, state.level, state.route)
    if route != state.route:
        lost.append(Lost(noun="route", name=state.route, now=new.routes[route].title))
    if state.event is None or state.event in new.events[state.level]:
        return _Place(route=route, phase=state.phase, level=state.level, event=state.event)
    nearest = _earlier(state.level, state.event, old, new)
    now = new.events[state.level][nearest][1].title if nearest else new.levels[state.level].title
    lost.append(Lost(noun="event", name=state.event, now=now))
    return _Place(route=route, phase=Phase.EVENT if nearest else Phase.INTRO, level=state.level, event=nearest)


def _ended(state: State, new: Pack, route: RouteId, lost: list[Lost]) -> _Place:
    """Nobody is asked about themselves on a route that has no mirror any more."""
    if route != state.route:
        lost.append(Lost(noun="route", name=state.route, now=new.routes[route].title))
    asked = state.phase in (Phase.PREDICT, Phase.PREDICT_ROOM)
    phase = Phase.OVER if asked and not new.routes[route].mirror else state.phase
    return _Place(route=route, phase=phase, level=None, event=None)


def _earlier(level: LevelId, event: EventId, old: Pack, new: Pack) -> EventId | None:
    """Return the last event before this one, in the order there was, that still exists."""
    behind = [each.id for each in old.levels[level].events[: old.events[level][event][0]]]
    return next((each for each in reversed(behind) if each in new.events[level]), None)


def _deal(state: State, new: Pack) -> Deal:
    """Keep every row that was dealt; a family that is new gets what its seed says."""
    fresh = deal(new, state.seed)
    rows = {name: state.deal.rows.get(name, row) for name, row in fresh.rows.items()}
    return Deal(rows=rows, watched_off=state.deal.watched_off & frozenset(new.families))


def _gone(state: State, new: Pack) -> list[Lost]:
    """Name what was counted or held and has no place in the pack any more."""
    numbers = (Lost(noun="number", name=name) for name in state.numbers if name not in new.numbers)
    people = (Lost(noun="person", name=name) for name in state.ties if name not in new.people)
    facts = (Lost(noun="fact", name=name) for name in sorted(state.facts - new.facts))
    return list(chain(numbers, people, facts))


def _carry(draft: Draft, state: State) -> None:
    """Take over every number that still has a name, within the bounds of now."""
    new = draft.pack
    draft.score = _within(new.score, state.score)
    draft.numbers = {each.id: _within(each, state.numbers.get(each.id, each.start)) for each in new.numbers.values()}
    draft.ties = {
        each.id: clamp(state.ties.get(each.id, each.tie), new.ties.min, new.ties.max) for each in new.people.values()
    }
    draft.their_score = {
        each.id: _within(new.score, state.their_score.get(each.id, each.score))
        for each in new.people.values()
        if each.score
    }
    draft.facts = state.facts & new.facts


def _within(number: Number, value: int) -> int:
    return clamp(value, number.min, number.max)


def _feel(draft: Draft, place: _Place) -> None:
    """Put the framing in force that the route now has here."""
    if place.level is None:
        return
    levels = before(draft.pack, place.route, place.level)
    here = draft.pack.levels[place.level]
    feel(draft, levels if place.phase is Phase.INTRO else (*levels, here))
    draft.joined = draft.joined or not draft.pack.framings[draft.framing].can_leave


def _lay(draft: Draft, state: State, old: Pack, lost: list[Lost]) -> None:
    """Let the board lie as it lay if it is the same one; a changed one is laid out anew."""
    if draft.phase is not Phase.EVENT or draft.level is None or draft.event is None:
        draft.marks = None
        return
    level = draft.pack.levels[draft.level]
    event = draft.pack.events[level.id][draft.event][1]
    same = draft.level in old.levels and (draft.level, draft.event) == (state.level, state.event)
    board = level.boards.get(event.board) if event.board else None
    was = old.levels[level.id].boards.get(board.id) if same and board is not None else None
    if board is None or was is None or replace(was, where=board.where) != board:
        draft.marks = open_board(draft, level, event)
        if same and board is not None and state.marks and state.marks.get("turns"):
            lost.append(Lost(noun="board", name=board.id))
