import pytest

from game.terminal.columns import columns, filled, is_wide


def test_wide_signs_take_two_columns() -> None:
    assert columns("C 座") == 4
    assert is_wide("C 座")
    assert not is_wide("café")


def test_a_line_breaks_between_wide_signs_and_never_before_a_comma_or_after_a_bracket() -> None:
    text = "电梯坏了，（他们）星期二修。"  # noqa: RUF001 - Chinese punctuation is the point
    for width in range(6, 30):
        for line in filled(text, width).split("\n"):
            assert line[0] not in "，。）"  # noqa: RUF001
            assert line[-1] != "（"  # noqa: RUF001
    assert filled(text, 30).replace("\n", "") == text


@pytest.mark.parametrize("width", [8, 20, 40])
def test_words_and_names_of_runs_stay_whole(width: int) -> None:
    lines = filled("这一局存为 quiet-heron-42 。", width).split("\n")
    assert any("quiet-heron-42" in line for line in lines)
    assert all(columns(line) <= max(width, 16) for line in lines)
