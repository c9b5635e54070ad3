"""Reading what changed says what reading all would have said: the same values at the same places, or nothing."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.limits import MAX_NODES
from game.content.nodes import read_tree
from game.content.splice import Splice, splice
from game.content.text import decode
from game.content.tree import Marks, Tree

LEVEL = """\
# a level
level: {id: home, title: Home}
events:
  # the first
  - id: one
    text: |
      A paragraph.

        - id: none
      Another.
    choices:
      - say: Yes
        effects: {add: {money: -1}}
      - {say: "No, and
          no again"}
  - id: two
    text: >+
      Folded
      text.

  - {id: three, title: 'It''s
      here'}

  - id: four
    text: plain words
      that go on
    others: [gus,
      dana]
  - id: five
queue:
  - id: line
    ends:
      - goto: two
      - goto: four
  - id: other
chain: []
"""
ENTRY = re.compile(r"(?m)^(?=  - )")
LINES = tuple(dict.fromkeys(LEVEL.splitlines()))
ODD = (
    "---", "...", "- id: x", "  - id: x", "    - id: x", "  -", "   - id: y", "  - - a: b", "    title: it's \"new\"",
    "    text: |2-", '    text: "open', "    text: 'open", "    others: [open", "      }", "    two: &a b", "    x: *a",
    "  - *a", "  ? id", "    id: again", "end: {", "events:", "basket:", "  #", "# remark", "", "      more", "text",
    "    text: a #b", "    y: !!str z", "%TAG ! !", "    e: é😀", "? [a, b]", "key with: colon: twice", "    \u2028x",
)  # fmt: skip


def tree_of(text: str) -> Tree | None:
    source, problems = decode(text.encode(), "levels/a.yaml")
    tree = None if problems else read_tree(source)
    return tree if tree and tree.whole and not tree.problems else None


def flat(marks: Marks) -> Any:
    return [flat(one) for one in marks] if isinstance(marks, list) else (marks.line, marks.column)


def spliced(before: str, after: str) -> Splice | None:
    """Splice, and if that succeeds compare with the whole."""
    old, (source, problems) = tree_of(before), decode(after.encode(), "levels/a.yaml")
    if old is None or problems:
        return None
    found = splice(old, source)
    if found:
        whole = tree_of(after)
        assert whole is not None, after
        assert list(found.tree.data.items()) == list(whole.data.items())
        assert flat(found.tree.marks) == flat(whole.marks)
        assert found.tree.nodes >= whole.nodes
        assert found.tree.collections >= whole.collections
    return found


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a file with its entries in any order, and the same with a few lines more, less or other."""
    start, end = LEVEL.index("  - id: one"), LEVEL.index("queue:")
    entries = ENTRY.split(LEVEL[start:end])[1:]
    before = LEVEL[:start] + "".join(draw(st.lists(st.sampled_from(entries), min_size=1, max_size=5))) + LEVEL[end:]
    lines = before.split("\n")
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.integers(0, len(lines)))
        gone = draw(st.integers(0, 3))
        lines[at : at + gone] = draw(st.lists(st.sampled_from(LINES + ODD), max_size=2))
    return before, "\n".join(lines)


@given(edited())
@settings(max_examples=400)
def test_whatever_is_spliced_says_what_the_whole_says(versions: tuple[str, str]) -> None:
    spliced(*versions)


@pytest.mark.parametrize("by", ["Home", "first", "A paragraph", "Folded", "three", "that go on", "gus", "goto: four"])
def test_a_word_that_changes_keeps_the_entries_around_it(by: str) -> None:
    found = spliced(LEVEL, LEVEL.replace(by, f"{by}ly"))
    assert (found is None) == (by in {"Home", "first"})
    if found:
        kept = found.first + found.last
        assert kept == len(found.tree.data[found.key]) - (2 if by == "three" else 1)  # the line of its dash changed


def test_what_a_list_gains_and_loses_is_read_alone() -> None:
    more = spliced(LEVEL, LEVEL.replace("  - id: five\n", "  - id: more\n    text: new\n  - id: five\n"))
    assert more
    assert (more.key, more.first, more.last) == ("events", 3, 1)
    less = spliced(LEVEL, LEVEL.replace("  - {id: three, title: 'It''s\n      here'}\n", ""))
    assert less
    assert [entry["id"] for entry in less.tree.data["events"]] == ["one", "two", "four", "five"]
    last = spliced(LEVEL, LEVEL.replace("  - id: other\n", "  - id: other\n  - id: third\n"))
    assert last
    assert (last.key, last.first, last.last) == ("queue", 1, 0)


@pytest.mark.parametrize(
    "change",
    [
        ("level: {id: home", "level: {id: house"),
        ("events:", "scenes:"),
        ("  - id: five\nqueue:", "  - id: six\nbasket:"),
        ("      Another.", "Another."),
        ("    text: plain words", '    text: "plain words'),
        ("  - id: two", "  - &two {id: two}"),
    ],
)
def test_what_is_more_than_one_entry_is_left_to_the_reader_of_files(change: tuple[str, str]) -> None:
    assert spliced(LEVEL, LEVEL.replace(*change)) is None
    assert spliced(LEVEL, LEVEL) is None


def test_lists_in_brackets_and_lists_at_the_edge_are_read_whole() -> None:
    for text in ("events: [{id: one},\n  {id: two},\n  {id: three}]\n", "events:\n- id: one\n- id: two\n- id: three\n"):
        assert spliced(text, text.replace("two", "too")) is None


def test_no_limit_is_passed_bit_by_bit() -> None:
    before = tree_of(LEVEL)
    after, _ = decode(LEVEL.replace("gus", "nobody").encode(), "levels/a.yaml")
    assert before
    assert splice(before, after)
    before.nodes = MAX_NODES
    assert splice(before, after) is None
