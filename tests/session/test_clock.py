from fakes.clock import HandClock

from game.session.clock import Clock, FixedClock, SystemClock


def test_this_computers_clock_goes_forward() -> None:
    clock: Clock = SystemClock()

    first, later = clock.ticks(), clock.ticks()

    assert later >= first
    assert clock.now() > 1_700_000_000_000


def test_a_fixed_clock_stands_still() -> None:
    clock: Clock = FixedClock(at=5)

    assert (clock.now(), clock.now(), clock.ticks()) == (5, 5, 0)


def test_a_hand_clock_goes_as_far_as_it_is_wound() -> None:
    clock = HandClock(now=100)
    wound: Clock = clock

    clock.wind(7)

    assert (wound.now(), wound.ticks()) == (107, 7)
