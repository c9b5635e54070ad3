"""Sources are keyed to a sentence: the words that are named must stand in the event, and the card must be there."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft
from game.content.schema.scene import EventRecord


def said(draft: Draft) -> Iterator[Complaint]:
    """Look up the words and the card of every source."""
    for part in draft.levels:
        for at, event in enumerate(part.record.events):
            for number, source in enumerate(event.sources):
                path = ("events", at, "sources", number)
                yield from draft.unknown("claim", source.claim, part, (*path, "claim"))
                if _flat(source.words) not in _all(event):
                    message = "these words do not stand in this event"
                    hint = "copy them from its text, its asides or its answers"
                    yield Complaint(part=part, path=(*path, "words"), code="E452", message=message, hint=hint)


def _all(event: EventRecord) -> str:
    asides = (aside.text for aside in event.also)
    answers = (words for choice in event.choices for words in (choice.say, choice.note, choice.reply))
    return _flat("\n".join((event.title, event.text, *asides, *answers)))


def _flat(words: str) -> str:
    """Forget where the author's file breaks its lines."""
    return " ".join(words.split())
