"""Which face shows which kind of board; a kind without one of its own is shown plainly."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from game.desktop.boards.basket import basket
from game.desktop.boards.chain import chain
from game.desktop.boards.circle import circle
from game.desktop.boards.composer import composer
from game.desktop.boards.counters import counters
from game.desktop.boards.desk import desk
from game.desktop.boards.log import log
from game.desktop.boards.plain import plain
from game.desktop.boards.queue import queue
from game.desktop.boards.star_chart import star_chart
from game.desktop.boards.thread import thread
from game.desktop.scene import Context
from game.desktop.widgets.widget import Widget
from game.model.board import BoardKind, View

Face = Callable[[Context, View], Widget]
"""A board becomes widgets; what can be pressed has the key `move:` with the id of the move."""

FACES: Final[Mapping[BoardKind, Face]] = MappingProxyType(
    {
        BoardKind.LOG: log,
        BoardKind.QUEUE: queue,
        BoardKind.BASKET: basket,
        BoardKind.CHAIN: chain,
        BoardKind.CIRCLE: circle,
        BoardKind.COMPOSER: composer,
        BoardKind.COUNTERS: counters,
        BoardKind.DESK: desk,
        BoardKind.STAR_CHART: star_chart,
        BoardKind.THREAD: thread,
    }
)


def face_of(kind: BoardKind) -> Face:
    """Return the face of a kind."""
    return FACES.get(kind, plain)
