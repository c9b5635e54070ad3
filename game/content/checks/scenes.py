"""An event is a slot or has choices, and says something; a level has events."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft


def scenes(draft: Draft) -> Iterator[Complaint]:
    """Look at the shape of every event."""
    for part in draft.levels:
        if not part.whole:
            continue
        if not part.record.events:
            message = "this level has no events"
            yield Complaint(part=part, path=("events",), code="E415", message=message, key=True)
        for at, event in enumerate(part.record.events):
            slot = event.wrote("slot")
            if slot and event.choices:
                message = "an event with a slot has no choices of its own: they come with the item"
                path = ("events", at, "choices")
                yield Complaint(part=part, path=path, code="E413", message=message, hint="remove one", key=True)
            if not event.text and not slot:
                message = f"the event '{event.id}' has no text"
                yield Complaint(part=part, path=("events", at), code="E414", message=message, hint="add text: ...")
