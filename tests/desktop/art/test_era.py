"""Which town stands about under which framing."""

from game.desktop.art.era import Era, era_of
from game.model.framing import Framing


def test_the_app_stands_about_as_long_as_it_keeps_a_score() -> None:
    assert [era_of(framing) for framing in Framing] == [Era.BEFORE, Era.ON, Era.ON, Era.ON, Era.OFF]
