"""Playing a record again: the proof that nothing but its actions made it."""

from dataclasses import dataclass, fields

from game.model.entry import Entry
from game.model.outcome import Refusal
from game.model.pack import Pack
from game.model.record import Record
from game.model.state import State
from game.rules.begin import begin
from game.rules.step import step


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """Whether a record came out the same; if not, `at` is the first turn that differs, counted from 0, and `why` how.

    `state` is where the replay stands: after the last turn, or before the one that differs.
    """

    same: bool
    at: int | None
    why: str
    state: State


def replay(pack: Pack, record: Record) -> Replayed:
    """Take a record's actions, stamps and all, through the one door, and compare every turn's entries."""
    header = record.header
    state = begin(pack, route=header.route, seed=header.seed, deal=header.deal)
    for at, turn in enumerate(record.turns):
        outcome = step(pack, state, turn.action)
        if isinstance(outcome, Refusal):
            return Replayed(same=False, at=at, why=f"{turn.action.kind} is refused: {outcome.reason}", state=state)
        if outcome.entries != turn.entries:
            return Replayed(same=False, at=at, why=_difference(turn.entries, outcome.entries), state=state)
        state = outcome.state
    return Replayed(same=True, at=None, why="", state=state)


def _difference(kept: tuple[Entry, ...], now: tuple[Entry, ...]) -> str:
    for at, (one, other) in enumerate(zip(kept, now, strict=False)):
        if one != other:
            return (
                f"entry {at} was {one.kind} and is now {other.kind}" if one.kind != other.kind else _field(one, other)
            )
    return f"it had {len(kept)} entries and has now {len(now)}"


def _field(one: Entry, other: Entry) -> str:
    """Name the first field that differs, for whoever has to find out why."""
    name = next(each.name for each in fields(one) if getattr(one, each.name) != getattr(other, each.name))
    return f"{one.kind}.{name} was {getattr(one, name)!r} and is now {getattr(other, name)!r}"
