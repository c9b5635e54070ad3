"""Several effects as one, for a move that causes more than one thing."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from game.model.event import Effects

Name = TypeVar("Name", bound=str)


def together(causes: Iterable[Effects | None]) -> Effects | None:
    """Return what all of them cause, in order; where they disagree about joining, the last one counts."""
    told = [each for each in causes if each is not None]
    if not told:
        return None
    joins = [each.join for each in told if each.join is not None]
    return Effects(
        add=_summed(each.add for each in told),
        ties=_summed(each.ties for each in told),
        their_score=_summed(each.their_score for each in told),
        set=tuple(dict.fromkeys(fact for each in told for fact in each.set)),
        clear=tuple(dict.fromkeys(fact for each in told for fact in each.clear)),
        join=joins[-1] if joins else None,
    )


def _summed(parts: Iterable[Mapping[Name, int]]) -> Mapping[Name, int]:
    sums: dict[Name, int] = {}
    for part in parts:
        for name, amount in part.items():
            sums[name] = sums.get(name, 0) + amount
    return sums
