"""Words can be read: their contrast against what really lies behind them, on every screen."""

import pytest
from fakes.packs import tiny_pack
from fakes.tour import Tourist, contrast, drawn, off_duty, words_behind

from game.desktop.ops import Words
from game.desktop.theme import Colour
from game.desktop.window import Window

SIZES = ((1280, 720), (960, 600))
ENOUGH, ENOUGH_FOR_LARGE = 4.5, 3.0
LARGE, BOLD = 24, 700
WORST_SHARE = 0.05


def needed(words: Words) -> float:
    """Return the contrast that words of this size need."""
    return ENOUGH_FOR_LARGE if words.font.pixels >= LARGE and words.font.weight >= BOLD else ENOUGH


def contrast_of(words: Words, behind: list[Colour]) -> float:
    """Return the contrast that all but the worst twentieth of the background reaches."""
    reached = sorted(contrast(words.colour, colour) for colour in behind)
    return reached[int(len(reached) * WORST_SHARE)]


def too_faint(window: Window, size: tuple[int, int], name: str) -> list[str]:
    """Return the words of a screen that cannot be read well."""
    canvas = drawn(window, size)
    grey = [window.kit.pixels(each.rect) for each in off_duty(window.tree())]
    found = []
    for words, place, behind in words_behind(canvas, size):
        reached = contrast_of(words, behind)
        if reached < needed(words) and place.collidelist(grey) < 0:
            found.append(f"{name}: {words.text!r} at {place.topleft} has {reached:.2f}, needs {needed(words)}")
    return found


@pytest.mark.parametrize("size", SIZES)
def test_every_word_on_every_screen_stands_out(size: tuple[int, int]) -> None:
    tourist = Tourist(size=size, text=100, pack=tiny_pack(6, 2))
    found = [line for name in tourist.visits() for line in too_faint(tourist.window, size, name)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("front", "behind", "known"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#FFFFFF", "#5546D1", 6.6)],
)
def test_contrast_is_as_wcag_computes_it(front: str, behind: str, known: float) -> None:
    assert contrast(of(front), of(behind)) == pytest.approx(known, abs=0.05)


def test_words_that_are_half_see_through_stand_out_less() -> None:
    black, faint, white = (0, 0, 0, 255), (0, 0, 0, 128), (255, 255, 255, 255)
    assert contrast(faint, white) < contrast(black, white)


def of(text: str) -> Colour:
    """Read a colour such as #5546D1."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16), 255
