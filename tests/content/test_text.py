import pytest

from game.content.limits import MAX_FILE_BYTES
from game.content.text import decode, position


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"x" * (MAX_FILE_BYTES + 1), "E102", 1, 1),
        ("a: b".encode("utf-16"), "E104", 1, 1),
        ("a: b".encode("utf-32"), "E104", 1, 1),
        ("a: b".encode("utf-16-le"), "E104", 1, 1),
        (b"a: b\nc: caf\xe9\n", "E103", 2, 7),
        ("é: b\nc: ".encode() + b"\xe9", "E103", 2, 4),
        (b"a: b\n\tc: d\n", "E105", 2, 1),
        (b"a: \x00", "E106", 1, 4),
        ("a: x\u2028y".encode(), "E106", 1, 5),
        ("a: b\n\ufeffc: d".encode(), "E106", 2, 1),
        ("a:\n  - b: 1\n\u00a0\u00a0\u00a0 c: 2".encode(), "E106", 3, 1),
        ("a:\n  \u3000- b: 1".encode(), "E106", 2, 3),
        ("a: 1\nmood:\u00a0calm".encode(), "E106", 2, 6),
        (b"a: 1\n%TAG ! x\n", "E111", 2, 1),
    ],
)
def test_what_no_parser_may_see_is_refused_at_its_place(raw: bytes, code: str, line: int, column: int) -> None:
    _, problems = decode(raw, "levels/x.yaml")
    assert [(one.code, one.where.line, one.where.column) for one in problems] == [(code, line, column)]
    assert problems[0].where.file == "levels/x.yaml"


@pytest.mark.parametrize(
    "raw",
    [
        b"a: b\n",
        "\ufeffa: b\n".encode(),
        b"a: b\r\n",
        b"a: b\r",
        "a: “é”\n".encode(),
        "a: |\n \u3000\u3000他说: 好\n".encode(),
    ],
)
def test_harmless_text_passes(raw: bytes) -> None:
    source, problems = decode(raw, "x.yaml")
    assert not problems
    assert source.text.startswith("a: ")
    assert "\r" not in source.text


def test_all_tabs_are_told_at_once() -> None:
    _, problems = decode(b"a:\tb\nc:\td\n", "x.yaml")
    assert [(one.where.line, one.where.column) for one in problems] == [(1, 3), (2, 3)]
    assert problems[1].line == "c:\td"


def test_positions_count_from_one() -> None:
    assert position("ab\nc", 0) == (1, 1)
    assert position("ab\nc", 3) == (2, 1)
