"""What a page of the play shows."""

from dataclasses import replace

from fakes.packs import FULL, tiny_pack

from game.content.words import load_words
from game.model.board import BoardKind, Cell, Meter, Option, Row, View
from game.model.framing import Framing
from game.model.ids import BoardId, MoveId, PersonId
from game.model.offer import Over, Scene
from game.model.state import State
from game.session.bots import BOTS
from game.session.clock import FixedClock
from game.session.session import Session
from game.web.scene_page import choices, header, lag_class, place, table

PACK, WORDS = tiny_pack(), load_words()


def met() -> list[tuple[Scene, State]]:
    """Return every scene of a game, with where it stood."""
    session = Session.start(PACK, route=FULL, seed=1, clock=FixedClock())
    found = []
    while not isinstance(session.offer, Over):
        if isinstance(session.offer, Scene):
            found.append((session.offer, session.state))
        session.act(BOTS["along"](session.offer, session.state, 1))
    return found


def test_a_score_is_shown_only_where_one_is_kept() -> None:
    for scene, state in met():
        shown = header(PACK, state, WORDS, meter=scene.phantom)
        assert (shown.score is not None) is scene.score_shown
        assert bool(shown.tier) is scene.score_shown
        assert [bar.value for bar in shown.numbers] == list(state.numbers.values())


def test_stakes_are_a_sign_for_the_eye_and_words_for_the_ear() -> None:
    slots = [scene for scene, _ in met() if scene.framing is Framing.SCORE and scene.item and not scene.control]
    for scene in slots:
        for offered, button in zip(scene.choices, choices(scene, WORDS), strict=True):
            assert button.value == offered.id
            assert bool(button.chip) is bool(offered.stakes)
            assert button.chip_said == "" or str(abs(offered.stakes or 0)) in button.chip_said
    before = [scene for scene, _ in met() if scene.framing is Framing.BEFORE]
    assert all(button.chip == "" for scene in before for button in choices(scene, WORDS))


def test_a_page_is_held_back_in_steps_that_the_style_sheet_knows() -> None:
    scene = met()[0][0]
    assert [lag_class(replace(scene, lag=lag)) for lag in (0, 1, 950, 1_500)] == [
        "",
        "lag lag-1",
        "lag lag-10",
        "lag lag-15",
    ]
    assert WORDS.say(f"place_{scene.place}") in place(scene, WORDS)


def test_a_board_of_any_kind_puts_each_move_where_it_belongs() -> None:
    view = View(
        kind=BoardKind.CIRCLE,
        board=BoardId("b"),
        rows=(
            Row(id="r1", title="", person=PersonId("dana"), group="above", value=3, cells=(Cell(value=5), Cell())),
            Row(id="r2", title="A box", text="It is full.", marked=True),
        ),
        meters=(Meter(id="own", title="Moves", value=2, most=3),),
        options=(
            Option(id=MoveId("m1"), verb="x", say="Turn", row="r1"),
            Option(id=MoveId("m2"), verb="x", say="Leave", last=True),
        ),
        said=("Hello.",),
    )
    laid = table(PACK, view, WORDS)
    things = [thing for _, group in laid.groups for thing in group]
    assert [thing.title for thing in things] == [PACK.people[PersonId("dana")].name, "A box"]
    assert [[button.value for button in thing.buttons] for thing in things] == [["m1"], []]
    assert [button.value for button in laid.buttons] == ["m2"]
    assert [len(thing.cells) for thing in things] == [1, 0]
    assert (laid.meters[0].value, laid.meters[0].most, laid.said) == (2, 3, ("Hello.",))
