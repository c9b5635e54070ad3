"""A walk through what boards are written in: every record in them, whatever the kind, with its path."""

from collections.abc import Iterator
from typing import TypeVar

from game.content.boards.registry import board_records
from game.content.draft import Draft, Part
from game.content.places import Path
from game.content.schema.level import LevelFile
from game.content.schema.record import Record

R = TypeVar("R", bound=Record)


def on_boards(draft: Draft, kind: type[R]) -> Iterator[tuple[Part[LevelFile], Path, R]]:
    """Yield every record of this kind that stands on a board, so that a check need not know the boards."""
    for part in draft.levels:
        for path, record in part.once(of_kind, kind):
            yield part, path, record


def of_kind(part: Part[LevelFile], kind: type[R]) -> tuple[tuple[Path, R], ...]:
    """List every record of this kind on the boards of one level."""
    return tuple((path, record) for path, record in part.once(_all) if isinstance(record, kind))


def _all(part: Part[LevelFile]) -> tuple[tuple[Path, Record], ...]:
    return tuple(found for path, board in board_records(part) for found in records(board, path))


def records(record: Record, path: Path) -> Iterator[tuple[Path, Record]]:
    """Yield a record and all that was written inside it."""
    yield path, record
    for name in record.model_fields_set:
        value = getattr(record, name)
        if isinstance(value, Record):
            yield from records(value, (*path, name))
        elif isinstance(value, list):
            for at, one in enumerate(value):
                if isinstance(one, Record):
                    yield from records(one, (*path, name, at))
