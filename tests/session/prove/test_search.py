"""Every life, one by one."""

from dataclasses import replace

from fakes.boards import board_pack
from fakes.desks import office
from fakes.packs import STORY, tiny_pack
from fakes.story import choice, event, level

from game.model.event import Effects, Needs
from game.model.framing import Framing
from game.model.ids import SCORE, BoardId, FactId, TierId
from game.session.prove.search import search

TALK = event("talk", choice("a", effects=Effects(set=(FactId("helped"),))), choice("b"))
THANKS = event("thanks", needs=Needs(has=(FactId("helped"),)))


def test_everything_that_can_happen_is_met() -> None:
    met = search(tiny_pack(levels=(level("one", None, TALK, THANKS),)), STORY)
    assert met.whole
    assert met.events == {("one", "talk"), ("one", "thanks")}
    assert met.choices == {("one", "talk", "a"), ("one", "talk", "b")}
    assert met.ends


def test_the_way_to_a_tier_is_the_shortest() -> None:
    slow = event("slow", choice("a", effects=Effects(add={SCORE: 10}), goto="slow"), choice("b"))
    quick = event("quick", choice("a", effects=Effects(add={SCORE: 60})), choice("b"))
    met = search(tiny_pack(levels=(level("one", Framing.SCORE, slow, quick),)), STORY)
    assert met.ways[TierId("trusted")] == (("one", ""), ("one/slow", "b"), ("one/quick", "a"))


def test_where_all_choices_vanish_is_known() -> None:
    bare = event("bare", choice("a", needs=Needs(has=(FactId("helped"),))))
    assert search(tiny_pack(levels=(level("one", None, TALK, bare),)), STORY).bare == {("one", "bare")}


def test_a_cap_ends_the_search_and_says_so() -> None:
    met = search(tiny_pack(), STORY, cap=20)
    assert not met.whole
    assert met.states == 21


def test_boards_that_offer_very_much_end_it_too() -> None:
    busy = level("one", None, event("work", board=BoardId("office")))
    met = search(tiny_pack(levels=(replace(busy, boards={BoardId("office"): office(people=3)}),)), STORY, cap=40)
    assert not met.whole
    assert met.states < 40


def test_a_board_is_searched_too() -> None:
    met = search(board_pack(), STORY)
    assert met.whole
    assert ("boards", "late") in met.events
    assert ("boards", "early") not in met.events
