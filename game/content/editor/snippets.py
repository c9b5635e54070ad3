"""Beginnings that an editor offers: a new event, a new choice, a new board of each kind."""

from typing import Any, Final

from game.content.boards.registry import BUILDERS
from game.content.editor.sample import sample
from game.content.schema.level import LevelFile
from game.content.schema.record import Record
from game.content.schema.scene import ChoiceRecord, EventRecord

EVENT: Final = {"id": "${1:name}", "title": "${2:A headline}", "text": "${3:What happens.}"}
"""What most events begin with; the id is the only thing that is required, but an event without words is none."""

CHOICES: Final = [{"say": "${4:Yes}"}, {"say": "${5:No}"}]


def snippets() -> dict[str, list[dict[str, Any]]]:
    """List the snippets by the record in whose list they are offered."""
    found: dict[str, list[dict[str, Any]]] = {
        EventRecord.__name__: [
            _snippet("new event", "A scene that is only read.", EVENT),
            _snippet("new event with choices", "A scene with two answers.", {**EVENT, "choices": CHOICES}),
            _snippet(
                "new slot", "A place where an item is dealt.", {"id": "${1:name}", "slot": {"family": "${2:name}"}}
            ),
            _snippet("new event with a board", "A scene that is played.", {**EVENT, "board": "${4:name}"}),
        ],
        ChoiceRecord.__name__: [
            _snippet("new choice", "One answer.", {"say": "${1:What the button says}"}),
            _snippet(
                "new choice with an effect",
                "One answer that is remembered.",
                {"say": "${1:What the button says}", "reply": "${2:What happens.}", "effects": {"set": ["${3:name}"]}},
            ),
        ],
    }
    for kind in BUILDERS:
        record = board_record(kind)
        label = f"new board: {kind}"
        found[record.__name__] = [_snippet(label, (record.__doc__ or "").split("\n")[0], _stops(sample(record), [0]))]
    return found


def board_record(kind: str) -> type[Record]:
    """Name the record of a kind of board, which is what its list in a level file holds."""
    inner: type[Record] = LevelFile.model_fields[kind].annotation.__args__[0]  # type: ignore[union-attr]
    return inner


def _snippet(label: str, description: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"label": label, "description": description, "markdownDescription": description, "body": body}


def _stops(value: Any, count: list[int]) -> Any:
    """Make every text a stop of the Tab key."""
    match value:
        case dict():
            return {key: _stops(inner, count) for key, inner in value.items()}
        case list():
            return [_stops(inner, count) for inner in value]
        case str():
            count[0] += 1
            return f"${{{count[0]}:{value}}}"
        case _:
            return value
