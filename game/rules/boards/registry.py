"""Which craft plays which kind of board; a new kind is one module and one line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from game.model.board import BoardKind
from game.rules.boards import basket, chain, circle, composer, counters, desk, log, queue, star_chart, thread
from game.rules.boards.craft import Craft

CRAFTS: Final[Mapping[BoardKind, Craft[Any]]] = MappingProxyType(
    {
        BoardKind.QUEUE: queue.CRAFT,
        BoardKind.BASKET: basket.CRAFT,
        BoardKind.CHAIN: chain.CRAFT,
        BoardKind.CIRCLE: circle.CRAFT,
        BoardKind.COUNTERS: counters.CRAFT,
        BoardKind.COMPOSER: composer.CRAFT,
        BoardKind.DESK: desk.CRAFT,
        BoardKind.LOG: log.CRAFT,
        BoardKind.STAR_CHART: star_chart.CRAFT,
        BoardKind.THREAD: thread.CRAFT,
    }
)
