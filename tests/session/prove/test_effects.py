"""Effects over all lives at once."""

from dataclasses import replace

from fakes.packs import HELPED, MONEY, tiny_pack
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.event import Effects
from game.model.framing import Framing
from game.model.ids import SCORE, PersonId
from game.rules.friends import pulls
from game.session.prove.conditions import Place
from game.session.prove.effects import cause, pull, settle, shift, spread
from game.session.prove.world import World, bounds_of, first_world, number_key, their_key, tie_key, with_span

PACK = tiny_pack()
BOUNDS = bounds_of(PACK)
KEY = number_key(MONEY)
DANA, GUS = PersonId("dana"), PersonId("gus")


def place(framing: Framing) -> Place:
    return Place(pack=PACK, rules=PACK.framings[framing])


def world(score: tuple[int, int] = (500, 600)) -> World:
    return with_span(first_world(PACK), SCORE, score)


def test_effects_move_every_life_and_bounds_hold_them() -> None:
    add = {MONEY: -150, SCORE: 400}
    effects = Effects(add=add, ties={DANA: 1}, their_score={GUS: -30}, set=(HELPED,), join=True)
    after = cause(place(Framing.SCORE), world(), effects, BOUNDS)
    assert after.spans[KEY] == (0, 0)
    assert after.spans[SCORE] == (900, 950)
    assert after.spans[tie_key(DANA)] == (4, 4)
    assert after.spans[their_key(GUS)] == (390, 390)
    assert after.must == {HELPED}
    assert after.joined == {True}


def test_no_score_moves_where_none_is_shown() -> None:
    assert cause(place(Framing.BEFORE), world(), Effects(add={SCORE: 50}), BOUNDS).spans[SCORE] == (500, 600)


def test_nobody_leaves_where_there_is_no_way_out() -> None:
    inside = replace(world(), joined=frozenset({True}))
    assert cause(place(Framing.REQUIRED), inside, Effects(join=False), BOUNDS).joined == {True}


def test_a_reward_is_counted_once_and_again_after_a_bound_has_cut() -> None:
    inside = replace(world((580, 620)), joined=frozenset({True}))
    once = settle(place(Framing.SCORE), inside, BOUNDS)
    assert once.spans[KEY] == (100, 160)
    assert settle(place(Framing.SCORE), once, BOUNDS).spans[KEY] == (100, 160)
    cut = shift(once, KEY, (-120, -120), BOUNDS)
    assert settle(place(Framing.SCORE), cut, BOUNDS).spans[KEY] == (0, 100)


def test_spans_can_be_let_go() -> None:
    assert spread(world(), {KEY: (0, 600)}).spans[KEY] == (0, 600)


@given(
    score=st.integers(350, 950), dana=st.integers(350, 950), gus=st.integers(350, 950), tie=st.integers(0, 3),
    room=st.integers(0, 80),
)  # fmt: skip
@settings(max_examples=150)
def test_the_pull_of_every_life_lies_inside(score: int, dana: int, gus: int, tie: int, room: int) -> None:
    ties = {DANA: tie, GUS: 1, PersonId("ola"): 0}
    theirs = {DANA: dana, GUS: gus, PersonId("ola"): 950}
    asked = sum(share for _, share in pulls(PACK, score=score, ties=ties, their_score=theirs))
    real = min(max(score + asked, 350), 950)
    known = world((max(350, score - room), min(950, score + room)))
    known = with_span(known, their_key(DANA), (max(350, dana - room), min(950, dana + room)))
    known = with_span(with_span(known, their_key(GUS), (gus, gus)), tie_key(DANA), (0, 3))
    least, most = pull(place(Framing.FRIENDS), known, BOUNDS).spans[SCORE]
    assert least <= real <= most
