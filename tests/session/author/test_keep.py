"""Keeping one's place while the pack changes: by ids, with what was lost named."""

from dataclasses import replace
from types import MappingProxyType

from fakes.packs import DANA, FULL, HELPED, MONEY, tiny_pack

from game.model.ids import SCORE, RouteId
from game.model.level import Level
from game.model.pack import Pack
from game.model.state import Phase, State
from game.rules.begin import begin
from game.rules.offer import offer
from game.session.author.jump import Jump, jump
from game.session.author.keep import Lost, keep_place

OLD = tiny_pack()
LEVEL = OLD.routes[FULL].levels[2]


def changed(level: Level) -> Pack:
    """Put another level in the place of the one of its id, and count its events anew."""
    levels = {**OLD.levels, level.id: level}
    events = {**OLD.events, level.id: {each.id: (at, each) for at, each in enumerate(level.events)}}
    return replace(OLD, hash="new", levels=MappingProxyType(levels), events=MappingProxyType(events))


def standing(at: int) -> State:
    event = OLD.levels[LEVEL].events[at].id
    numbers = {SCORE: 612, MONEY: 7}
    facts = frozenset({HELPED})
    return jump(OLD, Jump(level=LEVEL, event=event, route=FULL, numbers=numbers, facts=facts, joined=True)).state


def test_an_unchanged_pack_changes_nothing() -> None:
    state = standing(1)
    kept = keep_place(state, OLD, OLD)
    assert kept.lost == ()
    assert kept.state == state


def test_new_words_at_the_same_event_are_read_at_once() -> None:
    state, level = standing(0), OLD.levels[LEVEL]
    told = replace(level.events[0], title="Another title")
    new = changed(replace(level, events=(told, *level.events[1:])))
    kept = keep_place(state, OLD, new)
    assert kept.lost == ()
    assert kept.state.pack_hash == "new"
    assert (kept.state.score, kept.state.numbers[MONEY], kept.state.facts) == (612, 7, frozenset({HELPED}))
    assert getattr(offer(new, kept.state), "title", "") == "Another title"


def test_an_event_that_moved_is_found_by_its_id() -> None:
    state, level = standing(1), OLD.levels[LEVEL]
    kept = keep_place(state, OLD, changed(replace(level, events=tuple(reversed(level.events)))))
    assert (kept.state.event, kept.lost) == (state.event, ())


def test_where_the_event_is_gone_one_stands_at_the_one_before_it() -> None:
    state, level = standing(2), OLD.levels[LEVEL]
    kept = keep_place(state, OLD, changed(replace(level, events=(*level.events[:2], *level.events[3:]))))
    assert kept.state.event == level.events[1].id
    assert kept.lost == (Lost(noun="event", name=str(state.event), now=level.events[1].title),)


def test_where_none_before_it_is_left_one_stands_before_the_level() -> None:
    state, level = standing(0), OLD.levels[LEVEL]
    kept = keep_place(state, OLD, changed(replace(level, events=level.events[1:])))
    assert (kept.state.phase, kept.state.level, kept.state.event) == (Phase.INTRO, LEVEL, None)
    assert kept.lost == (Lost(noun="event", name=str(state.event), now=level.title),)


def test_a_level_that_no_route_has_leads_back_to_the_first() -> None:
    routes = {name: replace(each, levels=OLD.routes[FULL].levels[:1]) for name, each in OLD.routes.items()}
    kept = keep_place(standing(1), OLD, replace(OLD, routes=MappingProxyType(routes)))
    assert (kept.state.phase, kept.state.level) == (Phase.INTRO, OLD.routes[FULL].levels[0])
    assert [each.noun for each in kept.lost] == ["level"]


def test_a_route_that_is_gone_is_replaced_by_one_with_the_level() -> None:
    other = replace(OLD.routes[FULL], id=RouteId("other"), title="Other")
    kept = keep_place(standing(1), OLD, replace(OLD, routes=MappingProxyType({other.id: other})))
    assert (kept.state.route, kept.state.level) == (other.id, LEVEL)
    assert kept.lost == (Lost(noun="route", name=FULL, now="Other"),)


def test_numbers_people_and_facts_that_are_gone_are_named_and_new_ones_begin() -> None:
    people = MappingProxyType({name: each for name, each in OLD.people.items() if name != DANA})
    new = replace(OLD, numbers=MappingProxyType({}), people=people, facts=frozenset())
    kept = keep_place(standing(1), OLD, new)
    assert {(each.noun, each.name) for each in kept.lost} >= {("number", MONEY), ("person", DANA), ("fact", HELPED)}
    again = keep_place(kept.state, new, OLD).state
    assert again.numbers[MONEY] == OLD.numbers[MONEY].start
    assert again.ties[DANA] == OLD.people[DANA].tie


def test_narrower_bounds_take_the_numbers_with_them() -> None:
    new = replace(OLD, score=replace(OLD.score, max=600))
    kept = keep_place(standing(1), OLD, new)
    assert kept.state.score == 600


def test_before_and_after_the_story_there_is_nothing_to_lose() -> None:
    first = begin(OLD, route=FULL, seed=1)
    assert keep_place(first, OLD, OLD).state == first
    over = replace(first, phase=Phase.OVER, level=None)
    assert keep_place(over, OLD, OLD).state.phase is Phase.OVER
    asked = replace(first, phase=Phase.PREDICT, level=None)
    routes = {name: replace(each, mirror=False) for name, each in OLD.routes.items()}
    assert keep_place(asked, OLD, replace(OLD, routes=MappingProxyType(routes))).state.phase is Phase.OVER
