"""A log as a noun."""

from game.content.boards.ends import shared
from game.content.schema.boards.log import LogRecord
from game.model.board import BoardKind
from game.model.boards.log import Log, LogRate
from game.model.where import Where


def log(record: LogRecord, where: Where) -> Log:
    """Build a crowd, the rates to choose from, and what is told."""
    return Log(
        **shared(record, BoardKind.LOG, where),
        people=record.people,
        rates=tuple(LogRate(one_in=one.one_in, finds=one.finds, text=one.text) for one in record.rates),
        closer=record.closer,
        picked=record.picked,
        spared=record.spared,
    )
