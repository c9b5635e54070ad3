"""One participant."""

import pytest
from fakes.packs import FULL, tiny_pack

from game.model.action import Choose, Go
from game.model.ids import ChoiceId
from game.model.outcome import Refusal, Step
from game.rules.deal import deal
from game.session.bots import BOTS
from game.session.clock import FixedClock
from game.session.replay import replay
from game.web.seat import Seat, SeatError, record_of, take_seat, take_up
from game.web.store import KeptSeat, Statement

PACK = tiny_pack(6, 2)


def seated() -> Seat:
    return take_seat(PACK, seat="s", token=b"t", arm=1, route=FULL, seed=5, deal=deal(PACK, 5), clock=FixedClock())


def kept(seat: Seat, writes: list[Statement]) -> KeptSeat:
    header = str(seat.writes()[0][1][3])
    return KeptSeat(
        id=seat.id, token=seat.token, arm=seat.arm, header=header, lines=tuple(str(w[1][2]) for w in writes)
    )


def played(seat: Seat, steps: int) -> list[Statement]:
    writes: list[Statement] = []
    for _ in range(steps):
        acted = seat.act(seat.steps, BOTS["coin"](seat.offer, seat.session.state, 5))
        assert acted is not None
        writes += acted.writes
    return writes


def test_a_repeat_changes_nothing() -> None:
    seat = seated()
    first = seat.act(0, Go())
    assert first is not None
    assert isinstance(first.outcome, Step)
    assert len(first.writes) == 1
    assert seat.act(0, Go()) is None
    assert seat.steps == 1


def test_what_is_not_offered_is_refused_and_leaves_no_trace() -> None:
    acted = seated().act(0, Choose(choice=ChoiceId("a")))
    assert acted is not None
    assert isinstance(acted.outcome, Refusal)
    assert acted.writes == ()


def test_a_seat_goes_on_where_the_file_left_it() -> None:
    seat = seated()
    writes = played(seat, 12)
    again = take_up(PACK, kept(seat, writes), FixedClock())
    assert again.session.state == seat.session.state
    assert (again.id, again.token, again.arm, again.offer) == (seat.id, seat.token, seat.arm, seat.offer)
    played(seat, 5)
    played(again, 5)
    assert again.session.state == seat.session.state


def test_the_file_holds_a_whole_run() -> None:
    seat = seated()
    assert replay(PACK, record_of(kept(seat, played(seat, 20)))).same
    assert seat.session.entries == ()


def test_another_pack_takes_nobody_up() -> None:
    seat = seated()
    found = kept(seat, played(seat, 2))
    with pytest.raises(SeatError, match="diverged"):
        take_up(tiny_pack(6, 2, start=600), found, FixedClock())
