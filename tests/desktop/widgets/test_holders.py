"""A window on something taller; what is as tall as the window needs no bar."""

from game.desktop.geometry import Rect
from game.desktop.kit import Kit, fit
from game.desktop.theme import load_theme
from game.desktop.widgets.holders import Scroll
from game.desktop.widgets.label import Label

WORDS = "One two three four five six seven eight nine ten eleven twelve"


def kit() -> Kit:
    return fit(load_theme(), (1280, 720))


def test_words_that_just_fit_their_window_keep_all_its_width() -> None:
    label = Label(text=WORDS)
    wide = kit().type.width(WORDS, "body") + 1
    place = Rect(0, 0, wide, label.measure(kit(), wide).h)
    ((_, inside),) = Scroll(key="s", child=label, pad=14).arrange(kit(), place)
    assert label.measure(kit(), wide - 14).h > place.h
    assert inside == place


def test_words_that_are_too_many_make_room_for_the_bar() -> None:
    label = Label(text=WORDS)
    wide = kit().type.width(WORDS, "body") / 2
    place = Rect(0, 0, wide, 30)
    ((_, inside),) = Scroll(key="s", child=label, pad=14).arrange(kit(), place)
    assert inside.w == wide - 14
    assert inside.h == label.measure(kit(), wide - 14).h
