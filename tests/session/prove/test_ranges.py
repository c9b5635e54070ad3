"""All lives at once, against every life one by one."""

import pytest
from fakes.packs import FULL, MONEY, STORY, tiny_pack
from fakes.story import choice, event, level

from game.cli.proven.wild import ROUTE, wild_pack
from game.model.event import Effects, Needs
from game.model.framing import Framing
from game.model.ids import SCORE, FactId
from game.session.prove.ranges import ranges
from game.session.prove.search import search

PACKS, CAP = range(50), 1_500


@pytest.mark.parametrize("seed", PACKS)
def test_what_happens_in_some_life_is_never_called_impossible(seed: int) -> None:
    pack = wild_pack(seed)
    may, met = ranges(pack, ROUTE), search(pack, ROUTE, cap=CAP)
    assert met.events <= may.events
    assert met.choices <= may.choices
    assert met.endings <= may.endings
    assert met.rewards <= may.rewards
    reached = {tier.at for tier in pack.tiers if tier.id in met.ways}
    assert not reached or (may.highest is not None and max(reached) <= may.highest)
    assert not met.ends or may.ends


def test_the_score_gets_as_far_as_all_that_moves_it() -> None:
    give = event("give", choice("a", effects=Effects(add={SCORE: 20})), choice("b", effects=Effects(add={SCORE: -5})))
    pack = tiny_pack(levels=(level("one", Framing.SCORE, give, event("more", effects=Effects(add={SCORE: 7}))),))
    assert ranges(pack, STORY).highest == 550 + 20 + 7


def test_a_circle_that_pays_goes_as_far_as_the_pack_allows() -> None:
    ring = event("ring", choice("a", effects=Effects(add={SCORE: 5}), goto="ring"), choice("b"))
    pack = tiny_pack(levels=(level("one", Framing.SCORE, ring),))
    may = ranges(pack, STORY)
    assert may.highest == 950
    assert may.ends
    assert may.traps == set()


def test_a_circle_without_a_way_out_is_a_trap() -> None:
    pack = tiny_pack(levels=(level("one", None, event("in"), event("x", goto="y"), event("y", goto="x")),))
    may = ranges(pack, STORY)
    assert may.traps == {("one", "in"), ("one", "x"), ("one", "y")}
    assert not may.ends


def test_the_reason_is_told() -> None:
    rich = event("rich", needs=Needs(at_least={MONEY: 400}))
    told = event("told", needs=Needs(has=(FactId("helped"),)))
    may = ranges(tiny_pack(levels=(level("one", None, rich, told, event("last")),)), STORY)
    assert may.why["one", "rich"] == "it needs 'money' at 400 or more, which gets to 100 at most"
    assert may.why["one", "told"] == "it needs the fact 'helped', which nothing can have set by then"


def test_a_whole_pack_may_happen() -> None:
    pack = tiny_pack()
    may = ranges(pack, FULL)
    assert may.events >= {("street", "opening"), ("after", "last")}
    assert ("street", "opening", "c") not in may.choices
