"""How wide words are and how much room the screens leave them: measured in a window, kept in assets/look/boxes.json.

The checks of a pack know no window. A test draws every screen in the smallest one with the largest text and compares.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from game.content.breaks import pieces
from game.content.phrases import Phrase
from game.content.places import Path
from game.content.shipped import shipped

KEYED: Final = frozenset({"lines"})
"""Keys whose own keys are an author's ids: one box for all of them."""

SQUARE: Final = 1.0
"""How wide a sign is that stands in no table: Chinese fills a square."""


WIDEST: Final = 1.5
"""No sign is wider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The room of a kind of text by the weight of its letters, in sizes of the letters.

    `line` is for the longest word, where the text wraps between words; `whole` for all of it, where it cannot. So many
    signs as are `sure` fit whatever they are, and need not be measured.
    """

    line: Mapping[int, float]
    whole: Mapping[int, float]
    sure: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """The boxes by the place of a text in its file, and the widths of letters by their weight."""

    places: Mapping[str, Box]
    letters: Mapping[int, Mapping[str, float]]

    def width(self, text: str, weight: int) -> float:
        """Return how wide a text is on one line, in sizes of its letters."""
        known = self.letters[weight]
        return sum(known.get(sign, SQUARE) for sign in text)

    def too_wide(self, place: str, text: str) -> tuple[str, float, float] | None:
        """Return what does not fit, how wide it is and what room there is; none where all fits."""
        box = self.places.get(place)
        if box is None or len(text) <= box.sure:
            return None
        for weight, room in box.whole.items():
            if len(text) * WIDEST > room and (wide := self.width(text, weight)) > room:
                return text, wide, room
        if not box.line or max(map(len, text.replace("\n", " ").split(" "))) <= box.sure:
            return None  # nearly always; a pack has thousands of texts, and its author waits
        parts = [piece.rstrip() for paragraph in text.split("\n") for piece in pieces(paragraph.strip())]
        for weight, room in box.line.items():
            for part in parts:
                if (wide := self.width(part, weight)) > room:
                    return part, wide, room
        return None


def place_of(phrase: Phrase) -> str:
    """Name the kind of a text: its kind of file, and the keys that lead to it."""
    return place_at(phrase.part.file, phrase.path)


def place_at(file: str, path: Path) -> str:
    """Name the kind of the text at a path in a file."""
    keys = [step for step in path if type(step) is str]
    if len(keys) > 1 and keys[-2] in KEYED and isinstance(path[-2], str):
        keys[-1] = "*"
    return f"{file.partition('/')[0].removesuffix('.yaml')} {'.'.join(keys)}"


@cache
def load_boxes() -> Boxes:
    """Read the boxes as they were measured."""
    kept = json.loads((shipped("assets") / "look" / "boxes.json").read_text(encoding="utf-8"))
    return Boxes(
        places={
            place: _box(_by_weight(rooms.get("line", {})), _by_weight(rooms.get("whole", {})))
            for place, rooms in kept["boxes"].items()
        },
        letters={
            int(weight): {sign: float(wide) for wide, signs in groups.items() for sign in signs}
            for weight, groups in kept["letters"].items()
        },
    )


def _box(line: Mapping[int, float], whole: Mapping[int, float]) -> Box:
    return Box(line=line, whole=whole, sure=int(min([*line.values(), *whole.values()], default=0) / WIDEST))


def _by_weight(rooms: Mapping[str, float]) -> dict[int, float]:
    return {int(weight): room for weight, room in rooms.items()}
