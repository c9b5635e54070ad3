"""The day that an open room has left, whatever happens to the time of day."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.session.room_day import JUMP, Day, steady, wall
from game.session.rooms import LIFETIME, kept_until, seconds_left

HOUR = 3_600
NOON = 1_800_000_000.0
YEAR = 365 * LIFETIME


@dataclass
class Clocks:
    """A time of day that can be set, and seconds that cannot."""

    wall: float = NOON
    steady: float = 5_000.0

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@dataclass
class Open:
    """An open room: its day, its clocks, its file."""

    day: Day
    clocks: Clocks
    file: Path

    def change(self) -> None:
        """Write into the file, which dates it by the time of day."""
        os.utime(self.file, (self.clocks.wall, self.clocks.wall))

    def at_rest(self) -> float:
        """Return what somebody would say of the file who only sees its date."""
        return seconds_left(self.file, self.clocks.wall)


@pytest.fixture
def room(tmp_path: Path) -> Open:
    clocks, file = Clocks(), tmp_path / "BCDF.room"
    file.write_text("x")
    os.utime(file, (NOON, NOON))
    return Open(Day(file, wall=lambda: clocks.wall, steady=lambda: clocks.steady), clocks, file)


def test_a_day_passes_and_each_change_renews_it(room: Open) -> None:
    assert room.day.left() == LIFETIME
    room.clocks.passes(10 * HOUR)
    assert room.day.left() == 14 * HOUR
    room.change()
    room.clocks.passes(30)
    assert room.day.left() == LIFETIME - 30
    room.clocks.passes(LIFETIME)
    assert room.day.left() == 0, "and never fewer than none"


@pytest.mark.parametrize(
    "jump", [-HOUR, HOUR, LIFETIME, -YEAR, YEAR], ids=["back", "on", "a day", "far back", "far on"]
)
def test_a_jump_of_the_time_of_day_gives_and_takes_nothing(room: Open, jump: float) -> None:
    # Given a room whose last change was ten hours ago
    room.clocks.passes(10 * HOUR)
    assert room.day.left() == 14 * HOUR
    # When the time of day is set
    room.clocks.wall += jump
    # Then as much is left as before, and whoever looks at the file says the same
    assert room.day.left() == 14 * HOUR
    assert room.at_rest() == pytest.approx(14 * HOUR)
    assert kept_until(room.file) == pytest.approx(room.clocks.wall + 14 * HOUR)
    # And a change still renews the day, and still it ends
    room.change()
    assert room.day.left() == LIFETIME
    room.clocks.passes(LIFETIME + 1)
    assert room.day.left() == 0


def test_a_change_that_the_jump_has_dated_wrongly_counts_from_when_it_was_seen(room: Open) -> None:
    room.clocks.passes(20)
    room.change()
    room.clocks.wall -= HOUR
    room.clocks.passes(20)
    assert LIFETIME - 40 <= room.day.left() <= LIFETIME
    assert LIFETIME - 40 <= room.at_rest() <= LIFETIME


def test_clocks_that_only_drift_are_left_alone(room: Open) -> None:
    room.clocks.passes(HOUR)
    room.clocks.wall += JUMP / 2
    assert room.day.left() == LIFETIME - HOUR
    assert kept_until(room.file) == NOON + LIFETIME


@pytest.mark.parametrize(("age", "left"), [(-YEAR, LIFETIME), (HOUR, LIFETIME - HOUR), (YEAR, 0)])
def test_a_room_that_is_taken_up_has_what_its_file_says_within_reason(tmp_path: Path, age: float, left: float) -> None:
    file = tmp_path / "BCDF.room"
    file.write_text("x")
    os.utime(file, (NOON - age, NOON - age))
    assert Day(file, wall=lambda: NOON, steady=lambda: 7.0).left() == left


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed there")
def test_summer_time_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Given a room in a country where clocks are put on and back
    file = tmp_path / "BCDF.room"
    file.write_text("x")
    day = Day(file)
    before = day.left()
    try:
        # When local time is another, by one hour and by half a day
        for zone in ("UTC-1", "UTC-2", "UTC+11"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            # Then the same is left, but for the moments that have passed
            assert before - 20 < day.left() <= before
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_real_clocks_go_on() -> None:
    first = steady()
    assert steady() >= first
    assert wall() > NOON - 10 * YEAR
