from hypothesis import given
from hypothesis import strategies as st

from game.content.pseudo import pseudo


def test_a_text_is_longer_accented_and_in_brackets() -> None:
    assert pseudo("Save and leave") == "[Såvé åñd léåvé lorem]"
    assert len(pseudo("a" * 100)) >= 140


def test_placeholders_and_empty_lines_stay() -> None:
    said = pseudo("{name} closes the door.\n\nIt rains on {place}.")
    assert "{name}" in said
    assert "{place}" in said
    assert "\n\n" in said


@given(st.text())
def test_any_text_will_do(text: str) -> None:
    assert len(pseudo(text)) >= len(text)
