"""An exact search of all lives, by the rules themselves, up to a cap: what is found can happen, with the way to it.

Which item is dealt where is left open at every slot, so a little more is tried than one life can meet; never less.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from game.model.action import Action, Choose, Go, Move, Skip
from game.model.entry import Chose, Entry, RewardGained, TierChanged
from game.model.ids import RouteId, TierId
from game.model.offer import Intro, Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import Deal, State
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step

CAP = 20_000
"""States after which a search gives up, unless it is told otherwise."""

_MOVES = 3
"""Moves on boards for each state of the cap: boards offer many, and each may cost much."""

_ROWS = 5
_SEED = 1

Way = tuple[tuple[str, str], ...]
"""Where each action was taken and what it was, in ids."""


@dataclass(slots=True, kw_only=True)
class Met:
    """What a search has met; where `whole` holds, nothing else can be met. `ways` are shortest."""

    whole: bool = True
    states: int = 0
    moves: int = 0
    events: set[tuple[str, str]] = field(default_factory=set)
    choices: set[tuple[str, str, str]] = field(default_factory=set)
    rewards: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    ways: dict[TierId, Way] = field(default_factory=dict)
    bare: set[tuple[str, str]] = field(default_factory=set)
    ends: bool = False


def search(pack: Pack, route: RouteId, *, cap: int = CAP) -> Met:
    """Take every action in every state, nearest first, until nothing new is left or the cap is reached."""
    found = Met()
    first = begin(pack, route=route, seed=_SEED)
    ahead: deque[tuple[State, _Trace | None]] = deque([(first, None)])
    seen = {_key(first)}
    while ahead:
        state, trace = ahead.popleft()
        found.states += 1
        if found.states > cap or found.moves > cap * _MOVES:
            found.whole = False
            break
        for after, following in _following(pack, state, trace, found):
            key = _key(after)
            if key not in seen:
                seen.add(key)
                ahead.append((after, following))
    return found


@dataclass(frozen=True, slots=True)
class _Trace:
    """One step of a way, and the steps before it."""

    before: "_Trace | None"
    where: str
    what: str

    def way(self) -> Way:
        steps: list[tuple[str, str]] = []
        at: _Trace | None = self
        while at is not None:
            steps.append((at.where, at.what))
            at = at.before
        return tuple(reversed(steps))


def _following(pack: Pack, state: State, trace: _Trace | None, found: Met) -> Iterator[tuple[State, _Trace]]:
    for dealt in _deals(pack, state):
        shown = offer(pack, dealt)
        if isinstance(shown, Scene):
            _note(pack, shown, found)
        elif not isinstance(shown, Intro):
            found.ends = True
            return
        for action, what in _actions(shown):
            found.moves += isinstance(action, Move)
            outcome = step(pack, dealt, action, seen=shown)
            if not isinstance(outcome, Step):
                continue
            event = shown.event if isinstance(shown, Scene) else ""
            after = _Trace(trace, f"{shown.level}/{event}".rstrip("/"), what)
            for entry in outcome.entries:
                _meet(found, entry, after)
            if outcome.state.ending is not None:
                found.endings.add(outcome.state.ending)
            yield outcome.state, after


def _meet(found: Met, entry: Entry, trace: _Trace) -> None:
    match entry:
        case TierChanged(after=str() as tier) if tier not in found.ways:
            found.ways[TierId(tier)] = trace.way()
        case Chose(choice=str() as choice):
            found.choices.add((entry.level, entry.event, choice))
        case RewardGained():
            found.rewards.add(entry.reward)
        case _:
            pass


def _note(pack: Pack, shown: Scene, found: Met) -> None:
    name = (str(shown.level), str(shown.event))
    found.events.add(name)
    _, event = pack.events[shown.level][shown.event]
    if event.choices and not shown.choices:
        found.bare.add(name)


def _deals(pack: Pack, state: State) -> Iterator[State]:
    """Yield the state with every row that could deal another item here."""
    event = pack.events[state.level][state.event][1] if state.level and state.event else None
    if event is None or event.slot is None:
        yield state
        return
    family = event.slot.family
    for row in range(_ROWS):
        yield replace(state, deal=Deal(rows={**state.deal.rows, family: row}, watched_off=state.deal.watched_off))


def _actions(shown: Scene | Intro) -> Iterator[tuple[Action, str]]:
    if isinstance(shown, Intro):
        yield Go(), ""
        return
    if shown.board is not None:
        yield from ((Move(move=option.id), str(option.id)) for option in shown.board.options)
    elif shown.choices:
        yield from ((Choose(choice=choice.id), str(choice.id)) for choice in shown.choices)
    else:
        yield Go(), ""
    if shown.can_skip:
        yield Skip(), "skip"


def _key(state: State) -> tuple[object, ...]:
    """Return all of a state that decides what can follow; not the deal, which is left open, nor the steps so far."""
    return (
        state.phase,
        state.level,
        state.event,
        state.framing,
        state.scored,
        state.joined,
        state.score,
        state.paid,
        state.facts,
        tuple(state.numbers.values()),
        tuple(state.ties.values()),
        tuple(state.their_score.values()),
        None if state.marks is None else frozenset(state.marks.items()),
    )
