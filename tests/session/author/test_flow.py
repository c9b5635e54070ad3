"""The graph of a level: every event, and every way on that the rules could take."""

from fakes.packs import HELPED, tiny_pack
from fakes.story import choice, event, level

from game.model.event import Needs
from game.model.framing import Framing
from game.model.ids import LevelId, RouteId
from game.rules.chance import pick
from game.session.author.flow import ENTRY, EXIT, Edge, Flow, Sort, flow, labelled
from game.session.bots import coin
from game.session.clock import FixedClock
from game.session.session import Session

PACK = tiny_pack()


def ways(graph: Flow) -> set[tuple[str, str]]:
    return {(edge.source, edge.target) for edge in graph.edges}


def edge_of(graph: Flow, source: str, target: str) -> Edge:
    return next(edge for edge in graph.edges if (edge.source, edge.target) == (source, target))


def test_events_follow_each_other_in_the_order_of_the_file() -> None:
    graph = flow(level("x", None, event("one"), event("two")))
    assert [node.id for node in graph.nodes] == [ENTRY, "one", "two", EXIT]
    assert ways(graph) == {(ENTRY, "one"), ("one", "two"), ("two", EXIT)}


def test_an_event_with_needs_may_be_passed_over() -> None:
    needs = Needs(has=(HELPED,))
    graph = flow(level("x", None, event("one"), event("two", needs=needs), event("three")))
    assert ways(graph) >= {("one", "two"), ("one", "three"), ("two", "three")}
    assert edge_of(graph, "one", "two").maybe
    assert edge_of(graph, "one", "three").maybe
    assert not edge_of(graph, "two", "three").maybe
    assert next(node for node in graph.nodes if node.id == "two").needs


def test_a_choice_leads_where_its_goto_says_and_its_words_stand_on_the_line() -> None:
    graph = flow(level("x", None, event("one", choice("a", goto="three"), choice("b")), event("two"), event("three")))
    assert ways(graph) == {(ENTRY, "one"), ("one", "three"), ("one", "two"), ("two", "three"), ("three", EXIT)}
    jump = edge_of(graph, "one", "three")
    assert jump.goto
    assert labelled(graph, jump) == ("Say a",)
    assert labelled(graph, edge_of(graph, "one", "two")) == ("Say b",)


def test_choices_that_all_lead_the_same_way_need_no_words() -> None:
    graph = flow(level("x", None, event("one", choice("a"), choice("b")), event("two")))
    one = edge_of(graph, "one", "two")
    assert one.choices == ("a", "b")
    assert labelled(graph, one) == ()


def test_what_a_place_is_shows_in_its_sort() -> None:
    sorts = {node.id: node.sort for node in flow(PACK.levels[LevelId("after")]).nodes}
    assert sorts["slot_m1"] is Sort.SLOT
    assert sorts["end_together"] is Sort.ENDING
    assert sorts["last"] is Sort.READ
    assert {node.sort for node in flow(PACK.levels[LevelId("stars")]).nodes} == {Sort.ENTRY, Sort.ASKED, Sort.EXIT}


def test_no_life_takes_a_way_that_is_not_drawn() -> None:
    drawn = {name: ways(flow(each)) for name, each in PACK.levels.items()}
    for seed in range(12):
        session = Session.start(PACK, route=RouteId("full"), seed=seed, clock=FixedClock())
        while session.state.level is not None:
            before = session.state
            session.act(coin(session.offer, before, pick(seed, str(before.steps), n=1000)))
            after = session.state
            source = before.event or ENTRY
            target = after.event if after.level == before.level and after.event else EXIT
            assert (source, target) in drawn[before.level or LevelId("")]


def test_a_level_of_a_framing_is_drawn_like_any_other() -> None:
    assert len(flow(level("x", Framing.SCORE, event("one"))).nodes) == 3
