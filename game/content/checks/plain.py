"""Levels that keep no score: their frame lines are there and say nothing of a score, and no route mixes both arms."""

from collections.abc import Iterator
from typing import Final

from game.content.checks.item_words import telltale
from game.content.draft import Complaint, Draft, Part
from game.content.schema.level import LevelRecord
from game.content.schema.pack import PackFile, RouteRecord
from game.content.schema.pairs import FamilyFile
from game.model.framing import Framing
from game.model.item import FamilyKind

LINES: Final = tuple(framing for framing in Framing if framing is not Framing.BEFORE)
"""The framings that have a frame line."""


def plain(draft: Draft) -> Iterator[Complaint]:
    """Look at the lines of each measured family, then at each route."""
    asked = {level.framing for level in _measured(draft).values() if not level.scored}
    for part in draft.families:
        yield from _mentions(draft, part)
        if part.whole and part.record.family.kind is FamilyKind.MEASURED:
            yield from _lacking(part, [framing for framing in LINES if framing in asked])
    if draft.pack and draft.whole:
        for at, route in enumerate(draft.pack.record.routes):
            yield from _mixed(draft, draft.pack, at, route)


def _lacking(part: Part[FamilyFile], asked: list[Framing]) -> Iterator[Complaint]:
    family = part.record.family
    lines = _lines(part)
    lacking = [framing for framing in asked if not lines.get(framing)]
    hint = "a level with scored: false shows these lines instead of the family's frames"
    if lacking:
        path = ("family", "plain_frames") if family.wrote("plain_frames") else ("family",)
        message = f"the plain_frames of this family lack a line for {', '.join(lacking)}"
        yield Complaint(part=part, path=path, code="E425", message=message, hint=hint, key=True)
    if Framing.OFF in asked and not family.plain_watched_frame:
        message = "this family lacks a plain_watched_frame"
        yield Complaint(part=part, path=("family",), code="E425", message=message, hint=hint, key=True)


def _mentions(draft: Draft, part: Part[FamilyFile]) -> Iterator[Complaint]:
    texts = {("plain_frames", framing.value): line for framing, line in _lines(part).items()}
    words = telltale(draft)
    for path, line in (texts | {("plain_watched_frame",): part.record.family.plain_watched_frame}).items():
        if found := words.search(line):
            message = f"a plain frame line must not mention '{found[0]}': nobody keeps score where it stands"
            hint = "say what the day is like instead"
            yield Complaint(part=part, path=("family", *path), code="E426", message=message, hint=hint)


def _mixed(draft: Draft, pack: Part[PackFile], at: int, route: RouteRecord) -> Iterator[Complaint]:
    """Complain of the first level that keeps a score where an earlier one kept none, or the other way round."""
    levels = _measured(draft)
    later = [(number, name) for number, name in enumerate(route.levels) if name in levels]
    later = [(number, name) for number, name in later if levels[name].framing is not Framing.BEFORE]
    for number, name in later:
        if levels[name].scored is not levels[later[0][1]].scored:
            message = f"the route '{route.id}' mixes measured levels with a score ('scored') and without one"
            hint = "after 'before' its levels are all scored, or all have scored: false"
            path = ("routes", at, "levels", number)
            yield Complaint(part=pack, path=path, code="E427", message=message, hint=hint)
            return


def _lines(part: Part[FamilyFile]) -> dict[Framing, str]:
    family = part.record.family
    written = family.plain_frames.model_dump() if family.wrote("plain_frames") else {}
    return {framing: written.get(framing.value, "") for framing in LINES}


def _measured(draft: Draft) -> dict[str, LevelRecord]:
    records = (part.record.level for part in draft.levels)
    return {level.id: level for level in records if level.wrote("framing")}
