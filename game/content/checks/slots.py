"""Slots make the measurement: one of every family in every framing, never more than two in a row."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from game.content.checks.structure import MIRROR
from game.content.draft import Complaint, Draft, Part
from game.content.schema.level import LevelFile
from game.content.schema.pack import PackFile, RouteRecord
from game.model.framing import Framing

IN_A_ROW: Final = 2
MANY: Final = 4
"""So many gaps of a route are named; more would not be read."""


def slots(draft: Draft) -> Iterator[Complaint]:
    """Look at the slots of each level, then of each route that promises a mirror."""
    for part in draft.levels:
        yield from _rows(part)
        if part.whole and not part.record.level.wrote("framing"):
            yield from _in_story(part)
    if draft.pack and draft.whole:
        for at, route in enumerate(draft.pack.record.routes):
            if route.levels[-1] == MIRROR:
                yield from _square(draft, draft.pack, at, route)


def _rows(part: Part[LevelFile]) -> Iterator[Complaint]:
    row = 0
    for at, event in enumerate(part.record.events):
        row = row + 1 if event.wrote("slot") else 0
        if row == IN_A_ROW + 1:
            message = f"more than {IN_A_ROW} slots in a row"
            hint = "put an event of the story between them"
            yield Complaint(part=part, path=("events", at, "slot"), code="E412", message=message, hint=hint, key=True)


def _in_story(part: Part[LevelFile]) -> Iterator[Complaint]:
    for at, event in enumerate(part.record.events):
        if event.wrote("slot"):
            message = "a slot stands in a level without a framing; nothing could be compared with its answer"
            hint = "give the level a framing, or use choices"
            yield Complaint(part=part, path=("events", at, "slot"), code="E422", message=message, hint=hint, key=True)


def _square(draft: Draft, pack: Part[PackFile], at: int, route: RouteRecord) -> Iterator[Complaint]:
    counts, framings = _count(draft, route)
    path = ("routes", at, "levels")
    if Framing.BEFORE not in framings or len(framings) < 2:  # noqa: PLR2004 -- before, and one to compare it with
        message = "a route with a mirror needs a level under 'before' and one under another framing"
        hint = "give a level framing: before, or take mirror out of levels"
        yield Complaint(part=pack, path=path, code="E411", message=message, hint=hint, key=True)
        return
    cells = [(family, one) for family in sorted(draft.names["family"]) for one in Framing if one in framings]
    wrong = [
        f"{counts[framing, family] or 'none'} of '{family}' under '{framing}'"
        for family, framing in cells
        if counts[framing, family] != 1
    ]
    if wrong:
        shown = ", ".join(wrong[:MANY]) + (f" and {len(wrong) - MANY} more" if len(wrong) > MANY else "")
        message = f"the route '{route.id}' ends with a mirror and needs one slot of each family; it has {shown}"
        hint = "add slots, or take mirror out of levels"
        yield Complaint(part=pack, path=path, code="E411", message=message, hint=hint, key=True)


def _count(draft: Draft, route: RouteRecord) -> tuple[Counter[tuple[Framing, str]], set[Framing]]:
    levels = {part.record.level.id: part.record for part in draft.levels}
    counts: Counter[tuple[Framing, str]] = Counter()
    framings: set[Framing] = set()
    for record in (levels[name] for name in route.levels if name in levels):
        if record.level.wrote("framing"):
            framing = record.level.framing
            framings.add(framing)
            counts.update((framing, event.slot.family) for event in record.events if event.wrote("slot"))
    return counts, framings
