"""Words that fit their box even with the largest text: what can neither wrap nor scroll has to be short.

Texts wrap between words and pages scroll, so only three things can be cut off: a name on one line, a title beside its
figure on one line, and one word that is longer than a whole line. At a text of 200 % a letter of a name is 16.5 units
wide on the average, of a chip 15.1, of an answer 17.9. The smallest window has 960 units: three friends stand abreast
in it, each with 308 units; a narrow card of answers has 430 for its words; and a chip, with its icon, its figure and
the button beside it, has 430 for its title.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from game.content.draft import Complaint, Draft, Part
from game.content.phrases import phrases_of
from game.content.places import Path

NAME: Final = 18
CHIP: Final = 28
WORD: Final = 24
LONG: Final = re.compile(rf"[!-,.-\u024f]{{{WORD + 1},}}")
"""More letters of an alphabet than fit on one line, without a place to break it; other scripts break anywhere."""

MARKED: Final = bytes(32 if code <= 32 or code == ord("-") else ord("x") for code in range(256))  # noqa: PLR2004 - a blank
RUN: Final = b"x" * (WORD + 1)
"""What a very long word comes to where every letter is written as an x; so it is found in files that have none."""

GLUED: Final = "\\\n"
"""The one way to write a word on two lines."""

WRAPPED: Final = frozenset({"say", "note", "title", "text", "reply", "rule", "rule_more", "cheer", "hard", "when"})


def room(draft: Draft) -> Iterator[Complaint]:
    """Look at names, at titles beside figures, and at very long words."""
    for part, path, text, most in _labels(draft):
        if len(text) > most:
            message = f"'{text}' has {len(text)} characters; with the largest text only {most} fit here"
            yield Complaint(part=part, path=path, code="W544", message=message, hint="shorten it")
    for part in draft.parts():
        for path, word in part.once(_long):
            message = f"the word '{word[:40]}' is longer than a line with the largest text"
            hint = "use a shorter word, or a hyphen where it may be parted"
            yield Complaint(part=part, path=path, code="W544", message=message, hint=hint)


def _long(part: Part[Any]) -> tuple[tuple[Path, str], ...]:
    """List the very long words of a file; its texts are gone through only where it has one, wherever that stands."""
    text = part.tree.source.text
    if RUN not in text.encode("latin-1", "replace").translate(MARKED) and GLUED not in text:
        return ()
    found = ((phrase.path, LONG.search(phrase.text)) for phrase in phrases_of(part) if phrase.path[-1] in WRAPPED)
    return tuple((path, word[0]) for path, word in found if word)


def _labels(draft: Draft) -> Iterator[tuple[Part[Any], Path, str, int]]:
    if draft.people:
        for at, one in enumerate(draft.people.record.people):
            yield draft.people, ("people", at, "name"), one.name, NAME
    if draft.pack:
        yield draft.pack, ("score", "title"), draft.pack.record.score.title, CHIP
        for at, number in enumerate(draft.pack.record.numbers):
            yield draft.pack, ("numbers", at, "title"), number.title, CHIP
        if draft.pack.record.wrote("phantom"):
            yield draft.pack, ("phantom", "title"), draft.pack.record.phantom.title, CHIP
    if draft.tiers:
        for at, tier in enumerate(draft.tiers.record.tiers):
            yield draft.tiers, ("tiers", at, "title"), tier.title, CHIP
