"""What stands in the lists, and what a notebook makes of it."""

from fakes.boards import board_pack, played
from fakes.windows import CLINIC, COURT, GUILD, STALL, halls
from hypothesis import given
from hypothesis import strategies as st

from game.model.boards.counters import Counters, Weighing
from game.rules.boards.counters_list import (
    asked,
    carried,
    counter_of,
    entry_mark,
    entry_of,
    everywhere,
    here,
    in_words,
    is_noted,
    is_stamped,
    satisfied,
    weighed,
)
from game.rules.boards.craft import Sitting


def sitting(**marks: int) -> Sitting[Counters]:
    pack = board_pack(halls())
    state, _, _ = played(pack)
    return Sitting(pack=pack, at=state, seed=1, board=halls(), marks=marks)


def test_counters_are_found_by_name_and_by_place() -> None:
    assert everywhere(halls()) == [STALL, CLINIC, GUILD, COURT]
    assert counter_of(halls(), "guild") == GUILD
    assert here(sitting()) is None
    assert here(sitting(at=2)) == CLINIC


def test_what_was_marked_is_known() -> None:
    at = sitting(asked_clinic=1, carried_clinic_0=1, noted_guild=4, stamped_court=1, entry_court=7)
    assert (asked(at, CLINIC), asked(at, GUILD)) == (True, False)
    assert carried(at, CLINIC, 0)
    assert (is_noted(at, GUILD), is_stamped(at, COURT), is_stamped(at, STALL)) == (True, True, False)
    assert entry_of(at, COURT) == at.mark(entry_mark("court")) == 7


def test_fewer_can_be_better() -> None:
    assert [satisfied(COURT, entry) for entry in (9, 10, 11)] == [True, True, False]
    assert [satisfied(GUILD, entry) for entry in (3, 4)] == [False, True]
    assert not satisfied(CLINIC, 3)


def test_each_list_has_its_own_words() -> None:
    assert [in_words(CLINIC, 2), in_words(STALL, 0), in_words(GUILD, 3), in_words(COURT, 9)] == [
        "B", "UNSEEN", "★★★☆☆", "9 days",
    ]  # fmt: skip


@given(st.integers(0, 3), st.integers(0, 40), st.integers(0, 9), st.integers(0, 9))
def test_the_one_number_lies_between_what_it_is_made_of(letter: int, days: int, town: int, trade: int) -> None:
    at = sitting(noted_clinic=1 + letter, noted_court=1 + days)
    number = weighed(at, Weighing(id="w", say="W", text="", weights={"town": town, "trade": trade}))
    shares = [letter * 100 // 3] * bool(town) + [100 - days * 100 // 40] * bool(trade)
    assert number == 0 if not shares else min(shares) <= number <= max(shares)
