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
        for path, board in board_records(part):
            for where, record in records(board, path):
                if isinstance(record, kind):
                    yield part, where, record


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
