"""`goto` leads to an event of the same level."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft
from game.content.places import Path
from game.content.schema.scene import EventRecord


def goto(draft: Draft) -> Iterator[Complaint]:
    """Look up the target of every jump."""
    for part in draft.levels:
        known = {event.id for event in part.record.events}
        for at, event in enumerate(part.record.events):
            targets: list[tuple[str, tuple[str | int, ...]]] = (
                [(event.goto, ("events", at, "goto"))] if event.goto else []
            )
            targets += [
                (choice.goto, ("events", at, "choices", number, "goto"))
                for number, choice in enumerate(event.choices)
                if choice.goto
            ]
            for name, path in targets:
                if name not in known and name not in draft.lost:
                    yield Complaint(
                        part=part,
                        path=path,
                        code="E303",
                        message=f"no event '{name}' in this level",
                        hint="goto leads to an event of the same level",
                        word=name,
                        known=known,
                    )


def _targets(event: EventRecord, at: int) -> Iterator[tuple[str, Path]]:
    if event.goto:
        yield event.goto, ("events", at, "goto")
    for number, choice in enumerate(event.choices):
        if choice.goto:
            yield choice.goto, ("events", at, "choices", number, "goto")
