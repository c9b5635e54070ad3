"""What the world tells the player about being scored while they choose (method.md, "Framing")."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Framing(StrEnum):
    """The five framings, in their fixed order; each adds one rule and the last takes all away."""

    BEFORE = "before"
    SCORE = "score"
    FRIENDS = "friends"
    REQUIRED = "required"
    OFF = "off"


class Stance(StrEnum):
    """What an answer means: with the system, one's own way, or neither; `a`, `b` are a control's poles."""

    ALONG = "along"
    OWN = "own"
    NEITHER = "neither"
    A = "a"
    B = "b"


class SeenBy(StrEnum):
    """Who gets to know an answer, as far as the framing tells the player."""

    NOBODY = "nobody"
    APP = "app"
    CIRCLE = "circle"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True, kw_only=True)
class FramingRules:
    """What one framing does in a pack: the only place from which a slot may move the score."""

    framing: Framing
    title: str
    score_shown: bool
    stakes: Mapping[Stance, int]
    rewards: bool
    friends_pull: bool
    seen_by: SeenBy
    can_leave: bool
    penalties: bool
