"""Each perk beside the answers whose stakes brought points in the stretch before it: what it was traded for.

The stretch runs from the tier before (or the first line of the ledger) to the perk. Which of those answers would have
been given without it, nobody can tell from a record; the page therefore lists them and asks.
"""

from collections.abc import Sequence

from game.analysis.deeds import behind
from game.model.aftermath import Deed, Line, Perk, Trade
from game.model.entry import Answered, Chose, Entered, Entry, Moved, RewardGained, RewardLost, ScoreMoved, TierChanged
from game.model.finding import Finding


def trades(entries: Sequence[Entry], done: Sequence[Deed | None]) -> tuple[Trade, ...]:
    """Return the perks deed by deed, in the order in which they began; one that came twice stands there twice."""
    groups: dict[int, list[int]] = {}
    for at, entry in enumerate(entries):
        if isinstance(entry, RewardGained):
            groups.setdefault(_start(entries, at), []).append(at)
    return tuple(_trade(entries, done, start, places) for start, places in groups.items())


def _trade(entries: Sequence[Entry], done: Sequence[Deed | None], start: int, places: Sequence[int]) -> Trade:
    since = next((at for at in range(start, -1, -1) if isinstance(entries[at], TierChanged)), -1)
    lines = [
        Line(entry=at, moved=entry, deed=done[at])
        for at, entry in enumerate(entries[: places[0]])
        if isinstance(entry, ScoreMoved) and at > since
    ]
    answers = tuple(line for line in lines if line.moved.reason == "stakes" and _by(line) > 0)
    numbers = {
        "points": sum(map(_by, answers)),
        "n": len(answers),
        "paid": -sum(_by(line) for line in lines if line.moved.reason == "stakes" and _by(line) < 0),
        "story": sum(_by(line) for line in lines if line.moved.reason == "story"),
        "friends": sum(_by(line) for line in lines if line.moved.reason == "friend"),
    }
    cites = behind([*((at, None) for at in places), *((line.entry, line.deed) for line in lines)])
    kind = "cost_perk" if answers else "cost_perk_free"
    gained = tuple(_perk(entries, at, entry) for at in places if isinstance(entry := entries[at], RewardGained))
    return Trade(perks=gained, finding=Finding(kind=kind, numbers=numbers, cites=cites), answers=answers)


def _perk(entries: Sequence[Entry], at: int, gained: RewardGained) -> Perk:
    later = (entry for entry in entries[at:] if isinstance(entry, RewardLost))
    lost = next((entry for entry in later if entry.reward == gained.reward), None)
    return Perk(reward=gained.reward, title=gained.title, entry=at, first=gained.first, lost=lost)


def _start(entries: Sequence[Entry], at: int) -> int:
    """Return the position of the deed that brought a perk."""
    deeds = (place for place in range(at, -1, -1) if isinstance(entries[place], Answered | Chose | Moved | Entered))
    return next(deeds, 0)


def _by(line: Line) -> int:
    return line.moved.after - line.moved.before
