import tracemalloc
from typing import Any

import pytest
from fakes.hostile import HEAD, HOSTILE
from hypothesis import given
from hypothesis import strategies as st

from game.content.limits import MAX_COLLECTIONS, MAX_NODES, MAX_PROBLEMS
from game.content.nodes import HAS_C, read_tree
from game.content.places import mark_at
from game.content.text import Text, decode
from game.content.tree import Tree

SAMPLE = """\
a: 1
b: [x, {c: no}]
"d": 'it''s'
1: one
true: yes
"""


def read(text: str, *, use_c: bool = HAS_C) -> Tree:
    return read_tree(Text(file="x.yaml", text=text), use_c=use_c)


def places(tree: Tree) -> list[tuple[str, int, int]]:
    return [(one.code, one.where.line, one.where.column) for one in tree.problems]


@pytest.mark.parametrize("use_c", [True, False])
def test_data_and_places_are_parallel(use_c: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    tree = read(SAMPLE, use_c=use_c)
    assert tree.data == {"a": 1, "b": ["x", {"c": "no"}], "d": "it's", "1": "one", "true": "yes"}
    found = {path: mark_at(tree.data, tree.marks, path) for path in [("a",), ("b", 0), ("b", 1, "c"), ("true",)]}
    assert [(mark.line, mark.column) for mark in found.values()] == [(0, 3), (1, 4), (1, 11), (4, 6)]
    key = mark_at(tree.data, tree.marks, ("b", 1, "c"), key=True)
    assert (key.line, key.column) == (1, 8)


def test_of_a_key_that_stands_twice_the_first_stays() -> None:
    tree = read("a: 1\nb: 2\na: {c: 3}\n")
    assert (tree.data, tree.whole) == ({"a": 1, "b": 2}, True)
    assert places(tree) == [("E113", 3, 1)]
    assert "line 1" in tree.problems[0].message


@pytest.mark.parametrize(("text", "most"), [("a: [" + "b, " * (MAX_NODES + 1) + "]", MAX_NODES)])
def test_a_file_with_too_many_entries_is_left(text: str, most: int) -> None:
    tree = read(text)
    assert [one.code for one in tree.problems] == ["E116"]
    assert f"{most:,}" in tree.problems[0].message


def test_too_many_lists_and_too_many_keys_are_left_too() -> None:
    assert [one.code for one in read("a: [" + "[]," * (MAX_COLLECTIONS + 1) + "]").problems] == ["E116"]
    assert [one.code for one in read("".join(f"k{n}: 1\n" for n in range(3_000))).problems] == ["E116"]


def test_nobody_is_told_more_than_a_hundred_mistakes() -> None:
    assert len(read("a: 1\n" * 1_000).problems) == MAX_PROBLEMS


SLOW_WHEN_PURE = {"keys", "list of letters", "empty lists", "empty mappings", "list entries", "floats"}


@pytest.mark.parametrize("name", sorted(set(HOSTILE) - SLOW_WHEN_PURE))
def test_both_parsers_refuse_hostile_files_alike(name: str) -> None:
    raw = HOSTILE[name]()
    if len(raw) > 200_000:
        raw = raw[:20_000] if name != "scalar of 50 MB" else raw
    source, problems = decode(raw, "x.yaml")
    if not problems:
        fast, slow = read_tree(source, use_c=HAS_C), read_tree(source, use_c=False)
        assert places(fast) == places(slow)
        assert fast.data == slow.data or not fast.whole


YAML_LIKE = st.text(alphabet="ab:-#?[]{}&*!|>'\"%@` \n01.,~\\x", max_size=40)


@given(YAML_LIKE)
def test_what_both_parsers_accept_they_read_alike(text: str) -> None:
    source, problems = decode(text.encode(), "x.yaml")
    if not problems:
        fast, slow = read_tree(source, use_c=HAS_C), read_tree(source, use_c=False)
        if fast.whole and slow.whole:  # {0:} is a mapping to one of them and a mistake to the other
            assert plain(fast.data) == plain(slow.data)
            assert places(fast) == places(slow)


def plain(data: Any) -> str:
    return repr(data)


def test_depth_is_counted_while_reading() -> None:
    tracemalloc.start()
    tree = read_tree(decode(HEAD + b"  - " + b"[" * 1_000_000, "x.yaml")[0])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [one.code for one in tree.problems] == ["E115"]
    assert peak < 20_000_000


def test_a_text_that_begins_with_a_star_is_one_mistake() -> None:
    assert [one.code for one in read_tree(Text(file="x.yaml", text="a: *In the evening\n")).problems] == ["E108"]
