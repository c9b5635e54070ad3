"""A walk through each level: which events no way leads to, and where all choices can vanish."""

from collections.abc import Iterator

from game.content.boards.registry import board_records
from game.content.draft import Complaint, Draft, Part
from game.content.schema.level import LevelFile
from game.content.schema.scene import EventRecord


def reach(draft: Draft) -> Iterator[Complaint]:
    """Walk every level as far as `goto` and `needs` allow, without asking whether the needs can hold."""
    for part in draft.levels:
        if not part.whole or _astray(part):
            continue
        events = part.record.events
        for at in sorted(set(range(len(events))) - part.once(_reached)):
            message = f"no way leads to the event '{events[at].id}'"
            hint = "let a goto lead to it, or remove it"
            yield Complaint(part=part, path=("events", at), code="W502", message=message, hint=hint)
        for at, event in enumerate(events):
            if event.choices and all(choice.wrote("needs") for choice in event.choices):
                message = "every choice here has needs: if none of them holds, the player is stuck"
                path = ("events", at, "choices")
                yield Complaint(part=part, path=path, code="W503", message=message, hint="leave one free", key=True)


def _astray(part: Part[LevelFile]) -> bool:
    """Tell whether a goto leads nowhere; it could have led to what now seems out of reach."""
    known = {event.id for event in part.record.events}
    goals = {event.goto for event in part.record.events}
    goals |= {choice.goto for event in part.record.events for choice in event.choices}
    return not goals - {""} <= known or len(known) < len(part.record.events)


def _reached(part: Part[LevelFile]) -> set[int]:
    events = part.record.events
    places = {event.id: at for at, event in enumerate(events)}
    reached: set[int] = set()
    ahead = [0]
    while ahead:
        at = ahead.pop()
        if at not in reached and at < len(events):
            reached.add(at)
            ahead.extend([places.get(name, at + 1) for name in _ways(part, events[at])])
    return reached


def _ways(part: Part[LevelFile], event: EventRecord) -> set[str]:
    """Name the events that may follow; empty for the next one in the file."""
    ways = {choice.goto or event.goto for choice in event.choices}
    if event.hard or not event.choices:
        ways.add(event.goto)
    if event.wrote("needs"):
        ways.add("")
    return ways | _ends(part, event) if event.board else ways


def _ends(part: Part[LevelFile], event: EventRecord) -> set[str]:
    """Name the events to which the ends of the board lead."""
    boards = (board for _, board in board_records(part) if board.id == event.board)
    return {end.goto or event.goto for board in boards for end in board.ends}
