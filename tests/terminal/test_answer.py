"""What a typed line means where the game stands."""

import pytest
from fakes.packs import SHORT, tiny_pack

from game.model.action import Action, Choose, Go, Predict
from game.model.ids import ChoiceId
from game.model.offer import Offer, Question, Scene
from game.model.outcome import Step
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step
from game.terminal.answer import Unclear, Wish, as_number, as_wish, understand


def intro_and_scene() -> tuple[Offer, Scene]:
    pack = tiny_pack()
    state = begin(pack, route=SHORT, seed=1)
    entered = step(pack, state, Go())
    assert isinstance(entered, Step)
    scene = offer(pack, entered.state)
    assert isinstance(scene, Scene)
    return offer(pack, state), scene


def test_the_end_of_the_input_means_to_leave() -> None:
    intro, scene = intro_and_scene()
    assert understand(None, intro) is understand(None, scene) is Wish.LEAVE


@pytest.mark.parametrize("wish", Wish)
def test_every_wish_is_understood_everywhere(wish: Wish) -> None:
    intro, scene = intro_and_scene()
    assert understand(wish.value, intro) is understand(wish.value, scene) is as_wish(wish.value) is wish


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1", Choose(choice=ChoiceId("a"))),
        ("2", Choose(choice=ChoiceId("b"))),
        ("3", Unclear(said="3")),
        ("0", Unclear(said="0")),
        ("", Unclear(said="")),
        ("-1", Unclear(said="-1")),
        ("²", Unclear(said="²")),
        ("s", Unclear(said="s")),
    ],
)
def test_a_number_chooses_only_what_is_offered(said: str, meant: Action | Unclear) -> None:
    _, scene = intro_and_scene()
    assert understand(said, scene) == meant


def test_enter_reads_on_where_nothing_is_to_choose() -> None:
    intro, _ = intro_and_scene()
    assert understand("", intro) == Go()
    assert understand("1", intro) == Unclear(said="1")


@pytest.mark.parametrize(
    ("said", "meant"), [("0", Predict(changed=0)), ("6", Predict(changed=6)), ("7", Unclear(said="7"))]
)
def test_a_prediction_is_a_number_up_to_the_families(said: str, meant: Action | Unclear) -> None:
    assert understand(said, Question(families=6)) == meant


def test_signs_are_no_numbers() -> None:
    assert (as_number("12"), as_number("+1"), as_number("one")) == (12, None, None)
