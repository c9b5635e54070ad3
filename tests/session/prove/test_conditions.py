"""Conditions over all lives at once."""

from dataclasses import replace

from fakes.packs import HELPED, MONEY, tiny_pack

from game.model.event import Needs
from game.model.framing import Framing
from game.model.ids import SCORE, PersonId, RewardId, TierId
from game.session.prove.conditions import Place, assume, deny, obstacle
from game.session.prove.world import BOTH, World, first_world, number_key, with_span

PACK = tiny_pack()
SCORED = Place(pack=PACK, rules=PACK.framings[Framing.SCORE])
BEFORE = Place(pack=PACK, rules=PACK.framings[Framing.BEFORE])
KEY = number_key(MONEY)


def world(least: int = 10, most: int = 90) -> World:
    return with_span(first_world(PACK), KEY, (least, most))


def money(known: World | None) -> tuple[int, int] | None:
    return None if known is None else known.spans[KEY]


def test_a_bound_narrows_and_its_opposite_leaves_the_rest() -> None:
    needs = Needs(at_least={MONEY: 50})
    assert money(assume(SCORED, world(), needs)) == (50, 90)
    assert money(deny(SCORED, world(), needs)) == (10, 49)
    assert assume(SCORED, world(10, 40), needs) is None
    assert deny(SCORED, world(60, 90), needs) is None


def test_no_condition_always_holds() -> None:
    assert assume(SCORED, world(), None) == world()
    assert deny(SCORED, world(), None) is None


def test_facts_that_may_hold_hold_or_do_not() -> None:
    some = replace(world(), may=frozenset({HELPED}))
    has = Needs(has=(HELPED,))
    known, other = assume(SCORED, some, has), deny(SCORED, some, has)
    assert known is not None
    assert other is not None
    assert known.must == {HELPED}
    assert other.may == frozenset()
    assert assume(SCORED, world(), has) is None
    assert assume(SCORED, replace(some, must=frozenset({HELPED})), Needs(lacks=(HELPED,))) is None


def test_one_of_several_ways_is_enough() -> None:
    needs = Needs(any_of=(Needs(at_most={MONEY: 20}), Needs(at_least={MONEY: 80})))
    assert money(assume(SCORED, world(), needs)) == (10, 90)
    assert money(assume(SCORED, world(30, 85), needs)) == (80, 85)
    assert money(deny(SCORED, world(), needs)) == (21, 79)


def test_tiers_and_rewards_ask_for_a_score_that_is_shown() -> None:
    tier, reward, below = (
        Needs(tier=TierId("fair")),
        Needs(rewards=(RewardId("lane"),)),
        Needs(below_tier=TierId("fair")),
    )
    rich = replace(with_span(world(), SCORE, (400, 900)), joined=BOTH)
    known = assume(SCORED, rich, reward)
    assert known is not None
    assert known.spans[SCORE] == (600, 900)
    assert known.joined == {True}
    assert assume(BEFORE, rich, tier) is None
    assert assume(BEFORE, rich, below) == rich
    assert assume(SCORED, with_span(rich, SCORE, (600, 700)), below) is None


def test_the_obstacle_is_named() -> None:
    asked = {
        "it needs 'money' at 99 or more, which gets to 90 at most": Needs(at_least={MONEY: 99}),
        "it needs 'money' at 5 or less, which falls to 10 at least": Needs(at_most={MONEY: 5}),
        "it needs the tie to 'dana' at 5 or more, which gets to 3 at most": Needs(tie_at_least={PersonId("dana"): 5}),
        "it needs the fact 'helped', which nothing can have set by then": Needs(has=(HELPED,)),
        "nobody can have joined by then": Needs(joined=True),
        "its parts can never hold together": Needs(at_least={MONEY: 50}, at_most={MONEY: 40}),
    }
    assert {obstacle(SCORED, world(), needs) for needs in asked.values()} == set(asked)
    assert "no score is shown" in obstacle(BEFORE, world(), Needs(tier=TierId("fair")))
