"""Words that fit their box even with the largest text: what can neither wrap nor scroll has to be short.

Texts wrap between words and pages scroll, so two things can be cut off: one word that is longer than a whole line, and
a text that stands where no line can break. How much room there is was measured on the screens themselves.
"""

from collections.abc import Iterator

from game.content.boxes import load_boxes, place_of
from game.content.draft import Complaint, Draft
from game.content.phrases import phrases

_SHOWN = 40


def room(draft: Draft) -> Iterator[Complaint]:
    """Look at every text, and within it at every word."""
    boxes = load_boxes()
    for phrase in phrases(draft):
        found = boxes.too_wide(place_of(phrase), phrase.text)
        if found is None:
            continue
        part, wide, most = found
        fits = max(1, int(len(part) * most / wide))
        if part == phrase.text:
            message = f"'{_cut(part)}' has {len(part)} characters; with the largest text only {fits} fit here"
            hint = "shorten it"
        else:
            message = f"the word '{_cut(part)}' is longer than a line with the largest text, which holds {fits} of it"
            hint = "use a shorter word, or a hyphen and a space where it may be parted"
        yield Complaint(part=phrase.part, path=phrase.path, code="W544", message=message, hint=hint)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
