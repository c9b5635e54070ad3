from dataclasses import replace

import pytest
from fakes.lives import Moment, lives
from fakes.packs import FULL, SHORT, STORY, plain_pack, tiny_pack
from hypothesis import given

from game.model.framing import Framing
from game.model.ids import EndingId, EventId, LevelId
from game.model.offer import Intro, Over, Question, Scene
from game.model.pack import Pack
from game.model.state import Phase
from game.rules.begin import begin
from game.rules.offer import here, offer


def test_a_level_begins_with_its_one_new_rule() -> None:
    pack = tiny_pack()
    second = replace(begin(pack, route=SHORT, seed=1), level=LevelId("hello"))

    assert offer(pack, second) == Intro(
        level=LevelId("hello"),
        title="Level hello",
        rule="The rule of hello.",
        rule_more="More about it.",
        framing=Framing.SCORE,
        number=2,
        of=3,
    )


def test_a_story_level_announces_the_framing_in_force() -> None:
    pack = tiny_pack()
    state = replace(begin(pack, route=FULL, seed=1), level=LevelId("stars"), framing=Framing.FRIENDS)

    intro = offer(pack, state)

    assert isinstance(intro, Intro)
    assert intro.framing is Framing.FRIENDS


def test_an_event_is_offered_as_a_scene() -> None:
    pack = tiny_pack()
    state = replace(begin(pack, route=FULL, seed=1), phase=Phase.EVENT, event=EventId("opening"))

    scene = offer(pack, state)

    assert isinstance(scene, Scene)
    assert (scene.level, scene.event) == ("street", "opening")


def test_the_question_counts_the_measured_families() -> None:
    pack = tiny_pack(5, 2)
    state = replace(begin(pack, route=FULL, seed=1), phase=Phase.PREDICT, level=None)

    assert offer(pack, state) == Question(families=5)
    assert offer(pack, replace(state, phase=Phase.PREDICT_ROOM)) == Question(families=5, room=True)


def test_the_end_says_whether_a_mirror_was_promised() -> None:
    pack = tiny_pack()
    over = replace(begin(pack, route=FULL, seed=1), phase=Phase.OVER, level=None, ending=EndingId("together"))

    assert offer(pack, over) == Over(mirror=True, ending=EndingId("together"))
    assert offer(pack, replace(over, route=STORY)) == Over(mirror=False, ending=EndingId("together"))


@pytest.mark.parametrize("phase", [Phase.EVENT, Phase.INTRO])
def test_a_state_that_stands_nowhere_is_a_bug(phase: Phase) -> None:
    pack = tiny_pack()
    lost = replace(begin(pack, route=FULL, seed=1), phase=phase, level=None)

    with pytest.raises(ValueError, match="names its level"):
        offer(pack, lost)
    with pytest.raises(ValueError, match="names its level"):
        here(pack, lost)


@given(lives())
def test_looking_changes_nothing(life: tuple[Pack, list[Moment]]) -> None:
    pack, moments = life
    assert all(offer(pack, moment.before) == moment.offer for moment in moments)


def test_an_intro_says_whether_anybody_will_keep_score() -> None:
    pack = plain_pack()
    second = replace(begin(pack, route=FULL, seed=1), level=LevelId("hello"))
    story = replace(second, level=LevelId("stars"), framing=Framing.SCORE, scored=False)

    shown = [offer(pack, state) for state in (second, story, replace(story, scored=True))]

    assert [one.scored for one in shown if isinstance(one, Intro)] == [False, False, True]
