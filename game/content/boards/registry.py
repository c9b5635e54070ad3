"""Which key of a level file holds which kind of board, and who builds it; a new kind is one line here."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from game.content.boards.basket import basket
from game.content.boards.chain import chain
from game.content.boards.circle import circle
from game.content.boards.composer import composer
from game.content.boards.counters import counters
from game.content.boards.desk import desk
from game.content.boards.log import log
from game.content.boards.queue import queue
from game.content.boards.star_chart import star_chart
from game.content.boards.thread import thread
from game.content.draft import Part
from game.content.places import Path
from game.content.schema.boards.board import BoardRecord
from game.content.schema.level import LevelFile
from game.model.board import Board
from game.model.ids import BoardId
from game.model.where import Where

BUILDERS: Final[Mapping[str, Callable[[Any, Where], Board]]] = MappingProxyType(
    {
        "queue": queue,
        "basket": basket,
        "chain": chain,
        "circle": circle,
        "star_chart": star_chart,
        "composer": composer,
        "counters": counters,
        "desk": desk,
        "log": log,
        "thread": thread,
    }
)
"""By the key under which a level file lists the boards of a kind, which is the kind's own name."""


def board_records(part: Part[LevelFile]) -> Iterator[tuple[Path, BoardRecord]]:
    """Yield every board of a level with its path."""
    for key in BUILDERS:
        for at, record in enumerate(getattr(part.record, key)):
            yield (key, at), record


def boards(part: Part[LevelFile]) -> Mapping[BoardId, Board]:
    """Build the boards of a level."""
    built = (BUILDERS[str(path[0])](record, part.where(path)) for path, record in board_records(part))
    return MappingProxyType({one.id: one for one in built})
