"""Desks: a sandbox may be told of, but it moves no score and decides no ending; letters ask what is measured."""

from collections.abc import Iterator
from typing import Any

from game.content.checks.board_walk import on_boards
from game.content.checks.walk import conditions
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.boards.desk import DeskRecord
from game.content.schema.level import LevelFile
from game.content.schema.scene import EffectsRecord

_FACTS = frozenset({"set", "clear"})


def desks(draft: Draft) -> Iterator[Complaint]:
    """Look at every desk: its letters, what its ends cause, and who asks for the facts that they set."""
    asked = _asked_by_endings(draft)
    for part, path, desk in on_boards(draft, DeskRecord):
        yield from _letters(part, path, desk)
        for at, end in enumerate(desk.ends):
            if end.wrote("effects"):
                yield from _effects(part, (*path, "ends", at, "effects"), end.effects, asked)
        yield from _endings(part, desk)


def _letters(part: Part[LevelFile], path: Path, desk: DeskRecord) -> Iterator[Complaint]:
    known = desk.measures()
    for at, letter in enumerate(desk.quarters):
        if letter.asks not in known:
            yield Complaint(
                part=part, path=(*path, "quarters", at, "asks"), code="E441", word=letter.asks, known=known,
                message=f"this desk does not measure '{letter.asks}'", hint=f"it measures {', '.join(sorted(known))}",
            )  # fmt: skip


def _effects(part: Part[LevelFile], path: Path, effects: EffectsRecord, asked: frozenset[str]) -> Iterator[Complaint]:
    for key in sorted(effects.model_fields_set - _FACTS):
        message = f"what a desk comes to cannot change '{key}': it is a model to try things out on"
        hint = "let it set facts, and tell of it in a later event"
        yield Complaint(part=part, path=(*path, key), code="E440", message=message, hint=hint, key=True)
    for key in sorted(_FACTS & effects.model_fields_set):
        for at, fact in enumerate(getattr(effects, key)):
            if fact in asked:
                message = f"an ending asks for '{fact}': what a desk comes to cannot decide how the story ends"
                yield Complaint(part=part, path=(*path, key, at), code="E440", message=message, hint="use another fact")


def _endings(part: Part[LevelFile], desk: DeskRecord) -> Iterator[Complaint]:
    ends = {end.goto for end in desk.ends if end.goto}
    for at, event in enumerate(part.record.events):
        if event.ending and event.id in ends:
            message = "a desk leads here: what it comes to cannot decide how the story ends"
            hint = "let another event follow the desk"
            yield Complaint(part=part, path=("events", at, "ending"), code="E440", message=message, hint=hint)


def _asked_by_endings(draft: Draft) -> frozenset[str]:
    return frozenset(
        fact
        for part, path, condition in conditions(draft)
        if _is_ending(part, path)
        for fact in (*condition.has, *condition.lacks)
    )


def _is_ending(part: Part[Any], path: Path) -> bool:
    """Tell whether a condition decides if an event with an ending takes place."""
    return path[0] == "events" and path[2] == "needs" and bool(part.record.events[path[1]].ending)
