"""Items are parallel: enough of them, with the same stances, so that answers can be compared."""

from collections.abc import Iterator
from typing import Any, Final

from game.content.draft import Complaint, Draft, Part
from game.content.schema.pairs import FamilyFile, ItemRecord
from game.model.framing import Stance
from game.model.item import FamilyKind

COUNTS: Final = {FamilyKind.MEASURED: 6, FamilyKind.CONTROL: 5}
MEASURED: Final = frozenset({Stance.ALONG, Stance.OWN, Stance.NEITHER})
POLES: Final = [Stance.A, Stance.B]


def items(draft: Draft) -> Iterator[Complaint]:
    """Count the items of each family and look at the stances of each item."""
    for part in draft.families:
        if not part.whole:
            continue
        kind = part.record.family.kind
        have, want = len(part.record.items), COUNTS[kind]
        if have != want:
            message = f"a {kind} family has {want} items; this one has {have}"
            hint = f"write {want - have} more" if have < want else f"take {have - want} out"
            yield Complaint(part=part, path=("items",), code="E403", message=message, hint=hint, key=True)
        for at, item in enumerate(part.record.items):
            yield from _stances(part, at, item, kind)


def _stances(part: Part[FamilyFile], at: int, item: ItemRecord, kind: FamilyKind) -> Iterator[Complaint]:
    stances = [choice.stance for choice in item.choices]
    where: dict[str, Any] = {"part": part, "path": ("items", at, "choices"), "code": "E404", "key": True}
    if kind is FamilyKind.CONTROL:
        if sorted(stances) != POLES:
            message = "an item of a control family has two choices, with the stances a and b"
            yield Complaint(message=message, hint="one with stance: a, one with stance: b", **where)
        return
    strange = [one for one in stances if one not in MEASURED]
    lacking = [one for one in (Stance.ALONG, Stance.OWN) if one not in stances]
    if strange:
        message = f"the stance '{strange[0]}' belongs to control families"
        yield Complaint(message=message, hint="allowed here: along, own, neither", **where)
    elif lacking:
        hint = f"give one of its choices stance: {lacking[0]}"
        yield Complaint(message=f"no choice of this item has the stance '{lacking[0]}'", hint=hint, **where)
