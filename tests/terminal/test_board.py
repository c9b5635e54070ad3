"""A board in words."""

from fakes.boards import board_pack, moves, played
from fakes.packs import STORY, tiny_pack

from game.content.words import load_words
from game.model.board import BoardKind, Cell, Meter, Option, Row, View
from game.model.ids import BoardId, MoveId, PersonId
from game.session.bots import along
from game.session.play import play_bot
from game.terminal.answer import Unclear, understand
from game.terminal.board import board_words, options_words, sentence
from game.terminal.scene import tell
from game.terminal.transcript import transcript

WORDS = load_words()


def test_a_board_is_told_before_its_moves() -> None:
    pack = board_pack()
    state, _, shown = played(pack)
    assert shown is not None
    told = tell(pack, state, shown, WORDS)
    assert "If so there is perhaps a list" in " ".join(told.paragraphs)
    assert told.choices[0].startswith("1. ")
    assert "If so" in told.choices[0]


def test_a_number_makes_a_move_and_anything_else_is_unclear() -> None:
    _, _, shown = played(board_pack())
    assert shown is not None
    assert understand("2", shown) == moves("drop_2")[0]
    for said in ("0", "3", "", "s", "drop"):
        assert isinstance(understand(said, shown), Unclear)


def test_rows_stand_under_their_headings_with_their_fields() -> None:
    view = View(
        kind=BoardKind.CHAIN,
        board=BoardId("any"),
        options=(Option(id=MoveId("x"), verb="done", say="Stop", note="Now."),),
        columns=("Tidy", ""),
        rows=(
            Row(id="a", title="", person=PersonId("dana"), cells=(Cell(value=2), Cell(text="late")), group="Left"),
            Row(id="b", title="Ola", value=4, marked=True, text="New here.", group="Left"),
            Row(id="c", title="Ben", group="Right"),
        ),
        meters=(Meter(id="m", title="Stars", value=3, most=9), Meter(id="n", title="Bell", value=0, text="rings")),
        said=("It rains.",),
    )
    said, numbers, left, right = board_words(tiny_pack(), view, WORDS)
    assert (said, numbers) == ("It rains.", "Stars: 3 of 9. Bell: rings.")
    assert left.splitlines() == ["Left:", "Dana. Tidy 2, late.", "Ola. 4. (This one.) New here."]
    assert right.splitlines() == ["Right:", "Ben."]
    assert options_words(view, WORDS) == ("1. Stop. Now.",)


def test_a_transcript_names_the_moves() -> None:
    pack = board_pack()
    text = transcript(pack, play_bot(pack, route=STORY, seed=1, bot=along), WORDS)
    assert "Nothing careful is left." in text or "Put it down" in text


def test_a_sentence_ends() -> None:
    assert [sentence(text) for text in ("", "So", "So.", "So?")] == ["", "So.", "So.", "So?"]


def test_after_the_first_move_the_story_is_not_told_again() -> None:
    pack = board_pack()
    state, _, shown = played(pack, *moves("drop_0"))
    assert shown is not None
    told = tell(pack, state, shown, WORDS)
    assert shown.title in told.paragraphs
    assert shown.text not in told.paragraphs
