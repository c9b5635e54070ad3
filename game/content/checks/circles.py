"""Circles: everybody stands in one only once, and a friend answers only to what can be done to them."""

from collections.abc import Iterator

from game.content.checks.board_walk import on_boards
from game.content.draft import Complaint, Draft
from game.content.schema.boards.circle import CircleRecord
from game.model.boards.circle import Deed


def circles(draft: Draft) -> Iterator[Complaint]:
    """Look at every friend of every circle, and at what they wait for."""
    for part, path, circle in on_boards(draft, CircleRecord):
        seen: set[str] = set()
        for at, friend in enumerate(circle.friends):
            where = (*path, "friends", at)
            if friend.person in seen:
                message = f"the person '{friend.person}' is there already in this circle"
                yield Complaint(
                    part=part, path=(*where, "person"), code="E301", message=message, hint="write each friend once"
                )
            seen.add(friend.person)
            can = {str(deed) for deed in Deed if friend.wrote(deed)}
            for nth, back in enumerate(friend.back):
                if back.wrote("after") and back.after not in can:
                    message = f"'{friend.person}' waits for '{back.after}', which cannot be done to them here"
                    yield Complaint(
                        part=part, path=(*where, "back", nth, "after"), code="E431", message=message,
                        hint=f"what can be done is {', '.join(sorted(can)) or 'nothing'}",
                    )  # fmt: skip
