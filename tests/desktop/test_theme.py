"""The colours that words are written in can be read, whoever reads them."""

import pytest

from game.desktop.theme import Colour, load_theme

ENOUGH = 4.5
PAIRS = [
    ("ink", "paper"), ("body", "paper"), ("ink2", "paper"), ("ink3", "white"), ("white", "indigo"),
    ("on_app", "indigo"), ("white", "indigo_deep"), ("indigo_deep", "lilac"), ("body", "lilac"), ("ink2", "lilac"),
    ("teal_text", "teal_tint"), ("coral_text", "coral_tint"), ("coral_deep", "coral_tint"), ("gold_text", "gold_tint"),
    ("ink2", "quiet_tint"), ("white", "coral_text"), ("ink2", "app_bg"), ("indigo", "white"), ("ink2", "sand_bottom"),
    ("white", "night"),
]  # fmt: skip


def luminance(colour: Colour) -> float:
    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])


def contrast(one: Colour, other: Colour) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_stand_out(ink: str, ground: str) -> None:
    theme = load_theme()
    assert contrast(theme.colour(ink), theme.colour(ground)) >= ENOUGH


def test_white_stands_out_everywhere_on_a_button_and_on_the_party() -> None:
    theme = load_theme()
    for stop in theme.gradients["primary_button"]:
        assert contrast(theme.colour("white"), stop) >= ENOUGH


def test_the_focus_ring_stands_out_on_paper_and_on_the_night() -> None:
    theme = load_theme()
    for ground in ("paper", "night", "indigo"):
        rings = [contrast(theme.colour(ring), theme.colour(ground)) for ring in ("focus_outer", "focus_inner")]
        assert max(rings) >= 3


def test_a_colour_can_be_see_through() -> None:
    assert load_theme().colour("night@50")[3] == 128
    assert load_theme().colour("#102030@100") == (16, 32, 48, 255)
