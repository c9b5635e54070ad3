"""Runs turned around in ways that must change the mirror exactly so, or not at all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from game.analysis.mirror import mirror
from game.cli.proven.recount import findings
from game.model.entry import Answered, Entered, Entry
from game.model.finding import Mirror
from game.model.framing import Framing
from game.model.ids import ItemId, LevelId, PersonId
from game.rules.chance import draw

_SWAP = {Framing.BEFORE: Framing.SCORE, Framing.SCORE: Framing.BEFORE}

Figures = list[tuple[str, Mapping[str, int | float]]]


def unturned(entries: Sequence[Entry], seed: int) -> Iterator[str]:
    """Turn a run in every way and return what the mirror should not have made of it."""
    page = mirror(entries)
    if figures(mirror(renamed(entries))) != figures(page):
        yield "renaming items and people changed a figure"
    if figures(mirror(reordered(entries, seed))) != figures(page):
        yield "reordering the other levels' entries changed a figure"
    yield from _swap_faults(page, mirror(swapped(entries)))


def figures(page: Mirror) -> Figures:
    """Return all that a page says, without where in the run it stands."""
    return [(finding.kind, finding.numbers) for finding in findings(page)]


def swapped(entries: Sequence[Entry]) -> list[Entry]:
    """Let the answers under the score come from before it, and the other way round."""
    return [
        replace(entry, framing=_SWAP.get(entry.framing, entry.framing)) if isinstance(entry, Answered) else entry
        for entry in entries
    ]


def renamed(entries: Sequence[Entry]) -> list[Entry]:
    """Give every item and person another name and other words."""
    return [
        replace(entry, item=ItemId(f"x_{at}"), person=PersonId(f"y_{at}"), title="Other", text="Other", frame_line="")
        if isinstance(entry, Answered)
        else entry
        for at, entry in enumerate(entries)
    ]


def reordered(entries: Sequence[Entry], seed: int) -> list[Entry]:
    """Play all levels but the one before the score in another order, and what is in them too."""
    opening: list[Entry] = []
    others: list[Entry] = []
    level: LevelId | None = None
    framing: Framing | None = None
    for entry in entries:
        if isinstance(entry, Entered):
            level, framing = entry.level, entry.framing if entry.measured else None
        in_opening = framing is Framing.BEFORE and level is not None
        (opening if in_opening else others).append(entry)
    shuffled = sorted(range(len(others)), key=lambda at: draw(seed, "proof", "reorder", str(at)))
    return opening + [others[at] for at in shuffled]


def _swap_faults(page: Mirror, turned: Mirror) -> Iterator[str]:
    """Expect the net move to change its sign, moves along and back to change places, and p to stay."""
    mine, other = page.contrasts[0], turned.contrasts[0]
    if mine.footnote.numbers["net"] != -other.footnote.numbers["net"]:
        yield "swapping before and score did not flip the sign"
    if mine.footnote.numbers["p"] != other.footnote.numbers["p"]:
        yield "swapping before and score changed p"
    along, back, same, no_room, apart = (finding.numbers["n"] for finding in mine.tally)
    if [finding.numbers["n"] for finding in other.tally] != [back, along, same, no_room, apart]:
        yield "swapping before and score did more than to exchange moves along and back"
