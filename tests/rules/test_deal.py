from collections import Counter

import pytest
from fakes.packs import tiny_pack
from hypothesis import given
from hypothesis import strategies as st

from game.rules.deal import deal, measured_families


@given(seed=st.integers(), measured=st.integers(0, 6), controls=st.integers(0, 2))
def test_half_of_the_measured_families_is_watched_in_off(seed: int, measured: int, controls: int) -> None:
    pack = tiny_pack(measured, controls)

    dealt = deal(pack, seed)

    assert len(dealt.watched_off) == measured // 2
    assert dealt.watched_off <= set(measured_families(pack))
    assert set(dealt.rows) == set(pack.families)
    assert all(0 <= row < 5 for row in dealt.rows.values())


def test_the_seed_deals_the_same_again_and_another_seed_differently() -> None:
    pack = tiny_pack(6, 2)

    assert deal(pack, 5) == deal(pack, 5)
    assert len({tuple(deal(pack, seed).rows.items()) for seed in range(100)}) > 95


def test_every_row_and_every_watcher_is_about_as_likely() -> None:
    pack = tiny_pack(4, 0)
    dealt = [deal(pack, seed) for seed in range(1000)]

    rows = Counter(each.rows[family] for each in dealt for family in pack.families)
    watched = Counter(family for each in dealt for family in each.watched_off)

    assert all(700 < rows[row] < 900 for row in range(5))
    assert all(430 < watched[family] < 570 for family in pack.families)


@pytest.mark.parametrize("more", [1, 3])
def test_another_family_does_not_move_the_rows_of_the_others(more: int) -> None:
    few, many = deal(tiny_pack(3, 1), 9), deal(tiny_pack(3 + more, 1), 9)

    assert {family: many.rows[family] for family in few.rows} == few.rows
