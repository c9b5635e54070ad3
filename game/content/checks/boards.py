"""Boards: an event lays one that its level has, on an event that has nothing else; ends ask what the board counts."""

from collections.abc import Iterator

from game.content.boards.registry import board_records
from game.content.checks.board_walk import of_kind, on_boards
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.boards.board import BoardRecord
from game.content.schema.level import LevelFile
from game.content.schema.record import Record


def boards(draft: Draft) -> Iterator[Complaint]:
    """Look at every event with a board, then at every board."""
    for part in draft.levels:
        yield from _events(draft, part)
        yield from _unused(part)
    for part, path, board in on_boards(draft, BoardRecord):
        yield from _ends(part, path, board)
    for part in draft.levels:
        for noun, name, path in part.once(_names):
            yield from draft.unknown(noun, name, part, path)


def _events(draft: Draft, part: Part[LevelFile]) -> Iterator[Complaint]:
    known = {record.id for _, record in board_records(part)}
    for at, event in enumerate(part.record.events):
        path: Path = ("events", at, "board")
        if not event.board:
            continue
        if event.board not in known and event.board not in draft.lost:
            hint = "write the board in the same file"
            yield Complaint(
                part=part, path=path, code="E315", message=f"no board '{event.board}' in this level",
                hint=hint, word=event.board, known=known,
            )  # fmt: skip
        if event.choices or event.wrote("slot"):
            message = "an event with a board has no choices and no slot: what can be done lies on the board"
            yield Complaint(part=part, path=path, code="E423", message=message, hint="use two events", key=True)


def _unused(part: Part[LevelFile]) -> Iterator[Complaint]:
    used = {event.board for event in part.record.events if event.board}
    known = {board.id for _, board in board_records(part)}
    for path, board in board_records(part):
        if board.id not in used and used <= known and part.whole:
            message = f"no event lays the board '{board.id}' on the table"
            yield Complaint(part=part, path=(*path, "id"), code="W507", message=message, hint="add board: to an event")


def _ends(part: Part[LevelFile], path: Path, board: BoardRecord) -> Iterator[Complaint]:
    known = board.tallies()
    events = {event.id for event in part.record.events}
    for at, end in enumerate(board.ends):
        for key, bounds in (("at_least", end.at_least), ("at_most", end.at_most)):
            for name in bounds:
                if name not in known:
                    yield Complaint(
                        part=part, path=(*path, "ends", at, key, name), code="E424", key=True,
                        message=f"this board does not count '{name}'",
                        hint=f"it counts {', '.join(sorted(known))}", word=name, known=known,
                    )  # fmt: skip
        if end.goto and end.goto not in events:
            yield Complaint(
                part=part, path=(*path, "ends", at, "goto"), code="E303", word=end.goto, known=events,
                message=f"no event '{end.goto}' in this level", hint="goto leads to an event of the same level",
            )  # fmt: skip


def _names(part: Part[LevelFile]) -> tuple[tuple[str, str, Path], ...]:
    """List the people, cards and numbers that the records on a level's boards name."""
    return tuple(
        (key, name, (*path, key))
        for path, record in part.once(of_kind, Record)
        for key in ("person", "claim", "number")
        if isinstance(name := getattr(record, key, ""), str) and name
    )
