"""The player's own way through a level, for the graph: which places were left, and which way was taken between them."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from game.model.entry import Answered, Chose, Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """Where one has been in a level, and from where to where one went."""

    places: frozenset[str] = frozenset()
    steps: frozenset[tuple[str, str]] = frozenset()


def track(entries: Iterable[Entry], level: str, now: str = "") -> Track:
    """Read the way off what was recorded; `now` is where one stands, to which the last step leads."""
    places: list[str] = [
        entry.event for entry in entries if isinstance(entry, Answered | Chose) and entry.level == level
    ]
    way = [*places, now] if now else places
    return Track(places=frozenset(places), steps=frozenset(itertools.pairwise(way)))
