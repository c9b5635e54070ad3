"""Recorded facts: what analysis, screens and replays live on; an Entry needs no pack to be understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.model.board import BoardKind
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import (
    BoardId,
    ChoiceId,
    EndingId,
    EventId,
    FactId,
    FamilyId,
    ItemId,
    LevelId,
    MoveId,
    NumberId,
    PackId,
    PenaltyId,
    PersonId,
    RewardId,
    RunId,
    TierId,
)
from game.model.where import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One choice as it stood on the screen, with the stakes that were shown beside it (None: none were)."""

    id: ChoiceId
    say: str
    stance: Stance | None
    stakes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """A level began under a framing."""

    level: LevelId
    title: str
    rule: str
    framing: Framing
    measured: bool
    kind: Literal["entered"] = "entered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An item was answered or skipped (`choice` and `stance` None): the raw material of the mirror.

    `offered` is in screen order. `score_*` and `tier_*` bracket all that this action caused. `ms` is
    the time to decide, `changes` the changes of mind, both for description only.
    """

    run: RunId
    pack: PackId
    pack_hash: str
    level: LevelId
    event: EventId
    item: ItemId
    family: FamilyId
    family_title: str
    control: bool
    framing: Framing
    watched: bool
    joined: bool
    seen_by: SeenBy
    title: str
    text: str
    frame_line: str
    offered: tuple[Shown, ...]
    choice: ChoiceId | None
    stance: Stance | None
    person: PersonId | None
    score_shown: bool
    score_before: int
    score_after: int
    tier_before: TierId | None
    tier_after: TierId | None
    phantom: int | None = None
    at: int
    ms: int
    changes: int
    where: Where
    kind: Literal["answered"] = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chose:
    """A story event was answered, read (no choices) or skipped (choices, but `choice` None).

    `phantom` is what the idle meter showed meanwhile, `lag` for how many milliseconds the page had been held back.
    """

    run: RunId
    pack: PackId
    pack_hash: str
    level: LevelId
    event: EventId
    framing: Framing
    joined: bool
    title: str
    offered: tuple[Shown, ...]
    choice: ChoiceId | None
    skipped: bool
    person: PersonId | None
    score_shown: bool
    score_before: int
    score_after: int
    tier_before: TierId | None
    tier_after: TierId | None
    phantom: int | None = None
    lag: int = 0
    at: int
    ms: int
    changes: int
    where: Where
    kind: Literal["chose"] = "chose"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A move on a board; `over` says that it was the last, and only then the board's `tallies` are written down.

    `row` and `thing` name what was moved, `end` how the board went, `text` what was told then.
    """

    level: LevelId
    event: EventId
    board: BoardId
    board_kind: BoardKind
    framing: Framing
    title: str
    move: MoveId
    verb: str
    row: str
    thing: str
    over: bool
    end: str
    text: str
    tallies: Mapping[str, int]
    score_shown: bool
    at: int
    ms: int
    changes: int
    where: Where
    kind: Literal["moved"] = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreMoved:
    """A line of the score's ledger: `asked` is what the rule wanted, `after - before` what the bounds let through.

    `reason` is one of stakes, story, friend; `cause` the event, item or person behind it.
    """

    reason: Literal["stakes", "story", "friend"]
    cause: str
    asked: int
    before: int
    after: int
    kind: Literal["score_moved"] = "score_moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChanged:
    """The tier rose, fell, appeared with the score or vanished with it (None)."""

    before: TierId | None
    after: TierId | None
    up: bool
    kind: Literal["tier_changed"] = "tier_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardGained:
    """A reward began; `first` says that its one-time part was paid now."""

    reward: RewardId
    title: str
    first: bool
    kind: Literal["reward_gained"] = "reward_gained"


@dataclass(frozen=True, slots=True, kw_only=True)
class RewardLost:
    """A reward ended, because the tier fell, the app was declined, or the framing has no rewards."""

    reward: RewardId
    title: str
    reason: Literal["tier", "declined", "framing"]
    kind: Literal["reward_lost"] = "reward_lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyBegan:
    """A penalty began; `first` says that its one-time part was charged now."""

    penalty: PenaltyId
    title: str
    first: bool
    kind: Literal["penalty_began"] = "penalty_began"


@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyEnded:
    """A penalty ended."""

    penalty: PenaltyId
    title: str
    kind: Literal["penalty_ended"] = "penalty_ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedChanged:
    """The player took up the app, declined it, or was enrolled because the framing leaves no way out."""

    joined: bool
    reason: Literal["choice", "required"]
    kind: Literal["joined_changed"] = "joined_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberMoved:
    """A story number such as money changed."""

    number: NumberId
    cause: str
    before: int
    after: int
    kind: Literal["number_moved"] = "number_moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class TieMoved:
    """Somebody came closer or went further away."""

    person: PersonId
    before: int
    after: int
    kind: Literal["tie_moved"] = "tie_moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirScoreMoved:
    """Somebody else's score changed through what the player did."""

    person: PersonId
    before: int
    after: int
    kind: Literal["their_score_moved"] = "their_score_moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChanged:
    """A fact of the story became true or ceased to be."""

    fact: FactId
    now: bool
    kind: Literal["fact_changed"] = "fact_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicted:
    """The player guessed how many of `families` answers had changed."""

    changed: int
    families: int
    kind: Literal["predicted"] = "predicted"


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictedRoom:
    """A participant guessed how many of `families` answers had changed in their room, on average over its people."""

    changed: int
    families: int
    kind: Literal["predicted_room"] = "predicted_room"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The route ended."""

    ending: EndingId | None
    kind: Literal["ended"] = "ended"


Entry = (
    Entered
    | Answered
    | Chose
    | Moved
    | ScoreMoved
    | TierChanged
    | RewardGained
    | RewardLost
    | PenaltyBegan
    | PenaltyEnded
    | JoinedChanged
    | NumberMoved
    | TieMoved
    | TheirScoreMoved
    | FactChanged
    | Predicted
    | PredictedRoom
    | Ended
)
