import pytest

from game.content.nodes import HAS_C, read_tree
from game.content.text import Text

SAMPLES = [
    ("a: He said: hi\n", "E119", 1, 11, "second ': '"),
    ("a: 1\n b: 2\n", "E118", 2, 2, "begin in the columns 2 and 1"),
    ("a: @you\n", "E119", 1, 4, "must not begin"),
    ("a: `c`\n", "E119", 1, 4, "must not begin"),
    ("a: ]\n", "E119", 1, 4, "must not begin"),
    ('a: "C:\\path"\n', "E119", 1, 7, "double quotes"),
    ('a: "\\x1"\n', "E119", 1, 5, "double quotes"),
    ("a: 'It's late'\nb: 1\n", "E119", 1, 8, "closing quote"),
    ("a: *bold* is it\n", "E119", 1, 9, "begin with *"),
    ("a: 'open\nb: 1\n", "E119", 1, 4, "never closed"),
    ('a: "open\nb: 1\n', "E119", 1, 4, "never closed"),
    ("a: [1, 2\nb: 3\n", "E118", 1, 4, "not closed"),
    ("a: 1\nb\n", "E118", 2, 1, "no ': '"),
    ("- a\nb: 1\n", "E118", 2, 1, "does not fit"),
    ("a: |x\n b\n", "E118", 1, 5, "after |"),
    ("a: b\n- c\n", "E118", 2, 1, "does not fit"),
    ("a: 1\n...\nb: 2\n", "E118", 3, 1, "end of the document"),
    ("a: - b\n", "E118", 1, 4, "list entry"),
    ("a:\n  b: 1\n c: 2\n", "E118", 3, 2, "does not fit"),
    ("a:\n  - b: 1\n - b: 2\n", "E118", 3, 2, "stands in column 2"),
    ("a:\n  b: 1\n  - b: 2\n", "E118", 3, 3, "they are no list"),
    ("a:\n  - {b: 1}\n    {b: 2}\n", "E118", 3, 5, "the list above it"),
    ("a:\n  - b: 1\n    {b: 2}\n", "E118", 3, 5, "the list above it"),
    ("a: 1\nb:2\nc: 3\n", "E118", 2, 3, "space is missing after the colon"),
    ("a:\n  - b:2\n    c: 3\n", "E118", 2, 7, "space is missing after the colon"),
    ("a:\n  -b: 2\n    c: 3\n", "E118", 2, 4, "space is missing after the -"),
    ("a: |\n  One\nand two.\nb: 1\n", "E118", 3, 1, "belongs to no text"),
    ("a:\n  - b: |\n      One\n   and two.\n", "E118", 4, 4, "belongs to no text"),
    ("a: {b: one: two, c: 1}\n", "E119", 1, 11, "second ': '"),
    ("a: {b: one c: {d: 1}}\n", "E118", 1, 12, "comma is missing before 'c'"),
    ("a: {b: 'You're', c: 1}\n", "E119", 1, 13, "closing quote"),
    ("a: {b: [c}, d: 1}\n", "E118", 1, 8, "not closed"),
    ("a:\n  - {b: [c, d: 1\n  - {b: 2}\n", "E118", 2, 9, "not closed"),
    ("a: {b: - 4}\n", "E118", 1, 8, "below zero"),
    ("!a!b c\n", "E109", 1, 1, "tags"),
]


@pytest.mark.parametrize("use_c", [HAS_C, False])
@pytest.mark.parametrize(("text", "code", "line", "column", "words"), SAMPLES)
def test_both_parsers_say_it_in_the_same_plain_words(
    text: str,
    code: str,
    line: int,
    column: int,
    words: str,
    use_c: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    tree = read_tree(Text(file="x.yaml", text=text), use_c=use_c)
    assert [(one.code, one.where.line, one.where.column) for one in tree.problems] == [(code, line, column)]
    assert words in tree.problems[0].message
    assert tree.problems[0].hint
