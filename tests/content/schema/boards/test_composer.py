"""What an author may write on a composer."""

from typing import Any

import pytest
from pydantic import ValidationError

from game.content.schema.boards.composer import ComposerRecord

PLAIN: dict[str, Any] = {
    "id": "draft",
    "parts": [{"text": "The water", "words": [{"id": "brown", "text": "is brown"}]}],
    "instead": [{"id": "cat", "say": "A cat"}],
}


def test_its_ends_may_ask_for_every_word_and_every_other_post() -> None:
    asked = {"price", "plain", "filled", "outside", "published", "kept"}
    assert ComposerRecord.model_validate(PLAIN).tallies() == asked | {"brown", "cat"}


@pytest.mark.parametrize("wrong", [{"parts": []}, {"wobble": -1}, {"outside": {"title": "P", "text": "T", "waits": 0}}])
def test_a_post_needs_words_and_a_page_needs_time(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ComposerRecord.model_validate(PLAIN | wrong)
