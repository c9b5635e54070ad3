import pytest

from game.content.nodes import HAS_C, read_tree
from game.content.text import Text

SAMPLES = [
    ("a: He said: hi\n", "E119", 1, 11, "second ': '"),
    ("a: 1\n b: 2\n", "E118", 2, 3, "does not fit the line above"),
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
