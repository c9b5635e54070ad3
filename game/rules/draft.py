"""The working copy of one step: every rule writes here, and only `freeze` makes a State of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.model.board import Marks
from game.model.entry import Entry
from game.model.framing import Framing
from game.model.ids import (
    EndingId,
    EventId,
    FactId,
    LevelId,
    NumberId,
    PenaltyId,
    PersonId,
    RewardId,
    TierId,
)
from game.model.pack import Pack
from game.model.state import Phase, State
from game.rules.quick import quick

_state = quick(State)


@dataclass(slots=True)
class Draft:
    """A State that may still change, with the entries that its changes caused.

    Its mappings are shared with the State it came from: a rule that changes one puts a new one in its place.
    """

    pack: Pack
    base: State
    entries: list[Entry]
    phase: Phase
    level: LevelId | None
    event: EventId | None
    framing: Framing
    scored: bool
    joined: bool
    score: int
    tier: TierId | None
    rewards: tuple[RewardId, ...]
    penalties: tuple[PenaltyId, ...]
    paid: frozenset[str]
    streak: int
    numbers: Mapping[NumberId, int]
    ties: Mapping[PersonId, int]
    their_score: Mapping[PersonId, int]
    facts: frozenset[FactId]
    ending: EndingId | None
    marks: Marks | None


def open_draft(pack: Pack, state: State) -> Draft:
    """Begin a step from this state (by position: this runs once per action, and names cost a third more)."""
    return Draft(
        pack,
        state,
        [],
        state.phase,
        state.level,
        state.event,
        state.framing,
        state.scored,
        state.joined,
        state.score,
        state.tier,
        state.rewards,
        state.penalties,
        state.paid,
        state.streak,
        state.numbers,
        state.ties,
        state.their_score,
        state.facts,
        state.ending,
        state.marks,
    )


def freeze(draft: Draft) -> State:
    """Return the state after the step."""
    base = draft.base
    return _state(
        run=base.run,
        pack=base.pack,
        pack_hash=base.pack_hash,
        seed=base.seed,
        route=base.route,
        deal=base.deal,
        phase=draft.phase,
        level=draft.level,
        event=draft.event,
        framing=draft.framing,
        scored=draft.scored,
        joined=draft.joined,
        score=draft.score,
        tier=draft.tier,
        rewards=draft.rewards,
        penalties=draft.penalties,
        paid=draft.paid,
        streak=draft.streak,
        numbers=draft.numbers,
        ties=draft.ties,
        their_score=draft.their_score,
        facts=draft.facts,
        ending=draft.ending,
        marks=draft.marks,
        steps=base.steps + 1,
    )
