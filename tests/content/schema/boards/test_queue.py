"""What can be asked about a queue: what every line counts, and with whom the evening was spent."""

from typing import Any

import pytest
from pydantic import ValidationError

from game.content.schema.boards.queue import TALLIES, QueueRecord

PLAIN: dict[str, Any] = {
    "id": "evening",
    "faces": [{"id": name, "name": name, "about": "Waits.", "reply": "Yes."} for name in ("juno", "wim")],
}


def test_ends_may_ask_with_whom_the_evening_was_spent() -> None:
    assert QueueRecord.model_validate(PLAIN).tallies() == TALLIES | {"with_juno", "with_wim"}


def test_one_face_makes_no_line_and_nothing_lifts_downwards() -> None:
    with pytest.raises(ValidationError):
        QueueRecord.model_validate(PLAIN | {"faces": PLAIN["faces"][:1]})
    with pytest.raises(ValidationError):
        QueueRecord.model_validate(PLAIN | {"deeds": [{"id": "a", "say": "A", "lift": 0}]})
