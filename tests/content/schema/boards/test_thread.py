"""What an author may write on a thread."""

from typing import Any

import pytest
from pydantic import ValidationError

from game.content.schema.boards.thread import ThreadRecord

PLAIN: dict[str, Any] = {
    "id": "line",
    "title": "For Gus",
    "person": "gus",
    "lines": [{"person": "dana", "text": "Dear Gus!"}],
    "own": [{"id": "one", "say": "A line", "kind": "mild"}],
    "leave": {"say": "Leave"},
}


def test_its_ends_may_ask_for_what_was_done_and_for_the_kind_of_the_line() -> None:
    done = {"waited", "liked", "private", "left", "written"}
    assert ThreadRecord.model_validate(PLAIN).tallies() == done | {"mild", "kind", "plain", "agree"}


@pytest.mark.parametrize("key", ["lines", "own"])
def test_a_thread_needs_lines(key: str) -> None:
    with pytest.raises(ValidationError):
        ThreadRecord.model_validate({**PLAIN, key: []})


def test_a_line_is_of_a_kind_that_there_is() -> None:
    with pytest.raises(ValidationError):
        ThreadRecord.model_validate({**PLAIN, "own": [{"id": "one", "say": "A line", "kind": "rude"}]})
