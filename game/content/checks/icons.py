"""Icons that are named come with the game."""

from collections.abc import Iterator
from typing import Any

from game.content.checks.board_walk import of_kind
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.level import LevelFile
from game.content.schema.record import Record

Use = tuple[str, Part[Any], Path]


def icons(draft: Draft) -> Iterator[Complaint]:
    """Look up every icon; where the pictures are not installed, nothing can be said."""
    if draft.icons is None:
        return
    draft.names["icon"] = draft.icons
    for name, part, path in (*_of_things(draft), *_of_choices(draft), *_on_boards(draft)):
        yield from draft.unknown("icon", name, part, path)


def _of_things(draft: Draft) -> Iterator[Use]:
    """Yield the icons of all things that have one."""
    lists: list[tuple[str, Part[Any] | None]] = [
        ("numbers", draft.pack),
        ("rewards", draft.rewards),
        ("penalties", draft.rewards),
        ("protections", draft.claims),
        ("comparisons", draft.claims),
    ]
    for key, part in lists:
        for at, one in enumerate(getattr(part.record, key) if part else ()):
            if part and one.icon and one.wrote("icon"):
                yield one.icon, part, (key, at, "icon")
    if draft.pack and draft.pack.record.wrote("phantom") and draft.pack.record.phantom.icon:
        yield draft.pack.record.phantom.icon, draft.pack, ("phantom", "icon")
    for family in draft.families:
        if family.record.family.icon:
            yield family.record.family.icon, family, ("family", "icon")


def _of_choices(draft: Draft) -> Iterator[Use]:
    for part in draft.levels:
        for at, event in enumerate(part.record.events):
            for number, choice in enumerate(event.choices):
                if choice.icon:
                    yield choice.icon, part, ("events", at, "choices", number, "icon")
    for family in draft.families:
        for at, item in enumerate(family.record.items):
            for number, answer in enumerate(item.choices):
                if answer.icon:
                    yield answer.icon, family, ("items", at, "choices", number, "icon")


def _on_boards(draft: Draft) -> Iterator[Use]:
    """Yield the icons of whatever lies on a board, whatever its kind."""
    for part in draft.levels:
        for icon, path in part.once(_on_its_boards):
            yield icon, part, path


def _on_its_boards(part: Part[LevelFile]) -> tuple[tuple[str, Path], ...]:
    return tuple(
        (icon, (*path, "icon"))
        for path, record in part.once(of_kind, Record)
        if isinstance(icon := getattr(record, "icon", ""), str) and icon
    )
