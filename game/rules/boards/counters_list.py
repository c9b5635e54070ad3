"""What stands in the lists of the counters, and what a notebook makes of it."""

from typing import Final

from game.model.boards.counters import Counter, Counters, Weighing
from game.rules.boards.craft import Sitting

AT: Final = "at"
SPENT: Final = "spent"
ADDED: Final = "added"
NUMBER: Final = "number"
_WHOLE = 100


def everywhere(board: Counters) -> list[Counter]:
    """Return the counters of all halls."""
    return [counter for hall in board.halls for counter in hall.counters]


def counter_of(board: Counters, name: str) -> Counter:
    """Return the counter of that id."""
    return next(counter for counter in everywhere(board) if counter.id == name)


def here(sitting: Sitting[Counters]) -> Counter | None:
    """Return the counter where the player stands; None outside."""
    at = sitting.mark(AT)
    return everywhere(sitting.board)[at - 1] if at else None


def entry_mark(name: str) -> str:
    """Return under which name a board remembers the entry of a counter."""
    return f"entry_{name}"


def entry_of(sitting: Sitting[Counters], counter: Counter) -> int:
    """Return what the counter has about the player now."""
    return sitting.mark(entry_mark(counter.id))


def asked(sitting: Sitting[Counters], counter: Counter) -> bool:
    """Tell whether the player has seen this counter's entry."""
    return bool(sitting.mark(f"asked_{counter.id}"))


def carried(sitting: Sitting[Counters], counter: Counter, at: int) -> bool:
    """Tell whether this paper was carried across, so that the two counters share."""
    return bool(sitting.mark(f"carried_{counter.id}_{at}"))


def is_noted(sitting: Sitting[Counters], counter: Counter) -> bool:
    """Tell whether the notebook has this counter."""
    return bool(sitting.mark(f"noted_{counter.id}"))


def is_stamped(sitting: Sitting[Counters], counter: Counter) -> bool:
    """Tell whether this counter has stamped."""
    return bool(sitting.mark(f"stamped_{counter.id}"))


def satisfied(counter: Counter, entry: int) -> bool:
    """Tell whether the counter stamps for such an entry."""
    if counter.asks is None:
        return False
    return entry <= counter.asks if counter.low else entry >= counter.asks


def in_words(counter: Counter, entry: int) -> str:
    """Return an entry in the format of its counter."""
    if counter.labels:
        return counter.labels[entry]
    if counter.format == "stars":
        return "★" * entry + "☆" * (counter.most - entry)
    return f"{entry} {counter.unit}".strip()


def weighed(sitting: Sitting[Counters], way: Weighing) -> int:
    """Return the one number, from 0 to 100, that this weighing makes of the notes; 0 where none counts."""
    sum_of = weights = 0
    for hall in sitting.board.halls:
        weight = max(0, way.weights.get(hall.id, 1))
        for counter in hall.counters:
            noted = sitting.mark(f"noted_{counter.id}")
            if noted:
                sum_of += weight * _share(counter, noted - 1)
                weights += weight
    return sum_of // weights if weights else 0


def _share(counter: Counter, entry: int) -> int:
    share = entry * _WHOLE // max(1, counter.most)
    return _WHOLE - share if counter.low else share
