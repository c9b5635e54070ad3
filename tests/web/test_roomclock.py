"""A room's time is coarse, and never goes back."""

from dataclasses import dataclass

from game.web.roomclock import DAY_MS, RoomClock

FIRST = 1_767_225_600_000


@dataclass
class Set:
    """A clock that people set."""

    at: int = FIRST + 7_654_321
    passed: int = 1_249

    def now(self) -> int:
        return self.at

    def ticks(self) -> int:
        return self.passed


def test_no_time_of_day_and_no_fine_times_are_known() -> None:
    clock = RoomClock(clock=Set())
    assert (clock.now(), clock.ticks()) == (FIRST, 1_000)


def test_a_clock_that_is_set_back_makes_no_earlier_day() -> None:
    given = Set()
    clock = RoomClock(clock=given)
    told = [clock.now()]
    for jump in (DAY_MS, -3_600_000, -DAY_MS, -40 * DAY_MS, 42 * DAY_MS):
        given.at += jump
        told.append(clock.now())
    assert told == [FIRST, *[FIRST + DAY_MS] * 4, FIRST + 2 * DAY_MS]


def test_no_day_is_earlier_than_what_the_file_holds() -> None:
    clock = RoomClock(clock=Set())
    clock.not_before(FIRST + 3 * DAY_MS)
    assert clock.now() == FIRST + 3 * DAY_MS
    clock.not_before(0)
    assert clock.now() == FIRST + 3 * DAY_MS
