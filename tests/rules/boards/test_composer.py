"""Writing with a price: it is the sum that the rule says, it is paid when the post goes out, and the page waits."""

from collections.abc import Sequence
from dataclasses import replace

from fakes.boards import board_pack, moves, played
from fakes.drafted import BROWN, FINE, ILL, PROUD, draft
from fakes.packs import MONEY, STORY
from hypothesis import given
from hypothesis import strategies as st

from game.model.board import Option, View
from game.model.boards.composer import Composer
from game.model.entry import Moved, NumberMoved, ScoreMoved
from game.model.framing import Framing
from game.session.bots import BOTS
from game.session.clock import FixedClock
from game.session.play import play_bot
from game.session.replay import replay


def seen(board: Composer, *names: str, seed: int = 1) -> View:
    """Return the board after these moves."""
    _, _, shown = played(board_pack(board), *moves(*names), seed=seed)
    assert shown is not None
    assert shown.board is not None
    return shown.board


def price(view: View) -> int:
    return next(meter.value for meter in view.meters if meter.id == "price")


def verbs(options: Sequence[Option]) -> list[str]:
    return [option.verb for option in options if option.verb not in {"pick", "clear"}]


def test_a_draft_starts_with_gaps_and_without_a_price() -> None:
    view = seen(draft())
    assert [(row.title, [cell.text for cell in row.cells]) for row in view.rows if row.group == "post"] == [
        ("The water …", [""]),
        ("and people …", [""]),
        ("Good night.", []),
    ]
    assert price(view) == 0
    assert verbs(view.options) == ["look", "other", "keep"]


def test_a_word_stands_in_its_gap_until_another_does_or_it_is_taken_out() -> None:
    assert seen(draft(), "pick_0_0").rows[0].cells[0].text == "is brown,"
    assert seen(draft(), "pick_0_0", "pick_0_1").rows[0].cells[0].text == "is fine,"
    assert seen(draft(), "pick_0_0", "pick_0_0").rows[0].cells[0].text == ""


def test_the_same_word_costs_more_beside_another() -> None:
    assert price(seen(draft(), "pick_0_0")) == 9
    assert price(seen(draft(), "pick_0_0", "pick_1_1")) == 9 - 6 + 4
    assert price(seen(draft(), "pick_0_1", "pick_1_0")) == -3 + 5 + 14


@given(first=st.integers(0, 1), second=st.integers(0, 1), wobble=st.integers(0, 9), seed=st.integers(0, 10_000))
def test_the_price_is_the_sum_and_strays_no_further_than_it_may(
    first: int, second: int, wobble: int, seed: int
) -> None:
    chosen = (BROWN, FINE)[first], (ILL, PROUD)[second]
    whole = sum(word.price + sum(word.beside.get(other.id, 0) for other in chosen) for word in chosen)
    shown = price(seen(draft(wobble=wobble), f"pick_0_{first}", f"pick_1_{second}", seed=seed))
    alone = price(seen(draft(wobble=wobble), f"pick_0_{first}", seed=seed))
    assert abs(shown - whole) <= 2 * wobble
    assert abs(alone - chosen[0].price) <= wobble
    assert shown == price(seen(draft(wobble=wobble), f"pick_1_{second}", f"pick_0_{first}", seed=seed))


def test_it_goes_out_once_every_gap_is_filled_and_says_which_way_the_price_goes() -> None:
    assert "publish" not in verbs(seen(draft(), "pick_0_0").options)
    assert "publish" in verbs(seen(draft(), "pick_0_0", "pick_1_0").options)
    paid = next(one for one in seen(draft(), "pick_0_1", "pick_1_1").options if one.id == "publish")
    assert (paid.verb, paid.n, paid.last) == ("publish_paid", 9, True)


def test_what_goes_out_is_paid_for_where_a_score_is_kept() -> None:
    written = moves("pick_0_0", "pick_1_0", "publish")
    _, entries, _ = played(board_pack(draft(), framing=Framing.SCORE), *written)
    assert [entry.asked for entry in entries if isinstance(entry, ScoreMoved)] == [-14]
    _, entries, _ = played(board_pack(draft()), *written)
    assert not [entry for entry in entries if isinstance(entry, ScoreMoved)]


def test_the_ends_know_what_became_of_it() -> None:
    for names, end in (
        (("pick_0_0", "pick_1_0", "publish"), "told"),
        (("pick_0_1", "pick_1_0", "publish"), "out"),
        (("other_cat",), "cat"),
        (("pick_0_0", "keep"), "kept"),
    ):
        _, entries, _ = played(board_pack(draft()), *moves(*names))
        last = [entry for entry in entries if isinstance(entry, Moved)][-1]
        assert (last.over, last.end) == (True, end)
        assert last.tallies["brown"] == int("pick_0_0" in names)


def test_the_page_outside_takes_its_time_and_costs_once() -> None:
    state, entries, shown = played(board_pack(draft()), *moves("look", "look"))
    assert state.numbers[MONEY] == 90
    assert len([entry for entry in entries if isinstance(entry, NumberMoved)]) == 1
    assert shown is not None
    assert shown.board is not None
    assert next(row.text for row in shown.board.rows if row.id == "outside") == "Boil it."
    assert "look" not in [option.id for option in shown.board.options]


def test_what_only_the_page_tells_can_be_written_after_it_was_read() -> None:
    assert "pick_1_2" not in [option.id for option in seen(draft(), "look").options]
    assert "pick_1_2" in [option.id for option in seen(draft(), "look", "look").options]


def test_who_cannot_afford_the_page_is_not_offered_it() -> None:
    assert "look" not in [option.id for option in seen(draft(takes=101)).options]


def test_nothing_holds_a_writer_after_the_last_turn() -> None:
    view = seen(draft(turns=2), "pick_0_0", "pick_1_0")
    assert verbs(view.options) == ["publish", "other", "keep"]
    assert all(option.last for option in view.options)


@given(seed=st.integers(0, 10_000), bot=st.sampled_from(sorted(BOTS)))
def test_whoever_writes_comes_to_an_end_that_replays(seed: int, bot: str) -> None:
    pack = board_pack(replace(draft(), wobble=3))
    record = play_bot(pack, route=STORY, seed=seed, bot=BOTS[bot], clock=FixedClock())
    ends = [entry.end for turn in record.turns for entry in turn.entries if isinstance(entry, Moved) and entry.over]
    assert len(ends) == 1
    assert ends[0]
    assert replay(pack, record).same
