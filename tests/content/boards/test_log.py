"""A log as a noun."""

from game.content.boards.log import log
from game.content.schema.boards.log import LogRecord
from game.model.where import Where


def test_a_log_is_as_its_author_wrote_it() -> None:
    told = {"closer": "Soup.", "picked": "A card.", "spared": "A dash."}
    record = LogRecord.model_validate(
        {"id": "visits", "people": 50, "rates": [{"one_in": 10, "finds": 9, "text": "Most."}], **told}
    )
    built = log(record, Where(file="levels/any.yaml", line=3))
    assert (built.kind, built.people, built.closer, built.picked, built.spared) == ("log", 50, *told.values())
    assert [(one.one_in, one.finds, one.text) for one in built.rates] == [(10, 9, "Most.")]
