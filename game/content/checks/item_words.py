"""Items never mention what is measured: only the frame line may, or the framings could not be compared."""

import re
from collections.abc import Iterator
from typing import Final

from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.pairs import FamilyFile, ItemRecord

TELLTALE: Final = (
    "app",
    "apps",
    "score",
    "scores",
    "scored",
    "scoring",
    "point",
    "points",
    "tier",
    "tiers",
    "rating",
    "ratings",
    "ranking",
    "watcher",
    "watchers",
    "watched",
    "onlooker",
    "onlookers",
    "camera",
    "cameras",
    "surveillance",
)


def item_words(draft: Draft) -> Iterator[Complaint]:
    """Search the words of every item for the score's name and for telltale words."""
    words = telltale(draft)
    for part in draft.families:
        for path, word in part.once(_mentions, words):
            message = f"an item must not mention '{word}': its words are the same under every framing"
            hint = "say it another way; what counts belongs into the family's frames"
            yield Complaint(part=part, path=path, code="E406", message=message, hint=hint)


def _mentions(part: Part[FamilyFile], words: re.Pattern[str]) -> tuple[tuple[Path, str], ...]:
    return tuple(
        (("items", at, *path), found[0])
        for at, item in enumerate(part.record.items)
        for path, text in _texts(item)
        if (found := words.search(text))
    )


def telltale(draft: Draft) -> re.Pattern[str]:
    """Return what finds the words that give a score away, the pack's own name for it among them."""
    title = (draft.pack.record.score.title,) if draft.pack else ()
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in (*TELLTALE, *title))})\b", re.IGNORECASE)


def _texts(item: ItemRecord) -> Iterator[tuple[Path, str]]:
    yield ("title",), item.title
    yield ("text",), item.text
    for number, choice in enumerate(item.choices):
        yield ("choices", number, "say"), choice.say
        yield ("choices", number, "note"), choice.note
        yield ("choices", number, "reply"), choice.reply
