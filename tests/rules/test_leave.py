from dataclasses import replace

import pytest
from fakes.lives import Moment, lives
from fakes.packs import FULL, MONEY, tiny_pack
from fakes.story import choice, event, level
from hypothesis import given

from game.model.action import Choose, Go, Skip
from game.model.entry import Answered, ScoreMoved
from game.model.event import Effects, Event, Slot
from game.model.framing import Framing, Stance
from game.model.ids import SCORE, ChoiceId, EndingId, FamilyId, LevelId
from game.model.offer import Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import Phase, State
from game.rules.begin import begin
from game.rules.leave import leave
from game.rules.offer import offer

A, B, C = ChoiceId("a"), ChoiceId("b"), ChoiceId("c")


def pack_of(*events: Event) -> Pack:
    return tiny_pack(levels=[level("one", Framing.FRIENDS, *events)], neither=True)


def left(pack: Pack, action: Go | Choose | Skip, framing: Framing = Framing.FRIENDS, **changes: object) -> Step:
    state = replace(begin(pack, route=FULL, seed=1), phase=Phase.EVENT, framing=framing)
    state = replace(state, event=pack.levels[LevelId("one")].events[0].id, **changes)  # type: ignore[arg-type]
    scene = offer(pack, state)
    assert isinstance(scene, Scene)
    return leave(pack, state, scene, action)


def test_the_ledger_goes_stakes_friends_item_event_and_then_what_they_bring() -> None:
    slot = event("kitchen", slot=Slot(family=FamilyId("m1")), effects=Effects(add={SCORE: 40}))

    step = left(pack_of(slot), Choose(choice=A), joined=True, tier="fair")

    assert [(each.kind, getattr(each, "reason", getattr(each, "cause", ""))) for each in step.entries] == [
        ("answered", ""),
        ("score_moved", "stakes"),
        ("score_moved", "friend"),
        ("score_moved", "friend"),
        ("number_moved", step.entries[0].item),  # type: ignore[union-attr]
        ("score_moved", "story"),
        ("tier_changed", ""),
        ("reward_gained", ""),
        ("number_moved", "lane"),
    ]


def test_an_event_acts_when_it_is_left_and_so_it_does_when_skipped() -> None:
    scene = event(
        "thread", choice("a", effects=Effects(add={MONEY: 5})), effects=Effects(add={MONEY: -20}), hard="Shame."
    )

    assert left(pack_of(scene), Choose(choice=A)).state.numbers == {MONEY: 85}
    assert left(pack_of(scene), Skip()).state.numbers == {MONEY: 80}


def test_a_choice_may_jump_further_than_its_event() -> None:
    scenes = [event("start", choice("a", goto="far"), choice("b"), goto="near"), event("skipped")]
    pack = pack_of(*scenes, event("near"), event("far"))

    assert left(pack, Choose(choice=A)).state.event == "far"
    assert left(pack, Choose(choice=B)).state.event == "near"


def test_an_ending_is_remembered_when_its_event_is_left() -> None:
    pack = pack_of(event("end", ending=EndingId("together")), event("last"))

    assert left(pack, Go()).state.ending == "together"


@pytest.mark.parametrize(
    ("family", "framing", "action", "streak"),
    [
        ("m1", Framing.FRIENDS, Choose(choice=A), 3),
        ("m1", Framing.FRIENDS, Choose(choice=B), 0),
        ("m1", Framing.FRIENDS, Choose(choice=C), 0),
        ("m1", Framing.FRIENDS, Skip(), 0),
        ("c1", Framing.FRIENDS, Choose(choice=B), 2),
        ("m1", Framing.OFF, Choose(choice=B), 2),
    ],
)
def test_a_streak_counts_answers_along_under_a_score(
    family: str, framing: Framing, action: Choose | Skip, streak: int
) -> None:
    pack = pack_of(event("kitchen", slot=Slot(family=FamilyId(family))), event("last"))

    assert left(pack, action, framing, streak=2).state.streak == streak


def test_friends_pull_after_every_slot_and_after_nothing_else() -> None:
    skipped = left(pack_of(event("kitchen", slot=Slot(family=FamilyId("m1")))), Skip())
    control = left(pack_of(event("break", slot=Slot(family=FamilyId("c1")))), Choose(choice=A))
    story = left(pack_of(event("tea", choice("a"))), Choose(choice=A))

    # dana (800) asks for 25, gus (420) for -6
    assert (skipped.state.score, control.state.score, story.state.score) == (569, 569, 550)


def test_declining_costs_the_rewards_and_not_a_point() -> None:
    pack = pack_of(event("leaving", choice("a", effects=Effects(join=False))))

    step = left(pack, Choose(choice=A), score=640, tier="trusted", joined=True, rewards=("lane",))

    assert [each.kind for each in step.entries[1:]] == ["joined_changed", "reward_lost"]
    assert (step.state.score, step.state.tier, step.state.rewards) == (640, "trusted", ())


@given(lives())
def test_stakes_count_whether_joined_or_not_and_only_where_they_were_shown(life: tuple[Pack, list[Moment]]) -> None:
    for moment in life[1]:
        answer, lines = moment.entries[0], [each for each in moment.entries if isinstance(each, ScoreMoved)]
        if isinstance(answer, Answered):
            shown = {each.id: each.stakes for each in answer.offered}
            staked = [each.asked for each in lines if each.reason == "stakes"]
            at_stake = shown[answer.choice] if answer.choice else None
            assert staked == ([at_stake] if at_stake else [])
            if answer.framing in {Framing.BEFORE, Framing.OFF} or answer.control:
                assert staked == []
            if answer.stance is Stance.NEITHER:
                assert staked == []


@given(lives())
def test_where_no_score_is_shown_the_score_stands_still(life: tuple[Pack, list[Moment]]) -> None:
    def hidden(state: State) -> bool:
        return state.framing in {Framing.BEFORE, Framing.OFF}

    for moment in life[1]:
        if hidden(moment.before):
            assert moment.after.score == moment.before.score
        if hidden(moment.after):
            assert (moment.after.tier, moment.after.rewards, moment.after.penalties) == (None, (), ())
