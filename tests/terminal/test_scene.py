"""What a state puts before the player, in words."""

from fakes.packs import SHORT, tiny_pack

from game.content.words import load_words
from game.model.framing import Framing
from game.model.ids import RouteId
from game.model.offer import Over, Question, Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import State
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step
from game.session.bots import along
from game.terminal.board import sentence
from game.terminal.scene import Told, stakes_in_words, standing, tell

WORDS = load_words()


def told_under(framing: Framing, *, route: RouteId = SHORT) -> tuple[Pack, State, Told]:
    """Play on until the first measured item under a framing, and tell it."""
    pack = tiny_pack()
    state = begin(pack, route=route, seed=1)
    while True:
        shown = offer(pack, state)
        if isinstance(shown, Scene) and shown.framing is framing and shown.item and not shown.control:
            return pack, state, tell(pack, state, shown, WORDS)
        outcome = step(pack, state, along(shown, state, 1))
        assert isinstance(outcome, Step)
        state = outcome.state


def test_a_level_says_its_one_new_rule_first() -> None:
    pack = tiny_pack()
    state = begin(pack, route=SHORT, seed=1)
    told = tell(pack, state, offer(pack, state), WORDS)
    assert told.paragraphs == ("Chapter 1 of 3: Level street", "The new rule: The rule of street.", "More about it.")


def test_before_the_score_nothing_is_said_of_points() -> None:
    _, _, told = told_under(Framing.BEFORE)
    said = " ".join((*told.paragraphs, *told.choices))
    assert not any(word in said for word in ("points", "Sincere", "plus", "minus"))


def test_under_the_score_each_choice_says_its_stakes_in_words() -> None:
    pack, state, told = told_under(Framing.SCORE)
    assert {"(plus 30)", "(minus 20)"} == {f"({choice.rsplit(' (', 1)[1]}" for choice in told.choices[:2]}
    assert standing(pack, state, WORDS) in told.paragraphs


def test_the_frame_line_comes_after_the_text_and_before_the_choices() -> None:
    _, _, told = told_under(Framing.SCORE)
    assert told.paragraphs[-1] == "m1 under score."


def test_an_item_can_be_skipped_by_a_letter() -> None:
    _, _, told = told_under(Framing.OFF)
    assert told.choices[-1] == "s. Skip this one."


def test_place_time_and_people_come_before_the_words() -> None:
    _, _, told = told_under(Framing.BEFORE)
    assert told.paragraphs[0] == "In the street, by day."


def test_the_prediction_asks_for_a_number() -> None:
    pack = tiny_pack()
    told = tell(pack, begin(pack, route=SHORT, seed=1), Question(families=6), WORDS)
    assert told.prompt == "A number from 0 to 6:"


def test_the_end_is_said() -> None:
    pack = tiny_pack()
    told = tell(pack, begin(pack, route=SHORT, seed=1), Over(mirror=True, ending=None), WORDS)
    assert told.paragraphs == ("This story has come to its end.",)


def test_stakes_are_words() -> None:
    assert [stakes_in_words(points, WORDS) for points in (12, -8, 0)] == ["(plus 12)", "(minus 8)", "(no points)"]


def test_words_on_a_button_become_a_sentence() -> None:
    assert (sentence("Take it"), sentence("Why?"), sentence("Done.")) == ("Take it.", "Why?", "Done.")
