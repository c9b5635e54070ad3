import pytest

from game.content.limits import MAX_PROBLEMS
from game.content.nodes import read_tree
from game.content.places import mark_at
from game.content.text import Text
from game.content.tree import Stop, Tree, remove


def read(text: str) -> Tree:
    return read_tree(Text(file="x.yaml", text=text))


def test_taking_out_keeps_data_and_marks_parallel() -> None:
    tree = read("a: 1\nb: [x, y]\nc: 3\n")
    remove(tree.data, tree.marks, "a")
    remove(tree.data["b"], tree.marks[2], 0)
    assert tree.data == {"b": ["y"], "c": 3}
    assert mark_at(tree.data, tree.marks, ("b", 0)).column == 7
    assert mark_at(tree.data, tree.marks, ("c",)).line == 2


def test_a_hundred_refusals_end_the_reading() -> None:
    tree = read("a: 1\n")
    mark = mark_at(tree.data, tree.marks, ("a",))
    tree.complain("E113", mark, "twice")
    whole_before = tree.whole
    for _ in range(MAX_PROBLEMS - 2):
        tree.refuse("E109", mark, "a tag")
    with pytest.raises(Stop):
        tree.refuse("E109", mark, "a tag")
    assert (whole_before, tree.whole) == (True, False)
