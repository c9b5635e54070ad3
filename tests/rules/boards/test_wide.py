import pytest

from game.rules.boards.wide import in_line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["If the money comes,", "we", "wait."], "If the money comes, we wait."),
        (["要是有钱了，", "我们", "等。"], "要是有钱了，我们等。"),  # noqa: RUF001
        (["C 座的水", "C"], "C 座的水C"),
        (["", "a", ""], "a"),
        ([], ""),
    ],
)
def test_only_latin_words_keep_their_distance(words: list[str], line: str) -> None:
    assert in_line(words) == line
