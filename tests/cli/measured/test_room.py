"""What a filled room is held to."""

from collections.abc import Iterator

import pytest

from game.cli.measured import room
from game.cli.measured.room import ADVERTISED, BARS, LARGE, ROOMS, SLOW, TRIES, rows, rows_of, tries
from game.cli.measured.room_filled import Seen


def seen(people: int = LARGE, took: float = 90.0, *, kept: int = 2, errors: int = 0, back: float = 400.0) -> Seen:
    return Seen(
        people=people, turns=(took, took), returns=(back,), reloads=(300.0,), errors=errors, acknowledged=2, kept=kept,
        mib=100.0, cpu=1.0, back_cpu=0.5,
    )  # fmt: skip


def test_a_room_within_its_bars_is_well_and_a_lost_answer_never_is() -> None:
    assert all(row.ok for row in rows_of([seen()], 0.0))
    assert not rows_of([seen(kept=1)], 0.0)[1].ok
    assert not rows_of([seen(errors=1)], 0.0)[1].ok
    assert not rows_of([seen(errors=1), seen()], 0.0)[1].ok


def test_a_slow_disk_may_take_a_little_longer() -> None:
    assert not rows_of([seen(ADVERTISED, 120.0)], 0.0)[0].ok
    assert rows_of([seen(ADVERTISED, 120.0)], SLOW)[0].ok
    assert not rows_of([seen(ADVERTISED, 160.0)], SLOW)[0].ok


def test_larger_rooms_than_were_promised_have_figures_and_no_looser_bars() -> None:
    for people in ROOMS:
        within, _, held, back, anew = rows_of([seen(people)], 0.0)
        assert within.bar == (1 if people <= ADVERTISED else None)
        assert held.bar == (1 if people <= LARGE else None)
        assert (back.bar, anew.bar) == (1, 1)
        assert (within.floor, back.floor, anew.floor) == (BARS[0.0], 1_000, 1_000)
    assert not rows_of([seen(1_000, back=1_001.0)], 0.0)[3].ok


def test_a_room_over_a_bar_is_filled_again_and_its_best_try_counts() -> None:
    # Given a room that is too slow at first
    fills = iter([seen(back=1_400.0), seen(back=900.0), seen(back=100.0)])
    tried = tries(lambda: next(fills), 0.0)
    # Then it is filled until all is well, and no more
    assert [max(one.returns) for one in tried] == [1_400.0, 900.0]
    assert "best of 2 tries" in rows_of(tried, 0.0)[0].note
    # And one that never gets better is not filled for ever
    assert len(tries(lambda: seen(back=2_000.0), 0.0)) == TRIES


def test_every_size_is_measured_on_both_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[tuple[int, float]] = []

    def fill(people: int, wait: float) -> Seen:
        filled.append((people, wait))
        return seen(people)

    monkeypatch.setattr(room, "measure", fill)
    assert len(rows()) == 5 * len(filled)
    assert filled == list(_cases())


def _cases() -> Iterator[tuple[int, float]]:
    for wait in (0.0, SLOW):
        for people in (50, 300, 500, 1_000):
            yield people, wait
