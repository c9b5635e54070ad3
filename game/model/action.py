"""What a player intends; times and changes of mind are stamped in by the session."""

from dataclasses import dataclass
from typing import Literal

from game.model.ids import ChoiceId, MoveId


@dataclass(frozen=True, slots=True, kw_only=True)
class Go:
    """Read on: leave a level's intro or an event without choices."""

    kind: Literal["go"] = "go"
    at: int = 0
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose:
    """Confirm one of the offered choices; final.

    `at` is Unix time in milliseconds, `ms` the time since the offer appeared, `changes` how often the
    focus settled on another choice before.
    """

    choice: ChoiceId
    kind: Literal["choose"] = "choose"
    at: int = 0
    ms: int = 0
    changes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """Leave a slot or a hard event unanswered."""

    kind: Literal["skip"] = "skip"
    at: int = 0
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Predict:
    """Guess, before the mirror, how many answers changed from before to under the score.

    One's own, and in a room, asked after that, those of its people on average: the offer says which.
    """

    changed: int
    kind: Literal["predict"] = "predict"
    at: int = 0
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Make one of the moves that a board offers."""

    move: MoveId
    kind: Literal["move"] = "move"
    at: int = 0
    ms: int = 0
    changes: int = 0


Action = Go | Choose | Skip | Predict | Move
