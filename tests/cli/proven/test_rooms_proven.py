"""The proofs of the room's statistics: which rooms are simulated, and what counts as kept."""

import pytest

from game.analysis.cohort_power import Model
from game.cli.proven import rooms_proven
from game.cli.proven.rooms_proven import Rate, line, rates


def test_the_promises_hold_in_a_few_rooms_of_each_kind() -> None:
    found = list(rates(40))

    assert len(found) == 15
    assert [rate.title for rate in found if not rate.held] == []
    assert sum("two arms" in rate.title for rate in found) == 6
    assert sum("fires" in rate.title for rate in found) == 5


def test_two_thousand_rooms_must_keep_within_the_promised_band(monkeypatch: pytest.MonkeyPatch) -> None:
    def simulated(model: Model, n: int, rooms: int, seed: int) -> tuple[float, float]:
        assert (model.baseline, rooms) == (0.35, 2_000)
        assert n in (15, 25, 40)
        assert seed
        return 0.071, 0.95

    monkeypatch.setattr(rooms_proven, "within_rates", simulated)
    monkeypatch.setattr(rooms_proven, "between_rates", simulated)

    found = list(rates(2_000))

    assert {(round(rate.low, 4), round(rate.high, 4)) for rate in found} == {(0.03, 0.07), (0.93, 0.97)}
    assert {rate.held for rate in found if "fires" in rate.title} == {False}
    assert {rate.held for rate in found if "covers" in rate.title} == {True}


def test_a_rate_is_one_line() -> None:
    rate = Rate(title="Rooms", rate=0.051, low=0.03, high=0.07)

    assert line(rate) == "holds  Rooms: 5.1 % (must be 3.0 to 7.0)"
