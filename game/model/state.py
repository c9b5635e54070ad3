"""Where a game stands: only what would go back on undo, only ids and numbers, nothing drawable."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.model.board import Marks
from game.model.framing import Framing
from game.model.ids import (
    EndingId,
    EventId,
    FactId,
    FamilyId,
    LevelId,
    NumberId,
    PackId,
    PenaltyId,
    PersonId,
    RewardId,
    RouteId,
    RunId,
    TierId,
)


class Phase(StrEnum):
    """What the game waits for."""

    INTRO = "intro"
    EVENT = "event"
    PREDICT = "predict"
    PREDICT_ROOM = "predict_room"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """What chance decided before the first choice: each family's row of the square, and who is watched in `off`.

    A single run draws it from its seed; a room deals it from shuffled blocks, and `by_room` says so: there is a room
    to guess about then.
    """

    rows: Mapping[FamilyId, int]
    watched_off: frozenset[FamilyId]
    by_room: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One moment of one run.

    `tier` is None where no score is shown; `paid` holds the rewards and penalties whose one-time part was
    already booked; `streak` counts answers along in a row under a score; `steps` counts actions; `marks` is the memory
    of the board that lies in this event; `scored` is false where a level keeps no score, whatever its framing.
    """

    run: RunId
    pack: PackId
    pack_hash: str
    seed: int
    route: RouteId
    deal: Deal
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
    steps: int
