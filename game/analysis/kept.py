"""Whether a run was one with a score: half of a workshop answers the same questions without one (two arms)."""

from collections.abc import Sequence
from typing import Final

from game.model.entry import Answered, Entry
from game.model.framing import Framing

SCORED: Final = frozenset({Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED})
"""The framings in which a score stands on the screen, unless a level keeps none."""


def kept_score(entries: Sequence[Entry]) -> bool:
    """Return False if an answer that belongs under a score was given without one; such a run shows none at all."""
    return all(entry.score_shown for entry in entries if isinstance(entry, Answered) and entry.framing in SCORED)
