"""Where a room stands, and what its facilitator can do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Phase(StrEnum):
    """A room's way from the first arrival to the last trace."""

    LOBBY = "lobby"
    PLAYING = "playing"
    CLOSED = "closed"
    REVEALED = "revealed"
    ENDED = "ended"


class Pace(StrEnum):
    """Whether everybody goes on by themselves, or chapter by chapter with the others."""

    FREE = "free"
    TOGETHER = "together"


class Verb(StrEnum):
    """What the facilitator can do."""

    START = "start"
    PAUSE = "pause"
    GO_ON = "go_on"
    NEXT_LEVEL = "next_level"
    PACE_FREE = "pace_free"
    PACE_TOGETHER = "pace_together"
    CLOSE = "close"
    REOPEN = "reopen"
    REVEAL = "reveal"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a room stands; `levels` chapters are open when it goes together, `version` counts its changes."""

    phase: Phase = Phase.LOBBY
    pace: Pace = Pace.FREE
    paused: bool = False
    levels: int = 1
    version: int = 0


ALLOWED: Final[Mapping[Phase, frozenset[Verb]]] = MappingProxyType(
    {
        Phase.LOBBY: frozenset({Verb.START, Verb.PACE_FREE, Verb.PACE_TOGETHER, Verb.END}),
        Phase.PLAYING: frozenset(
            {Verb.PAUSE, Verb.GO_ON, Verb.NEXT_LEVEL, Verb.PACE_FREE, Verb.PACE_TOGETHER, Verb.CLOSE, Verb.END}
        ),
        Phase.CLOSED: frozenset({Verb.REOPEN, Verb.REVEAL, Verb.END}),
        Phase.REVEALED: frozenset({Verb.END}),
        Phase.ENDED: frozenset(),
    }
)
"""What can be done in each phase; answers are taken while the room plays, and never after the reveal."""


def apply(now: Standing, verb: Verb) -> Standing | None:
    """Return where the room stands after that; None where it cannot be done now."""
    if verb not in ALLOWED[now.phase]:
        return None
    return replace(_changed(now, verb), version=now.version + 1)


def _changed(now: Standing, verb: Verb) -> Standing:
    changes: dict[Verb, Standing] = {
        Verb.START: replace(now, phase=Phase.PLAYING),
        Verb.REOPEN: replace(now, phase=Phase.PLAYING),
        Verb.PAUSE: replace(now, paused=True),
        Verb.GO_ON: replace(now, paused=False),
        Verb.NEXT_LEVEL: replace(now, levels=now.levels + 1),
        Verb.PACE_FREE: replace(now, pace=Pace.FREE),
        Verb.PACE_TOGETHER: replace(now, pace=Pace.TOGETHER),
        Verb.CLOSE: replace(now, phase=Phase.CLOSED, paused=False),
        Verb.REVEAL: replace(now, phase=Phase.REVEALED),
        Verb.END: replace(now, phase=Phase.ENDED),
    }
    return changes[verb]
