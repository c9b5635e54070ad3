"""What every board is built from, whatever its kind."""

from types import MappingProxyType
from typing import TypedDict

from game.content.build_rules import effects
from game.content.schema.boards.board import BoardRecord, EndRecord
from game.model.board import BoardKind, End
from game.model.ids import BoardId, EventId
from game.model.where import Where


class Shared(TypedDict):
    """The fields of `Board`."""

    id: BoardId
    kind: BoardKind
    turns: int
    ends: tuple[End, ...]
    where: Where


def shared(record: BoardRecord, kind: BoardKind, where: Where) -> Shared:
    """Build the fields that all kinds share."""
    return Shared(
        id=BoardId(record.id),
        kind=kind,
        turns=record.turns,
        ends=tuple(_end(one) for one in record.ends),
        where=where,
    )


def _end(one: EndRecord) -> End:
    return End(
        id=one.id,
        at_least=MappingProxyType(dict(one.at_least)),
        at_most=MappingProxyType(dict(one.at_most)),
        text=one.text,
        effects=effects(one.effects) if one.wrote("effects") else None,
        goto=EventId(one.goto) if one.goto else None,
    )
