"""Shuffled blocks."""

from collections import Counter
from functools import partial

from fakes.packs import tiny_pack
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules.chance import pick
from game.web.bags import Bags, draw_arm, draw_deal

PACK = tiny_pack(6, 2)


def chance(seed: int) -> "partial[int]":
    turns = iter(range(1_000_000))
    return partial(lambda n: pick(seed, str(next(turns)), n=n))


@given(st.integers(0, 1_000))
@settings(max_examples=20)
def test_arms_are_even_after_every_block(seed: int) -> None:
    bags, arms, draw = Bags(left={}), [], chance(seed)
    for _ in range(12):
        arm, bags = draw_arm(bags, 2, draw)
        arms.append(arm)
        if len(arms) % 4 == 0:
            assert arms.count(0) == arms.count(1)


@given(st.integers(0, 1_000))
@settings(max_examples=10, deadline=None)
def test_every_row_comes_once_in_five_seats_and_halves_are_watched(seed: int) -> None:
    bags, deals, draw = Bags(left={}), [], chance(seed)
    for _ in range(6):
        deal, bags = draw_deal(bags, PACK, draw)
        deals.append(deal)
        assert len(deal.watched_off) == 3
    for family in PACK.families:
        assert sorted(deal.rows[family] for deal in deals[:5]) == [0, 1, 2, 3, 4]
    watched = Counter(family for deal in deals for family in deal.watched_off)
    assert set(watched.values()) == {3}


def test_what_is_left_of_a_block_is_kept() -> None:
    arm, bags = draw_arm(Bags(left={}), 2, lambda _: 0)
    assert (arm, bags.left["arm"]) == (0, (1, 0, 1))
