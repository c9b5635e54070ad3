"""Jumping: one stands where one wished to, as if one had come there by playing."""

import pytest
from fakes.packs import DANA, FULL, HELPED, MONEY, tiny_pack

from game.model.framing import Framing
from game.model.ids import SCORE, EventId, LevelId, RouteId
from game.model.offer import Intro, Scene
from game.model.outcome import Step
from game.model.state import Phase
from game.rules.offer import offer
from game.rules.step import step
from game.session.author.jump import Jump, jump, route_for
from game.session.bots import along

PACK = tiny_pack()


def test_one_stands_at_the_event_with_the_numbers_that_were_chosen() -> None:
    level = LevelId("everyone")
    event = PACK.levels[level].events[0].id
    wish = Jump(
        level=level, event=event, numbers={SCORE: 777, MONEY: 3}, ties={DANA: 1}, facts=frozenset({HELPED}), joined=True
    )
    state = jump(PACK, wish).state
    assert (state.phase, state.level, state.event) == (Phase.EVENT, level, event)
    assert (state.score, state.numbers[MONEY], state.ties[DANA]) == (777, 3, 1)
    assert state.facts == {HELPED}
    assert state.framing is Framing.REQUIRED
    assert state.joined
    assert isinstance(offer(PACK, state), Scene)


def test_the_tier_and_what_it_gives_follow_from_the_score() -> None:
    level = next(each for each in PACK.levels.values() if each.framing is Framing.SCORE)
    top = max(PACK.tiers, key=lambda tier: tier.at)
    high = jump(PACK, Jump(level=level.id, event=level.events[0].id, numbers={SCORE: top.at}, joined=True)).state
    assert high.tier == top.id
    assert set(high.rewards) == {name for tier in PACK.tiers for name in tier.rewards}
    out = jump(PACK, Jump(level=level.id, event=level.events[0].id, numbers={SCORE: top.at})).state
    assert out.rewards == ()


def test_a_level_is_entered_under_the_framing_that_the_route_has_put_in_force() -> None:
    for name in PACK.routes[FULL].levels:
        state = jump(PACK, Jump(level=name, route=FULL)).state
        shown = offer(PACK, state)
        assert isinstance(shown, Intro)
        assert shown.level == name


def test_what_is_out_of_bounds_is_brought_within() -> None:
    level = PACK.routes[FULL].levels[0]
    state = jump(PACK, Jump(level=level, numbers={SCORE: 10_000, MONEY: -5}, ties={DANA: 99})).state
    assert state.score == PACK.score.max
    assert state.numbers[MONEY] == PACK.numbers[MONEY].min
    assert state.ties[DANA] == PACK.ties.max


def test_a_place_where_nobody_could_stand_is_given_and_said() -> None:
    level = next(name for name, events in PACK.events.items() if EventId("end_together") in events)
    assert not jump(PACK, Jump(level=level, event=EventId("end_together"))).lawful
    assert jump(PACK, Jump(level=level, event=EventId("end_together"), facts=frozenset({HELPED}))).lawful


def test_from_every_event_the_game_goes_on() -> None:
    for level in PACK.routes[FULL].levels:
        for event in PACK.levels[level].events:
            state = jump(PACK, Jump(level=level, event=event.id, route=FULL)).state
            outcome = step(PACK, state, along(offer(PACK, state), state, 1))
            assert isinstance(outcome, Step), (level, event.id)


def test_what_is_not_there_cannot_be_stood_on() -> None:
    with pytest.raises(LookupError):
        jump(PACK, Jump(level=LevelId("nowhere")))
    with pytest.raises(LookupError):
        jump(PACK, Jump(level=PACK.routes[FULL].levels[0], event=EventId("nowhere")))


def test_the_route_is_the_wanted_one_or_the_longest_with_the_level() -> None:
    level = PACK.routes[FULL].levels[0]
    longest = max((each for each in PACK.routes.values() if level in each.levels), key=lambda each: len(each.levels))
    assert route_for(PACK, level, FULL) == FULL
    assert route_for(PACK, level, RouteId("gone")) == longest.id
