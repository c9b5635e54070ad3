from game.content.nodes import read_tree
from game.content.places import mark_at
from game.content.schema.level import LevelFile
from game.content.shape import shape
from game.content.text import Text
from game.content.tree import Tree

HEAD = "format: 1\nlevel: {id: x, title: X, rule: R.}\nevents:\n"


def shaped(text: str) -> tuple[Tree, LevelFile | None, set[str]]:
    tree, lost = read_tree(Text(file="x.yaml", text=HEAD + text)), set[str]()
    return tree, shape(tree, LevelFile, lost), lost


def test_one_mistake_hides_no_other() -> None:
    tree, _, _ = shaped("  - {id: a, text: A., moood: x}\n  - {id: b, text: 5}\n  - {text: C.}\n")
    assert [(one.code, one.where.line) for one in tree.problems] == [("E201", 4), ("E203", 5), ("E202", 6)]


def test_what_is_sound_stays_at_its_place() -> None:
    tree, record, lost = shaped("  - {id: a, text: 5, slot: {}}\n  - {id: b, text: B., goto: c}\n")
    assert record is not None
    assert [event.id for event in record.events] == ["b"]
    mark = mark_at(tree.data, tree.marks, ("events", 0, "goto"))
    assert (mark.line + 1, tree.whole, lost) == (5, False, {"a"})


def test_a_slip_of_the_pen_in_a_needed_key_is_one_mistake() -> None:
    tree, record, _ = shaped("  - {id: a, text: A., choices: [{sya: Yes, gto: b}]}\n")
    assert [one.message for one in tree.problems] == ["unknown key 'sya'", "unknown key 'gto'"]
    assert record is not None
    assert record.events[0].choices[0].say == "Yes"


def test_where_the_head_is_broken_nothing_is_left() -> None:
    tree = read_tree(Text(file="x.yaml", text="format: 1\nevents: []\n"))
    assert shape(tree, LevelFile, set()) is None
    assert [one.code for one in tree.problems] == ["E202"]


def test_of_thousands_of_mistakes_a_hundred_are_told() -> None:
    tree, record, _ = shaped("  - {id: a, txt: A., x: 1}\n" * 2_000)
    assert (len(tree.problems), record) == (100, None)
