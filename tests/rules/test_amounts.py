from fakes.lives import draft_under
from fakes.packs import DANA, MONEY, tiny_pack
from hypothesis import given
from hypothesis import strategies as st

from game.model.entry import NumberMoved, TieMoved
from game.model.framing import Framing
from game.rules.amounts import clamp, move_number, move_tie


@given(st.integers(), st.integers(0, 10), st.integers(11, 20))
def test_clamping_stays_inside_and_leaves_alone_what_is_inside(value: int, least: int, most: int) -> None:
    assert least <= clamp(value, least, most) <= most
    assert clamp(value, least, most) == value or not least <= value <= most


@given(st.lists(st.integers(-900, 900)))
def test_numbers_keep_their_bounds_and_their_entries_chain(moves: list[int]) -> None:
    draft = draft_under(tiny_pack(), Framing.BEFORE)
    at = draft.numbers[MONEY]

    for move in moves:
        move_number(draft, MONEY, move, "shop")

    for entry in draft.entries:
        assert isinstance(entry, NumberMoved)
        assert entry.before == at != entry.after
        assert 0 <= entry.after <= 600
        at = entry.after
    assert draft.numbers[MONEY] == at
    assert draft.base.numbers[MONEY] == 100


def test_a_tie_goes_no_further_than_the_pack_allows() -> None:
    draft = draft_under(tiny_pack(), Framing.BEFORE)

    move_tie(draft, DANA, 9)
    move_tie(draft, DANA, 1)

    assert draft.ties[DANA] == 5
    assert draft.entries == [TieMoved(person=DANA, before=3, after=5)]
