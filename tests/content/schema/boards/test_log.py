"""What an author may write on a log."""

from typing import Any

import pytest
from pydantic import ValidationError

from game.content.schema.boards.log import LogRecord

PLAIN: dict[str, Any] = {"id": "one", "people": 1000, "rates": [{"one_in": 10}]}


def test_a_log_needs_a_crowd_and_a_rate_that_picks_some_and_not_all() -> None:
    assert LogRecord.model_validate(PLAIN).rates[0].finds == 0
    wrongs: list[dict[str, Any]] = [{"people": 1}, {"rates": []}, {"rates": [{"one_in": 1}]}]
    for wrong in (*wrongs, {"rates": [{"one_in": 10, "finds": 11}]}):
        with pytest.raises(ValidationError):
            LogRecord.model_validate({**PLAIN, **wrong})


def test_its_ends_may_ask_for_what_was_chosen() -> None:
    assert LogRecord.model_validate(PLAIN).tallies() == {"one_in", "innocents", "looked", "picked", "kept"}
