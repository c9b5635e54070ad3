"""Which deed of the player stands behind each recorded fact."""

from collections.abc import Sequence

from game.model.aftermath import Deed
from game.model.entry import Answered, Chose, Entered, Entry, Moved


def deeds(entries: Sequence[Entry]) -> tuple[Deed | None, ...]:
    """Return, for each position, the deed after which it was written down.

    The record of what was done stands before all that it caused, so the nearest one before is the one behind it. That
    is an order of the record and of the rules, which book nothing else in between; it is no claim about motives.
    """
    found: list[Deed | None] = []
    last: Deed | None = None
    for position, entry in enumerate(entries):
        last = _deed(position, entry) or last
        found.append(last)
    return tuple(found)


def _deed(position: int, entry: Entry) -> Deed | None:
    match entry:
        case Answered() | Chose():
            shown = next((each for each in entry.offered if each.id == entry.choice), None)
            return Deed(
                entry=position,
                title=entry.title,
                say="" if shown is None else shown.say,
                stance=entry.stance if isinstance(entry, Answered) else None,
                framing=entry.framing,
                where=entry.where,
            )
        case Moved():
            return Deed(
                entry=position,
                title=entry.title,
                say=entry.thing,
                stance=None,
                framing=entry.framing,
                where=entry.where,
            )
        case Entered():
            return Deed(entry=position, title=entry.title, say="", stance=None, framing=entry.framing, where=None)
        case _:
            return None


def behind(steps: Sequence[tuple[int, Deed | None]]) -> tuple[int, ...]:
    """Return the positions of some facts and of the deeds behind them, each once and in their order."""
    return tuple(sorted({at for at, _ in steps} | {deed.entry for _, deed in steps if deed is not None}))
