"""Times of day by the player's own clock."""

import time

import pytest

from game.session.hours import day, hour


def test_a_moment_has_a_day_and_an_hour_where_the_player_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC-2")
    time.tzset()
    try:
        assert (day(0), hour(0)) == ("1970-01-01", "02:00")
        assert (day(79_200_000), hour(79_200_000)) == ("1970-01-02", "00:00")
    finally:
        monkeypatch.undo()
        time.tzset()
