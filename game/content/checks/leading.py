"""Items do not lead: a word that tells which answer is the good one would be answered instead of the question."""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.pairs import FamilyFile, ItemRecord

LEADING: Final = MappingProxyType(
    {
        "of course": "it says that everybody agrees",
        "obviously": "it says that everybody agrees",
        "clearly": "it says that everybody agrees",
        "should": "it says what to do",
        "ought": "it says what to do",
        "the right thing": "it judges an answer",
        "the wrong thing": "it judges an answer",
        "selfish": "it judges an answer",
        "selfishly": "it judges an answer",
        "cowardly": "it judges an answer",
        "bravely": "it judges an answer",
        "shamefully": "it judges an answer",
        "wisely": "it judges an answer",
        "foolishly": "it judges an answer",
        "a good citizen": "it judges an answer",
        "a bad citizen": "it judges an answer",
        "unfortunately": "it says how to feel",
        "luckily": "it says how to feel",
        "sadly": "it says how to feel",
    }
)
"""Words, each with what it does to a question."""

FOUND: Final = re.compile(rf"\b(?:{'|'.join(sorted(LEADING, key=len, reverse=True))})\b", re.IGNORECASE)


def leading(draft: Draft) -> Iterator[Complaint]:
    """Search what is read before an answer; what is told afterwards cannot lead any more."""
    for part in draft.families:
        for path, word in part.once(_leading):
            message = f"'{word}' leads to an answer: {LEADING[word.lower()]}"
            hint = "say what happens, and leave the judging to the player"
            yield Complaint(part=part, path=path, code="W541", message=message, hint=hint)


def _leading(part: Part[FamilyFile]) -> tuple[tuple[Path, str], ...]:
    return tuple(
        (("items", at, *path), found[0])
        for at, item in enumerate(part.record.items)
        for path, text in _before(item)
        if (found := FOUND.search(text))
    )


def _before(item: ItemRecord) -> Iterator[tuple[Path, str]]:
    yield ("title",), item.title
    yield ("text",), item.text
    for number, choice in enumerate(item.choices):
        yield ("choices", number, "say"), choice.say
        yield ("choices", number, "note"), choice.note
