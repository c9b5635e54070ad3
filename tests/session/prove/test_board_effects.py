"""What a board may have done."""

from dataclasses import replace

from fakes.boards import board_pack, rumour
from fakes.packs import HELPED, MONEY

from game.model.event import Effects
from game.model.framing import Framing
from game.model.ids import SCORE, EventId
from game.session.prove.board_effects import over_board
from game.session.prove.conditions import Place
from game.session.prove.world import bounds_of, first_world, number_key

PACK = board_pack()


def test_no_life_is_left_out() -> None:
    place = Place(pack=PACK, rules=PACK.framings[Framing.BEFORE])
    ways = dict(over_board(place, rumour(), first_world(PACK), bounds_of(PACK)))
    assert set(ways) == {EventId("late"), None}
    assert HELPED in ways[EventId("late")].must
    assert HELPED in ways[None].may
    assert ways[None].spans[number_key(MONEY)] == (0, 600)
    assert ways[None].spans[SCORE] == (550, 550)


def test_what_an_end_undoes_may_be_undone() -> None:
    end = replace(rumour().ends[0], effects=Effects(clear=(HELPED,)), at_most={})
    place = Place(pack=PACK, rules=PACK.framings[Framing.SCORE])
    known = replace(first_world(PACK), may=frozenset({HELPED}), must=frozenset({HELPED}))
    ways = dict(over_board(place, rumour(ends=[end]), known, bounds_of(PACK)))
    assert HELPED not in ways[EventId("late")].may
    assert HELPED not in ways[None].must
    assert ways[None].spans[SCORE] == (350, 950)
