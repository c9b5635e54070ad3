from game.content.nodes import read_tree
from game.content.places import mark_at, value_at, where
from game.content.text import Text

TREE = read_tree(Text(file="x.yaml", text="a:\n  - {b: 1}\n  - c\n"))


def test_a_path_that_the_file_lacks_ends_at_its_nearest_part() -> None:
    mark = mark_at(TREE.data, TREE.marks, ("a", 0, "missing", 7))
    assert (mark.line, mark.column) == (1, 4)


def test_values_are_found_or_are_nothing() -> None:
    assert value_at(TREE.data, ("a", 0, "b")) == 1
    assert value_at(TREE.data, ("a", 9)) is None
    assert value_at(TREE.data, ("a", 1, "b")) is None


def test_places_are_told_from_one() -> None:
    assert str(where("x.yaml", mark_at(TREE.data, TREE.marks, ("a", 1)))) == "x.yaml:3:5"
