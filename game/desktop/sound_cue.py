"""Which sounds there are, and which of them mean something that a player who does not hear must read."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from game.model.framing import Framing


class Cue(StrEnum):
    """The short sounds; the value is the name of the file."""

    FOCUS = "focus"
    CONFIRM = "confirm"
    BACK = "back"
    CARD = "card"
    PAGE = "page"
    COUNT = "count"
    SCORE_UP = "score_up"
    SCORE_UP_BIG = "score_up_big"
    SCORE_DOWN = "score_down"
    TIER_UP = "tier_up"
    REWARD = "reward"
    REWARD_LOST = "reward_lost"
    PENALTY = "penalty"
    TIE_CLOSER = "tie_closer"
    TIE_FURTHER = "tie_further"
    NOTIFICATION = "notification"
    PREDICTION = "prediction"
    MIRROR = "mirror"
    SWITCHED_OFF = "switched_off"
    DELETE = "delete"


_ECHOES = frozenset({Cue.FOCUS, Cue.CONFIRM, Cue.BACK, Cue.CARD, Cue.PAGE, Cue.COUNT})
_SHARED: Mapping[Cue, str] = MappingProxyType({Cue.SCORE_UP_BIG: Cue.SCORE_UP.value})


def caption(cue: Cue) -> str | None:
    """Give the catalogue's key for a meaningful sound; what only echoes the player's own hand has none."""
    return None if cue in _ECHOES else f"sound_{_SHARED.get(cue, cue.value)}"


def bed_caption(framing: Framing) -> str:
    """Give the catalogue's key for a bed, because its change tells as much as a rule on the screen."""
    return f"sound_bed_{framing.value}"
