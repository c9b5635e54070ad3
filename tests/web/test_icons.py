"""Icons inside a page."""

import pytest

from game.web.icons import icon


def test_an_icon_is_a_drawing_that_no_screen_reader_stops_at() -> None:
    drawn = icon("eye")
    assert drawn.startswith('<svg class="icon" aria-hidden="true"')
    assert " style=" not in drawn


@pytest.mark.parametrize("name", ["", "no-such-icon", "../words/en/cli", "eye.svg", "<b>"])
def test_what_is_no_icon_is_nothing(name: str) -> None:
    assert icon(name) == ""
