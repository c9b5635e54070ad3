import re
from typing import Any

import pytest

from game.content.boards.registry import BUILDERS
from game.content.editor.snippets import board_record, snippets
from game.content.schema.record import Record
from game.content.schema.scene import ChoiceRecord, EventRecord

KNOWN: list[type[Record]] = [EventRecord, ChoiceRecord, *map(board_record, BUILDERS)]
RECORDS = {one.__name__: one for one in KNOWN}
OFFERED = [(record, one) for record, each in snippets().items() for one in each]


def typed(value: Any) -> Any:
    """Do what an editor does when nothing is changed at any stop."""
    match value:
        case dict():
            return {key: typed(inner) for key, inner in value.items()}
        case list():
            return [typed(inner) for inner in value]
        case str():
            return re.sub(r"\$\{\d+:([^}]*)\}", r"\1", value)
        case _:
            return value


@pytest.mark.parametrize(("record", "snippet"), OFFERED, ids=[one["label"] for _, one in OFFERED])
def test_what_is_offered_is_valid_as_it_stands(record: str, snippet: dict[str, Any]) -> None:
    RECORDS[record].model_validate(typed(snippet["body"]))


def test_every_kind_of_board_has_a_beginning() -> None:
    assert {f"new board: {kind}" for kind in BUILDERS} <= {one["label"] for _, one in OFFERED}
