from hypothesis import given
from hypothesis import strategies as st

from game.content.breaks import pieces


def test_latin_words_break_after_their_spaces() -> None:
    assert pieces("one two-three four") == ["one ", "two-three ", "four"]


def test_chinese_breaks_between_any_two_signs_but_for_punctuation() -> None:
    assert pieces("他说：“好。”") == ["他", "说：", "“好。”"]  # noqa: RUF001 - Chinese punctuation is the point
    assert pieces("三楼（3D）空了") == ["三", "楼", "（3D）", "空", "了"]  # noqa: RUF001


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    assert "".join(pieces(text)) == text
