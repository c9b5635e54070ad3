from dataclasses import replace

import pytest
from fakes.packs import DANA, FULL, GUS, HELPED, MONEY, OLA, joining, tiny_pack
from fakes.story import choice, event

from game.model.event import Aside, Effects, Event, Needs, Slot
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import SCORE, FamilyId, LevelId
from game.model.offer import Scene
from game.model.person import Mood
from game.model.state import Deal, State
from game.rules.begin import begin
from game.rules.scene import scene

PACK = tiny_pack(neither=True)
M1, C1 = FamilyId("m1"), FamilyId("c1")
DEAL = Deal(rows=dict.fromkeys(PACK.families, 0), watched_off=frozenset({M1}))


def standing(framing: Framing, **changes: object) -> State:
    state = begin(PACK, route=FULL, seed=1, deal=DEAL)
    return replace(state, framing=framing, **changes)  # type: ignore[arg-type]


def shown(one: Event, framing: Framing = Framing.SCORE, **changes: object) -> Scene:
    return scene(PACK, standing(framing, **changes), PACK.levels[LevelId("hello")], one)


def test_a_story_event_offers_the_choices_whose_needs_hold_in_the_authors_order() -> None:
    one = event(
        "shop", choice("b"), choice("rich", needs=Needs(at_least={MONEY: 101})), choice("a"), choice("c", needs=Needs())
    )

    assert [each.id for each in shown(one).choices] == ["b", "a", "c"]
    assert [each.id for each in shown(one, numbers={MONEY: 101}).choices] == ["b", "rich", "a", "c"]


def test_a_story_choice_shows_its_points_where_there_are_points() -> None:
    one = event("shop", choice("a", effects=Effects(add={SCORE: -5})), choice("b", effects=Effects()), choice("c"))

    assert [each.stakes for each in shown(one).choices] == [-5, None, None]
    assert [each.stakes for each in shown(one, Framing.BEFORE).choices] == [None, None, None]


def test_a_story_event_has_nothing_that_only_an_item_has() -> None:
    here = shown(joining())

    assert (here.item, here.family, here.lead, here.frame_line) == (None, None, "", "")
    assert (here.control, here.watched, here.can_skip) == (False, False, False)
    assert (here.text, here.person, here.choices[0].reply) == ("Text of joining.", DANA, "reply a")


def test_what_was_done_earlier_comes_back_as_an_aside() -> None:
    one = event("tea", also=(Aside(needs=Needs(has=(HELPED,)), text="She remembers."),))

    assert shown(one).text == "Text of tea."
    assert shown(one, facts=frozenset({HELPED})).text == "Text of tea.\n\nShe remembers."


def test_a_slot_shows_the_dealt_item_after_the_scenes_own_words() -> None:
    one = event("kitchen", slot=Slot(family=M1, watched=True), also=(Aside(needs=Needs(), text="It rains."),))

    here = shown(one)

    assert (here.item, here.family, here.control) == ("m1_1", M1, False)
    assert (here.title, here.lead, here.text) == ("Title m1 1", "Text of kitchen.\n\nIt rains.", "Dilemma 1 of m1.")
    assert (here.frame_line, here.watched, here.seen_by) == ("m1 under score.", True, SeenBy.APP)
    assert here.can_skip
    assert {each.stance: each.stakes for each in here.choices} == {
        Stance.ALONG: 30,
        Stance.OWN: -20,
        Stance.NEITHER: 0,
    }


def test_an_item_may_bring_its_own_person_mood_and_place() -> None:
    one = event("kitchen", slot=Slot(family=M1), person=DANA, mood=Mood.GRIN, others=(GUS, OLA))

    brought, plain = shown(one), shown(one, Framing.BEFORE)

    assert (brought.item, plain.item) == ("m1_1", "m1_0")
    assert (brought.person, brought.mood, brought.place, brought.others) == (GUS, Mood.WORRY, "yard", (OLA,))
    assert (plain.person, plain.mood, plain.place, plain.others) == (DANA, Mood.GRIN, "street", (GUS, OLA))


@pytest.mark.parametrize("framing", list(Framing))
def test_at_a_control_nothing_is_at_stake_and_nothing_is_said(framing: Framing) -> None:
    here = shown(event("break", slot=Slot(family=C1)), framing)

    assert here.control
    assert (here.frame_line, {each.stakes for each in here.choices}) == ("", {None})


@pytest.mark.parametrize("framing", [Framing.BEFORE, Framing.OFF])
def test_without_a_score_no_stakes_are_shown(framing: Framing) -> None:
    here = shown(event("kitchen", slot=Slot(family=M1)), framing)

    assert (here.score_shown, {each.stakes for each in here.choices}) == (False, {None})


def test_a_hard_scene_says_what_is_hard_and_may_be_skipped() -> None:
    here = shown(event("thread", choice("a"), hard="Somebody is shamed."))

    assert (here.can_skip, here.hard) == (True, "Somebody is shamed.")
