"""A desk as a noun."""

from game.content.boards.ends import shared
from game.content.schema.boards.desk import DeskCountRecord, DeskRecord
from game.model.board import BoardKind
from game.model.boards.desk import Desk, DeskCount, DeskQuarter
from game.model.where import Where


def desk(record: DeskRecord, where: Where) -> Desk:
    """Build what can count, and the letters of the ministry."""
    return Desk(
        **shared(record, BoardKind.DESK, where),
        counts=tuple(_count(one) for one in record.counts),
        quarters=tuple(
            DeskQuarter(
                title=one.title,
                text=one.text,
                asks=one.asks,
                at_least=one.at_least,
                met=one.met,
                missed=one.missed,
            )
            for one in record.quarters
        ),
        people=record.people,
        reward=record.reward,
        penalty=record.penalty,
        sight=record.sight,
    )


def _count(one: DeskCountRecord) -> DeskCount:
    return DeskCount(
        id=one.id,
        title=one.title,
        text=one.text,
        icon=one.icon,
        weight=one.weight,
        words=one.words,
        costly=one.costly,
    )
