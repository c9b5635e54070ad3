import pytest
from pydantic import BaseModel

from game.content.boards.registry import BUILDERS
from game.content.editor.sample import sample
from game.content.editor.snippets import board_record
from game.content.kinds import KINDS
from game.content.schema.scene import ChoiceRecord, EventRecord

RECORDS: list[type[BaseModel]] = [
    *(kind.model for kind in KINDS),
    *(board_record(kind) for kind in BUILDERS),
    EventRecord,
    ChoiceRecord,
]


@pytest.mark.parametrize("record", RECORDS, ids=[record.__name__ for record in RECORDS])
def test_the_least_that_can_be_written_is_valid(record: type[BaseModel]) -> None:
    written = sample(record)
    record.model_validate(written)
    assert set(written) == {field.alias or key for key, field in record.model_fields.items() if field.is_required()}
