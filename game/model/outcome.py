"""What a step gives back: a new state with its facts, or a refusal with its reason."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.entry import Entry
from game.model.state import State


class Reason(StrEnum):
    """Why an action was refused; front ends find the words."""

    NOT_OFFERED = "not_offered"
    NOT_NOW = "not_now"
    MUST_CHOOSE = "must_choose"
    CANNOT_SKIP = "cannot_skip"
    OUT_OF_RANGE = "out_of_range"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The action was taken."""

    state: State
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """The action was not taken; the state is unchanged."""

    reason: Reason
    detail: str = ""


Outcome = Step | Refusal
