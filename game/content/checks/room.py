"""Words that fit their box even with the largest text: what can neither wrap nor scroll has to be short.

Texts wrap between words and pages scroll, so two things can be cut off: one word that is longer than a whole line, and
a text that stands where no line can break. How much room there is was measured on the screens themselves.
"""

from collections.abc import Iterator
from typing import Any

from game.content.boxes import load_boxes, place_at
from game.content.draft import Complaint, Draft, Part
from game.content.phrases import texts_of
from game.content.places import Path

_SHOWN = 40


def room(draft: Draft) -> Iterator[Complaint]:
    """Look at every text, and within it at every word."""
    for part in draft.parts():
        for path, text, (long, wide, most) in part.once(_too_wide):
            fits = max(1, int(len(long) * most / wide))
            if long == text:
                message = f"'{_cut(long)}' has {len(long)} characters; with the largest text only {fits} fit here"
                hint = "shorten it"
            else:
                message = (
                    f"the word '{_cut(long)}' is longer than a line with the largest text, which holds {fits} of it"
                )
                hint = "use a shorter word, or a hyphen and a space where it may be parted"
            yield Complaint(part=part, path=path, code="W544", message=message, hint=hint)


def _too_wide(part: Part[Any]) -> tuple[tuple[Path, str, tuple[str, float, float]], ...]:
    """List the texts of a file that do not fit; each with what of it is too long, how wide that is, and the room."""
    boxes = load_boxes()
    return tuple(
        (path, text, found)
        for path, text in texts_of(part)
        if (found := boxes.too_wide(place_at(part.file, path), text))
    )


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
