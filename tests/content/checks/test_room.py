"""See tests/fakes/corpus.py for what is wrong; here stands what is right, and must never be accused."""

from pathlib import Path

import pytest
from fakes.mistakes import Edit, check, spoil, tiny, told

from game.content.boxes import load_boxes
from game.content.load import load


def most(place: str, weight: int, *, whole: bool = False) -> str:
    """Return as many letters as just fit a place."""
    known = load_boxes()
    box = known.places[place]
    return "h" * int((box.whole if whole else box.line)[weight] / known.width("h", weight))


@pytest.mark.parametrize(
    ("file", "old", "place", "weight"),
    [
        ("people.yaml", "name: Dana", "people people.name", 700),
        ("pack.yaml", "title: Money", "pack numbers.title", 700),
        ("levels/home.yaml", "say: Help her", "levels events.choices.say", 800),
    ],
)
def test_what_just_fits_is_fine_and_one_letter_more_is_not(
    file: str, old: str, place: str, weight: int, tmp_path: Path
) -> None:
    key, fits = old.split(": ", maxsplit=1)[0], most(place, weight)
    root = tiny(tmp_path)
    spoil(root, "", Edit(file, old, f"{key}: {fits}"))
    assert told(load(root)) == []
    (tmp_path / "more").mkdir()
    check(tmp_path / "more", "W544", Edit(file, old, f"{key}: ‸{fits}h"))


def test_many_words_are_fine_where_lines_can_break(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("levels/home.yaml", "say: Help her", "say: " + "Help her " * 15 + "now"))
    assert told(load(root)) == []


def test_many_words_are_too_much_where_no_line_can_break(tmp_path: Path) -> None:
    check(tmp_path, "W544", Edit("people.yaml", "name: Dana", "name: ‸" + "Da " * 8 + "na"))
