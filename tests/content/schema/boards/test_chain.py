"""What an author may write on a chain."""

from typing import Any

import pytest
from pydantic import ValidationError

from game.content.schema.boards.chain import ChainRecord

PLAIN: dict[str, Any] = {"id": "one", "words": [{"text": "if"}, {"text": "so"}], "links": [{"title": "Gus"}]}


def test_a_chain_needs_a_sentence_and_somebody_who_passes_it_on() -> None:
    assert ChainRecord.model_validate(PLAIN).readers == 0
    for key in ("words", "links"):
        with pytest.raises(ValidationError):
            ChainRecord.model_validate({**PLAIN, key: []})


def test_its_ends_may_ask_for_what_is_left() -> None:
    assert ChainRecord.model_validate(PLAIN).tallies() == {"words", "hedges"}


def test_a_date_says_how_well_it_was_checked_and_what_was_not_cannot_be_printed() -> None:
    date = {"when": "June", "text": "A plan."}
    ChainRecord.model_validate({**PLAIN, "dates": [date, {**date, "checked": "copy"}]})
    with pytest.raises(ValidationError):
        ChainRecord.model_validate({**PLAIN, "dates": [{**date, "checked": "no"}]})
