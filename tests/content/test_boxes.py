"""How wide words are, and whether they fit: with boxes made for the purpose."""

import pytest
from fakes.mistakes import TINY

from game.content.boxes import WIDEST, Box, Boxes, load_boxes, place_of
from game.content.load import read_draft
from game.content.phrases import phrases

KNOWN = Boxes(
    places={"sign": Box(line={}, whole={500: 4.0}), "page": Box(line={500: 3.0, 800: 2.5}, whole={})},
    letters={500: {"a": 0.5, " ": 0.25}, 800: {"a": 0.5, " ": 0.25}},
)


@pytest.mark.parametrize(
    ("place", "text", "found"),
    [
        ("sign", "aaaa aaa", None),
        ("sign", "aaaa aaaa", ("aaaa aaaa", 4.25, 4.0)),
        ("page", "aaaaa " * 20, None),
        ("page", "aaa aaaaaa aaa", ("aaaaaa", 3.0, 2.5)),
        ("page", "诚心为你诚心为你", None),
        ("sign", "诚心为你", None),
        ("sign", "诚心为你们", ("诚心为你们", 5.0, 4.0)),
        ("nowhere", "a" * 999, None),
    ],
)
def test_words_break_where_a_line_may_and_chinese_fills_squares(
    place: str, text: str, found: tuple[str, float, float] | None
) -> None:
    assert KNOWN.too_wide(place, text) == found


def test_a_place_is_named_by_its_file_and_its_keys() -> None:
    places = {place_of(phrase) for phrase in phrases(read_draft(TINY))}
    assert {"people people.name", "levels events.choices.say", "pairs items.choices.say", "pack you.name"} <= places


def test_the_kept_boxes_have_the_letters_for_every_weight_that_they_name() -> None:
    known = load_boxes()
    weights = {weight for box in known.places.values() for weight in (*box.line, *box.whole)}
    assert weights <= set(known.letters)
    assert max(wide for letters in known.letters.values() for wide in letters.values()) <= WIDEST
    assert known.width("Ää", 500) < known.width("诚", 500) * 2


def test_what_is_sure_to_fit_fits_when_it_is_measured() -> None:
    known = load_boxes()
    assert max(box.sure for box in known.places.values()) > 0
    for box in known.places.values():
        for weight, room in (*box.line.items(), *box.whole.items()):
            widest = max(known.letters[weight], key=known.letters[weight].__getitem__)
            assert known.width(widest * box.sure, weight) <= max(room, 0)
