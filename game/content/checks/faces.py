"""Everybody has a face, and everybody stands somewhere, as soon as a pack draws its people and places at all."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft


def faces(draft: Draft) -> Iterator[Complaint]:
    """Name people whose face was forgotten: where nobody has one the pack is a sketch, and that is fine."""
    people = draft.people
    if people is None or not people.whole or not any(one.wrote("face") for one in people.record.people):
        return
    for at, one in enumerate(people.record.people):
        if not one.wrote("face"):
            message = f"{one.name} has no face, and others have one"
            hint = "write a face, such as face: {hair: bob}; two people without one look the same"
            yield Complaint(part=people, path=("people", at, "id"), code="W542", message=message, hint=hint)


def somewhere(draft: Draft) -> Iterator[Complaint]:
    """Name the first event of a level in which somebody stands although no place was ever said."""
    for part in draft.levels:
        if part.record.level.wrote("place") or not part.whole:
            continue
        events = part.record.events
        lost = next((at for at, event in enumerate(events) if event.person and not event.wrote("place")), None)
        if lost is not None:
            message = f"{events[lost].person} stands in no place: neither this event nor its level names one"
            hint = "write place: in the event, or in the level for all of its events"
            yield Complaint(part=part, path=("events", lost, "id"), code="W543", message=message, hint=hint)
