"""What the phone makes of an author's words for a moment."""

import pytest

from game.desktop.scenes.phone import hour


@pytest.mark.parametrize(
    ("when", "day", "clock"),
    [
        ("Saturday, 9:10", "Saturday", "9:10"),
        ("周六 9:10", "周六", "9:10"),
        ("周六，19:40", "周六", "19:40"),  # noqa: RUF001 - the comma of the language
        ("9:10, on a Saturday", "on a Saturday", "9:10"),
        ("Monday to Friday", "Monday to Friday", ""),
        ("12:30", "", "12:30"),
        ("", "", ""),
    ],
)
def test_the_day_is_parted_from_the_time_in_any_language(when: str, day: str, clock: str) -> None:
    assert hour(when) == (day, clock)
