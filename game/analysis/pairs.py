"""Answers become pairs: each family before against the same family under another framing, nothing else."""

from collections.abc import Iterable, Sequence

from game.analysis.shift import shift
from game.model.entry import Answered, Entry
from game.model.finding import Pair, Shift, Side
from game.model.framing import Framing
from game.model.ids import FamilyId

LATER = tuple(framing for framing in Framing if framing is not Framing.BEFORE)
"""The framings that are compared with `before`, in the order in which the story brings them."""


def measured_pairs(entries: Sequence[Entry], framing: Framing) -> tuple[Pair, ...]:
    """Pair the measured families under one framing: what the shift is counted from."""
    return _pairs(entries, framing, control=False)


def control_pairs(entries: Sequence[Entry]) -> tuple[Pair, ...]:
    """Pair the control families under every later framing: where nothing is at stake, all of them are alike."""
    return tuple(pair for framing in LATER for pair in _pairs(entries, framing, control=True))


def counted(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Leave out the pairs that hold a skip or a `neither`: they cannot be compared, and say so elsewhere."""
    return tuple(pair for pair in pairs if pair.shift is not Shift.APART)


def cites(pairs: Iterable[Pair]) -> tuple[int, ...]:
    """Return the positions of all answers behind some pairs, each once and in the order in which they were given."""
    return tuple(sorted({side.entry for pair in pairs for side in (pair.before, pair.under)}))


def _pairs(entries: Sequence[Entry], framing: Framing, *, control: bool) -> tuple[Pair, ...]:
    """Pair what both framings hold, in the order of the first answers, so that later levels cannot reorder the page."""
    first = _sides(entries, Framing.BEFORE, control=control)
    later = _sides(entries, framing, control=control)
    return tuple(_pair(before, later[family]) for family, before in first.items() if family in later)


def _sides(entries: Sequence[Entry], framing: Framing, *, control: bool) -> dict[FamilyId, Side]:
    """Find one answer per family; should a pack ask twice, the first counts, because the first confirmed is final."""
    sides: dict[FamilyId, Side] = {}
    for position, entry in enumerate(entries):
        if isinstance(entry, Answered) and entry.framing is framing and entry.control is control:
            sides.setdefault(entry.family, Side(entry=position, answer=entry))
    return sides


def _pair(before: Side, under: Side) -> Pair:
    return Pair(
        family=before.answer.family,
        title=before.answer.family_title,
        control=before.answer.control,
        framing=under.answer.framing,
        before=before,
        under=under,
        shift=shift(before.answer, under.answer),
    )
