"""What is known of every life."""

from fakes.packs import MONEY, tiny_pack
from hypothesis import given
from hypothesis import strategies as st

from game.session.prove.world import (
    SCORE,
    World,
    bounds_of,
    first_world,
    join,
    number_key,
    their_key,
    tie_key,
    widen,
    with_span,
)

PACK = tiny_pack()
KEY = number_key(MONEY)
SPAN = st.tuples(st.integers(0, 600), st.integers(0, 600)).map(lambda pair: (min(pair), max(pair)))


def world(span: tuple[int, int]) -> World:
    return with_span(first_world(PACK), KEY, span)


def test_everything_starts_where_the_pack_says() -> None:
    first = first_world(PACK)
    assert first.spans[SCORE] == (550, 550)
    assert first.spans[KEY] == (100, 100)
    assert first.spans[tie_key(next(iter(PACK.people)))] == (3, 3)
    assert first.spans[their_key(next(iter(PACK.people)))] == (800, 800)
    assert set(first.spans) == set(bounds_of(PACK))
    assert not first.may | first.must
    assert first.joined == {False}


@given(SPAN, SPAN)
def test_a_join_covers_both(one: tuple[int, int], other: tuple[int, int]) -> None:
    both = join(world(one), world(other)).spans[KEY]
    assert both == join(world(other), world(one)).spans[KEY]
    assert both[0] <= min(one[0], other[0])
    assert both[1] >= max(one[1], other[1])


@given(SPAN, SPAN)
def test_what_still_moves_is_let_go(one: tuple[int, int], other: tuple[int, int]) -> None:
    after = join(world(one), world(other))
    wide = widen(world(one), after, bounds_of(PACK)).spans[KEY]
    assert wide[0] == (0 if other[0] < one[0] else one[0])
    assert wide[1] == (600 if other[1] > one[1] else one[1])
