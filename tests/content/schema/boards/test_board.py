import pytest
from pydantic import ValidationError

from game.content.schema.boards.board import BoardRecord


def test_a_board_counts_nothing_unless_its_kind_says_so() -> None:
    assert BoardRecord(id="any").tallies() == frozenset()


@pytest.mark.parametrize("turns", [0, 201])
def test_a_board_cannot_hold_anybody_for_ever(turns: int) -> None:
    with pytest.raises(ValidationError):
        BoardRecord(id="any", turns=turns)
