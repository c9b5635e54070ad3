"""Passing a sentence on: what it said, what it says, who left what out, and how it went in fact."""

from dataclasses import replace

from fakes.boards import board_pack, moves, played, rumour
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.board import View
from game.model.boards.chain import Chain, ChainDate, ChainWord
from game.model.entry import Moved
from game.model.framing import Stance
from game.model.ids import ClaimId
from game.rules.boards.chain import said
from game.session.bots import BOTS


def greedy() -> Chain:
    """Return the rumour with words that bring readers, and one real date."""
    plain = rumour()
    words = tuple(replace(word, gain=gain) for word, gain in zip(plain.words, (5, 0, 80, 0), strict=True))
    date = ChainDate(when="June", text="A plan.", claim=ClaimId("c04"), checked="full")
    return replace(plain, words=words, dates=(date, ChainDate(when="July", text="A fear.")), readers=10)


def seen(chain: Chain, *names: str) -> View:
    """Return the board after these moves."""
    _, _, shown = played(board_pack(chain), *moves(*names))
    assert shown is not None
    assert shown.board is not None
    return shown.board


def sentences(view: View) -> list[tuple[str, str]]:
    return [(row.group, row.title) for row in view.rows if row.group in {"first", "now"}]


def test_before_anybody_passes_it_on_there_is_one_sentence() -> None:
    assert sentences(seen(rumour())) == [("now", "If so there is perhaps a list")]


def test_what_it_said_at_first_stays_beside_what_it_says_now() -> None:
    assert sentences(seen(rumour(), "drop_0")) == [
        ("first", "If so there is perhaps a list"),
        ("now", "There is perhaps a list"),
    ]


def test_each_who_passed_it_on_is_shown_with_the_word_that_went() -> None:
    links = [row for row in seen(rumour(), "drop_2").rows if row.group == "links"]
    assert [(row.title, row.marked, [cell.text for cell in row.cells]) for row in links] == [
        ("Gus", False, ["perhaps"]),
        ("The baker", True, []),
    ]


def test_a_sentence_has_a_capital_first_and_its_own_stop_last() -> None:
    words = [ChainWord(text=text) for text in ("if so,", "we pay,", "not yet.")]
    assert said(words, words) == "If so, we pay, not yet."
    assert said(words, words[1:2]) == "We pay."
    assert said(words, []) == "."


def test_the_crowd_wants_the_word_that_brings_most_readers_to_go() -> None:
    view = seen(greedy())
    assert [(each.verb, each.n, each.stance) for each in view.options] == [
        ("drop_for", 5, Stance.OWN),
        ("drop_for", 80, Stance.ALONG),
    ]
    assert {meter.id: meter.value for meter in view.meters} == {"passed": 0, "readers": 10}
    assert {meter.id: meter.value for meter in seen(greedy(), "drop_2").meters}["readers"] == 90
    assert [meter.id for meter in seen(rumour()).meters] == ["passed"]


def test_the_dates_come_when_nobody_can_pass_it_on_any_more() -> None:
    assert not [row for row in seen(greedy(), "drop_0").rows if row.group == "dates"]
    over = seen(greedy(), "drop_0", "drop_2")
    dates = [(row.title, row.text, [cell.text for cell in row.cells]) for row in over.rows if row.group == "dates"]
    assert dates == [("June", "A plan.", ["c04", "full"]), ("July", "A fear.", [])]
    assert [(each.id, each.last) for each in over.options] == [("done", True)]


def test_dropping_is_told_and_the_tallies_count_what_is_left() -> None:
    _, entries, _ = played(board_pack(rumour()), *moves("drop_2", "drop_0", "done"))
    told = [entry for entry in entries if isinstance(entry, Moved)]
    assert [entry.text for entry in told] == ["", "If is gone.", "Nothing careful is left."]
    assert told[-1].tallies == {"words": 2, "hedges": 0}


@settings(max_examples=25)
@given(st.lists(st.booleans(), min_size=1, max_size=6), st.integers(1, 4), st.sampled_from(sorted(BOTS)))
def test_every_chain_comes_to_an_end_and_drops_no_word_that_stays(keeps: list[bool], turns: int, bot: str) -> None:
    words = tuple(ChainWord(text=f"w{at}", keep=keep, gain=at) for at, keep in enumerate(keeps))
    pack = board_pack(replace(rumour(turns=turns, ends=()), words=words))
    done: list[str] = []
    while True:
        state, _, shown = played(pack, *moves(*done))
        if shown is None or shown.board is None:
            break
        move = BOTS[bot](shown, state, 1)
        assert move.kind == "move"
        done.append(move.move)
    assert len(done) <= min(turns, 2, len(words)) + 1
    assert all(not keeps[int(name.removeprefix("drop_"))] for name in done[:-1])
