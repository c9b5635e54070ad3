"""A room's time is coarse."""

from dataclasses import dataclass

from game.web.roomclock import RoomClock


@dataclass
class Late:
    def now(self) -> int:
        return 1_767_225_600_000 + 7_654_321

    def ticks(self) -> int:
        return 1_249


def test_no_time_of_day_and_no_fine_times_are_known() -> None:
    clock = RoomClock(clock=Late())
    assert (clock.now(), clock.ticks()) == (1_767_225_600_000, 1_000)
