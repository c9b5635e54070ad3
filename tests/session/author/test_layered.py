"""Layers: nothing lies on anything else, and lines lead down, except those that lead back."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from game.session.author.layered import Layout, Sizes, layered

SIZES = Sizes(w=100, h=40, across=20, down=30)


def graphs() -> st.SearchStrategy[tuple[list[str], list[tuple[str, str]]]]:
    """Return graphs of up to a dozen nodes with links in both directions."""
    names = st.integers(1, 12).map(lambda n: [f"n{number}" for number in range(n)])
    return names.flatmap(
        lambda nodes: st.tuples(
            st.just(nodes),
            st.lists(st.tuples(st.sampled_from(nodes), st.sampled_from(nodes)), unique=True, max_size=20),
        )
    )


@given(graphs())
def test_no_two_nodes_lie_on_each_other(graph: tuple[list[str], list[tuple[str, str]]]) -> None:
    nodes, links = graph
    laid = layered(nodes, links, SIZES)
    spots = list(laid.nodes.values())
    assert all(
        abs(x - to_x) >= SIZES.w or abs(y - to_y) >= SIZES.h
        for at, (x, y) in enumerate(spots)
        for to_x, to_y in spots[:at]
    )
    assert all(_inside(laid, x, y) for x, y in spots)


def _inside(laid: Layout, x: float, y: float) -> bool:
    slack = 0.01
    return (
        SIZES.w / 2 - slack <= x <= laid.w - SIZES.w / 2 + slack
        and SIZES.h / 2 - slack <= y <= laid.h - SIZES.h / 2 + slack
    )


@given(graphs())
def test_every_link_has_its_line_from_one_to_the_other(graph: tuple[list[str], list[tuple[str, str]]]) -> None:
    nodes, links = graph
    laid = layered(nodes, links, SIZES)
    assert set(laid.lines) == set(links)
    for (source, target), points in laid.lines.items():
        assert len(points) >= 2
        assert points[0][1] >= laid.nodes[source][1]
        if nodes.index(source) < nodes.index(target):
            assert points[-1] == (laid.nodes[target][0], laid.nodes[target][1] - SIZES.h / 2)
            assert laid.nodes[source][1] < laid.nodes[target][1]


def test_a_row_of_events_is_a_straight_line() -> None:
    laid = layered(["a", "b", "c"], [("a", "b"), ("b", "c")], SIZES)
    assert {x for x, _ in laid.nodes.values()} == {50.0}
    assert laid.w == 100
    assert laid.h == 3 * 40 + 2 * 30


def test_two_that_can_be_parted_do_not_cross() -> None:
    links = [("a", "d"), ("b", "c"), ("s", "a"), ("s", "b")]
    laid = layered(["s", "a", "b", "c", "d"], links, SIZES)
    assert (laid.nodes["a"][0] < laid.nodes["b"][0]) == (laid.nodes["d"][0] < laid.nodes["c"][0])


def test_a_hundred_events_are_laid_out_at_once() -> None:
    nodes = [f"n{number}" for number in range(102)]
    links = [*itertools.pairwise(nodes), *((nodes[at], nodes[at + 7]) for at in range(0, 90, 5))]
    assert len(layered(nodes, links, SIZES).nodes) == 102
