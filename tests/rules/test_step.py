from collections.abc import Sequence
from dataclasses import replace

import pytest
from fakes.lives import Moment, live, lives, possible
from fakes.packs import FULL, SHORT, STORY, tiny_pack
from hypothesis import given
from hypothesis import strategies as st

from game.model.action import Action, Choose, Go, Predict, Skip
from game.model.entry import Ended, Entry, Predicted, PredictedRoom, RewardGained, ScoreMoved
from game.model.ids import ChoiceId, LevelId, RouteId
from game.model.offer import Intro, Over, Question, Scene
from game.model.outcome import Reason, Refusal
from game.model.pack import Pack
from game.model.state import Phase
from game.rules.begin import begin
from game.rules.offer import offer
from game.rules.step import step

Life = tuple[Pack, list[Moment]]
EVERYTHING: list[Action] = [
    Go(),
    Skip(),
    *(Predict(changed=n) for n in (-1, 0, 1, 99)),
    *(Choose(choice=ChoiceId(name)) for name in ("a", "b", "c", "no such choice")),
]


def entries_of(moments: Sequence[Moment]) -> list[Entry]:
    return [entry for moment in moments for entry in moment.entries]


@given(lives())
def test_the_same_actions_make_the_same_life(life: Life) -> None:
    pack, moments = life
    state = moments[0].before

    for moment in moments:
        outcome = step(pack, state, moment.action)
        assert not isinstance(outcome, Refusal)
        assert outcome.entries == moment.entries
        state = outcome.state

    assert state == moments[-1].after


@given(lives())
def test_score_numbers_and_ties_keep_their_bounds(life: Life) -> None:
    pack, moments = life
    for moment in moments:
        after = moment.after
        assert pack.score.min <= after.score <= pack.score.max
        assert all(pack.numbers[name].min <= value <= pack.numbers[name].max for name, value in after.numbers.items())
        assert all(pack.ties.min <= tie <= pack.ties.max for tie in after.ties.values())
        assert all(pack.score.min <= score <= pack.score.max for score in after.their_score.values())


@given(lives())
def test_the_ledger_chains_and_sums_to_the_score(life: Life) -> None:
    pack, moments = life
    at = pack.score.start

    for moment in moments:
        for line in (entry for entry in moment.entries if isinstance(entry, ScoreMoved)):
            assert (line.before, line.asked != 0) == (at, True)
            assert abs(line.after - line.before) <= abs(line.asked)
            at = line.after
        assert moment.after.score == at


@given(lives())
def test_what_is_offered_is_taken_and_everything_else_is_refused_with_a_reason(life: Life) -> None:
    pack, moments = life
    for moment in moments:
        ways = possible(moment.offer)
        assert ways
        for action in ways:
            assert not isinstance(step(pack, moment.before, action), Refusal)
        for action in EVERYTHING:
            outcome = step(pack, moment.before, action)
            assert isinstance(outcome, Refusal) is (action not in ways)


@given(lives())
def test_what_the_caller_has_seen_spares_work_and_changes_nothing(life: Life) -> None:
    pack, moments = life
    for moment in moments:
        assert step(pack, moment.before, moment.action, seen=moment.offer) == step(pack, moment.before, moment.action)


@given(lives())
def test_the_one_time_part_of_a_reward_is_paid_once(life: Life) -> None:
    firsts = [each.reward for each in entries_of(life[1]) if isinstance(each, RewardGained) and each.first]

    assert len(firsts) == len(set(firsts))


@given(lives())
def test_tier_and_rewards_follow_from_the_entries_alone(life: Life) -> None:
    tier, rewards = None, list[str]()
    for moment in life[1]:
        for entry in moment.entries:
            match entry.kind:
                case "tier_changed":
                    assert entry.before == tier
                    tier = entry.after
                case "reward_gained":
                    rewards.append(entry.reward)
                case "reward_lost":
                    rewards.remove(entry.reward)
                case _:
                    pass
        assert (moment.after.tier, sorted(moment.after.rewards)) == (tier, sorted(rewards))


@given(lives())
def test_every_action_counts_and_the_seed_is_never_touched(life: Life) -> None:
    pack, moments = life
    for number, moment in enumerate(moments):
        assert (moment.before.steps, moment.after.steps) == (number, number + 1)
        assert (moment.after.seed, moment.after.deal, moment.after.pack) == (
            moments[0].before.seed,
            moments[0].before.deal,
            pack.id,
        )


@given(st.sampled_from([FULL, SHORT, STORY]), st.integers(0, 1000))
def test_every_route_ends_and_says_so_last(route: RouteId, seed: int) -> None:
    moments = list(live(tiny_pack(), seed=seed, route=route))

    entries = entries_of(moments)
    assert moments[-1].after.phase is Phase.OVER
    assert isinstance(entries[-1], Ended)
    assert sum(isinstance(entry, Ended) for entry in entries) == 1
    assert any(isinstance(entry, Predicted) for entry in entries) is tiny_pack().routes[route].mirror


def test_only_where_a_room_dealt_is_one_asked_about_it_too() -> None:
    pack = tiny_pack()
    alone = next(moment for moment in live(pack) if isinstance(moment.offer, Question)).before
    seated = replace(alone, deal=replace(alone.deal, by_room=True))

    first = step(pack, seated, Predict(changed=1))

    assert not isinstance(first, Refusal)
    assert first.entries == (Predicted(changed=1, families=3),)
    assert offer(pack, first.state) == Question(families=3, room=True)
    assert isinstance(step(pack, first.state, Predict(changed=4)), Refusal)
    last = step(pack, first.state, Predict(changed=2))
    assert not isinstance(last, Refusal)
    assert last.entries[0] == PredictedRoom(changed=2, families=3)
    assert last.state.phase is Phase.OVER


@pytest.mark.parametrize(
    ("kind", "action", "reason"),
    [
        (Intro, Choose(choice=ChoiceId("a")), Reason.NOT_NOW),
        (Intro, Skip(), Reason.NOT_NOW),
        (Intro, Predict(changed=0), Reason.NOT_NOW),
        (Scene, Go(), Reason.MUST_CHOOSE),
        (Scene, Skip(), Reason.CANNOT_SKIP),
        (Scene, Choose(choice=ChoiceId("c")), Reason.NOT_OFFERED),
        (Scene, Predict(changed=0), Reason.NOT_NOW),
        (Question, Go(), Reason.NOT_NOW),
        (Question, Predict(changed=4), Reason.OUT_OF_RANGE),
        (Question, Predict(changed=-1), Reason.OUT_OF_RANGE),
    ],
)
def test_a_refusal_says_why(kind: type, action: Action, reason: Reason) -> None:
    pack = tiny_pack()
    moment = next(moment for moment in live(pack) if isinstance(moment.offer, kind))

    outcome = step(pack, moment.before, action)

    assert isinstance(outcome, Refusal)
    assert outcome.reason is reason


@pytest.mark.parametrize("action", EVERYTHING)
def test_when_it_is_over_it_is_over(action: Action) -> None:
    pack = tiny_pack()
    over = replace(begin(pack, route=FULL, seed=1), phase=Phase.OVER, level=None)

    assert isinstance(offer(pack, over), Over)
    assert step(pack, over, action) == Refusal(reason=Reason.OVER)


def test_a_refused_choice_is_named() -> None:
    pack = tiny_pack()
    scene = next(moment for moment in live(pack) if isinstance(moment.offer, Scene))

    assert step(pack, scene.before, Choose(choice=ChoiceId("z"))) == Refusal(reason=Reason.NOT_OFFERED, detail="z")


def test_a_level_without_a_playable_event_is_entered_and_left() -> None:
    pack = tiny_pack()
    empty = replace(pack.levels[LevelId("street")], events=())
    pack = replace(pack, levels={**pack.levels, empty.id: empty})

    first = next(live(pack))

    assert [entry.kind for entry in first.entries] == ["entered"]
    assert (first.after.phase, first.after.level) == (Phase.INTRO, "stars")
