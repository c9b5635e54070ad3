"""The boxes by which authors are warned are those of the real screens: walked through, measured, and filled.

After a change of the layout that is meant: `python -m pytest tests/packs/test_starbridge_boxes.py --accept`.
"""

import json
import math
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fakes.boxes import MARK, cut_lines, measured, rewritten, walked
from fakes.window import opened

from game.content.boxes import Boxes, load_boxes
from game.content.checks.room import room
from game.content.load import read_draft
from game.content.shipped import shipped
from game.content.translate import translated
from game.desktop import text as typeset
from game.desktop.text import Face

ROOT = shipped("levels") / "starbridge"
KEPT = shipped("assets") / "look" / "boxes.json"
ROUTE = "full"
COUNTER = "levels counters.halls.counters.title"
CAPS = {
    "levels star_chart.pupils.title": (600, 8.5),
    COUNTER: (600, 16.0),
    "levels composer.parts.end": (800, 1.5),
}
"""What stands beside something else that cannot wrap either: how much of the line each has was decided."""

WEIGHTS = (500, 600, 700, 800, 900)
LETTERS = ((0x20, 0x24F), (0x370, 0x3FF), (0x400, 0x45F), (0x1E00, 0x1EFF), (0x2010, 0x2027), (0x2032, 0x203A))
PIXELS = (22, 25, 27, 31, 44, 79)
"""Sizes at which words are set; letters stand on whole pixels, so that each size is a little wider or narrower."""

NOTCH = 0.04
BLANK, VARIANTS = "#####", 8
SIGNS = "aaeeeiinnorstlumcdghbpfvwkyäöüßéñAEMSW"


@pytest.fixture(autouse=True)
def _window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    with opened((960, 600)):
        yield


def letters() -> dict[str, dict[str, str]]:
    """Group the letters of each weight by their width in sizes, rounded up, so that no word is taken for shorter."""
    found: dict[str, dict[str, str]] = {}
    for weight in WEIGHTS:
        known = [chr(sign) for first, last in LETTERS for sign in range(first, last + 1)]
        groups: dict[str, list[str]] = {}
        for sign in (each for each in known if each.isprintable() and not typeset._lacks(each, weight, False)):  # noqa: FBT003
            wide = max(typeset.width(sign * 20, Face(weight, size, 0, False)) / 20 / size for size in PIXELS)  # noqa: FBT003
            groups.setdefault(f"{math.ceil(wide * 100) / 100:.2f}", []).append(sign)
        found[str(weight)] = {wide: "".join(groups[wide]) for wide in sorted(groups)}
    return found


def boxes() -> dict[str, dict[str, dict[str, float]]]:
    """Measure all places, first with words that are too long for any line, then with texts that cannot break."""
    short = frozenset(CAPS) - {COUNTER}  # its own line breaks; what stands beside it does not
    many = r"\d{5}(?: \d{5})+"
    line = measured(ROOT, ROUTE, lambda place, mark: _capped(place, mark, mark + "n" * 60, short), part=r"\d{5}n{60}")
    whole = measured(
        ROOT, ROUTE, lambda place, mark: _capped(place, mark, " ".join([mark] * 32), frozenset(CAPS)), part=many
    )
    found: dict[str, dict[str, dict[str, float]]] = {}
    for kind, rooms in (("line", line), ("whole", whole)):
        for place, known in rooms.items():
            found.setdefault(place, {})[kind] = {str(w): math.floor(known[w] * 10) / 10 for w in sorted(known)}
    for place, (weight, most) in CAPS.items():
        found.setdefault(place, {})["whole"] = {str(weight): most}
    return dict(sorted(found.items()))


def written(now: Mapping[str, Mapping[str, object]]) -> str:
    """Write one row a line, so that a change can be read."""
    parts = []
    for name, rows in now.items():
        lines = ",\n".join(f" {json.dumps(key)}: {json.dumps(row, ensure_ascii=False)}" for key, row in rows.items())
        parts.append(f"{json.dumps(name)}: {{\n{lines}\n}}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _capped(place: str, mark: str, long: str, short: frozenset[str]) -> str:
    """Return a text that is longer than any line, but where a place is kept short one that fills its cap."""
    if place not in short:
        return long
    weight, most = CAPS[place]
    font = Face(weight, PIXELS[-1], 0, False)  # noqa: FBT003 - the plain font
    left = most * font.pixels - typeset.width(mark, font)
    return mark + "n" * int(left / typeset.width("n", font)) if left > 0 else ""


def test_the_boxes_and_the_letters_are_those_of_the_screens(request: pytest.FixtureRequest) -> None:
    now: dict[str, Mapping[str, object]] = {"letters": letters(), "boxes": boxes()}
    if request.config.getoption("--accept"):
        KEPT.write_text(written(now), encoding="utf-8")
        load_boxes.cache_clear()
        return
    assert json.loads(KEPT.read_text(encoding="utf-8")) == now


def fitted(known: Boxes, chance: random.Random, place: str, mark: str, pool: dict[str, list[str]]) -> str:
    """Return up to three words of any letters, each as long as the check lets it be; nothing where no room is known.

    A `pool` keeps some for each kind of place, which come again with other marks: to find one takes its time.
    """
    if place not in known.places or known.too_wide(place, mark):
        return ""
    found = pool.setdefault(place, [])
    again = chance.choice(found).replace(BLANK, mark) if len(found) >= VARIANTS else ""
    if again and not known.too_wide(place, again):
        return again
    text = grown(known, chance, place, mark)
    found.append(text.replace(mark, BLANK))
    return text


def grown(known: Boxes, chance: random.Random, place: str, mark: str) -> str:
    """Add letter to letter as long as the check is content."""
    text = mark
    while True:
        sign = chance.choice(SIGNS)
        if not known.too_wide(place, text + sign):
            text += sign
        elif text.count(" ") < 2 and not known.too_wide(place, f"{text} {mark}"):
            text += f" {mark}"
        else:
            return text


def overlong(known: Boxes, chance: random.Random, place: str, mark: str) -> str:
    """Return a word that is a notch longer than the check lets it be."""
    if place not in known.places:
        return ""
    text = mark
    while not known.too_wide(place, text):
        text += chance.choice(SIGNS)
    return text + "m" * math.ceil(NOTCH * len(text))


def test_what_the_check_lets_through_is_drawn_whole_everywhere() -> None:
    known, chance = load_boxes(), random.Random(5)  # noqa: S311 - the same words each time
    pool: dict[str, list[str]] = {}
    for greed in (1, -1):
        pack, places = rewritten(ROOT, lambda place, mark: fitted(known, chance, place, mark, pool))
        cut = {
            (places[found], words.text)
            for player in walked(pack, ROUTE, greed=greed)
            for words, _ in cut_lines(player)
            for found in MARK.findall(words.text)
        }
        assert cut == set()


def test_what_is_a_notch_longer_is_told_and_really_cut_off() -> None:
    known, chance = load_boxes(), random.Random(6)  # noqa: S311 - the same words each time
    cut = set[str]()
    for greed in (1, -1):
        pack, places = rewritten(ROOT, lambda place, mark: overlong(known, chance, place, mark))
        for player in walked(pack, ROUTE, greed=greed):
            cut |= {places[found] for words, _ in cut_lines(player) for found in MARK.findall(words.text)}
    assert sorted(set(known.places) - set(CAPS) - cut) == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_word_of_the_campaign_is_too_long_in_any_of_its_languages(language: str) -> None:
    draft = read_draft(ROOT)
    told = translated(draft, ROOT, language) if language != "en" else draft
    assert [(one.part.where(one.path), one.message) for one in room(told)] == []
