"""Counters: every window has a name of its own, papers go to windows that are there, weights to halls that are."""

from collections.abc import Iterator

from game.content.checks.board_walk import on_boards
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.boards.counters import CounterRecord, CountersRecord
from game.content.schema.level import LevelFile

Window = tuple[CounterRecord, Path]
Use = tuple[str, str, Path, frozenset[str]]


def counters(draft: Draft) -> Iterator[Complaint]:
    """Look at every name on every such board, and at the bounds of each list."""
    for part, path, board in on_boards(draft, CountersRecord):
        windows = [
            (one, (*path, "halls", at, "counters", nth))
            for at, hall in enumerate(board.halls)
            for nth, one in enumerate(hall.counters)
        ]
        yield from _twice(part, path, board, windows)
        yield from _beyond(part, windows)
        for noun, name, where, known in _uses(path, board, windows):
            if name and name not in known:
                yield Complaint(
                    part=part, path=where, code="E432", message=f"there is no {noun} '{name}' on this board",
                    hint=f"there is {', '.join(sorted(known))}", word=name, known=known, key=noun == "hall",
                )  # fmt: skip


def _twice(part: Part[LevelFile], path: Path, board: CountersRecord, windows: list[Window]) -> Iterator[Complaint]:
    """Complain about the second of two with the same id."""
    for noun, named in (
        ("counter", [(one.id, (*where, "id")) for one, where in windows]),
        ("hall", [(one.id, (*path, "halls", at, "id")) for at, one in enumerate(board.halls)]),
        ("weighing", [(one.id, (*path, "weighings", at, "id")) for at, one in enumerate(board.weighings)]),
    ):
        seen: set[str] = set()
        for name, where in named:
            if name in seen:
                message = f"the {noun} '{name}' is there already on this board"
                yield Complaint(part=part, path=where, code="E301", message=message, hint="choose another id")
            seen.add(name)


def _beyond(part: Part[LevelFile], windows: list[Window]) -> Iterator[Complaint]:
    """Complain about entries that their list cannot hold."""
    for one, where in windows:
        most = len(one.labels) - 1 if one.labels else one.most
        entries = [("entry", one.entry, (*where, "entry"))]
        if one.wrote("fix"):
            entries.append(("fix", one.fix.entry, (*where, "fix", "entry")))
        if one.wrote("asks"):
            entries.append(("asks", one.asks, (*where, "asks")))
        for key, entry, place in entries:
            if entry > most:
                message = f"{key} is {entry}, but the list of '{one.id}' ends at {most}"
                yield Complaint(part=part, path=place, code="E433", message=message, hint="write less, or more labels")


def _uses(path: Path, board: CountersRecord, windows: list[Window]) -> Iterator[Use]:
    """Yield every name that is used, with the names there are."""
    known = frozenset(one.id for one, _ in windows)
    for one, where in windows:
        for at, carry in enumerate(one.carries):
            yield "counter", carry.to, (*where, "carries", at, "to"), known
            yield "counter", carry.spills, (*where, "carries", at, "spills"), known
    halls = frozenset(hall.id for hall in board.halls)
    for at, way in enumerate(board.weighings):
        for name in way.weights:
            yield "hall", name, (*path, "weighings", at, "weights", name), halls
