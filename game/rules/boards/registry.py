"""Which craft plays which kind of board; a new kind is one module and one line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from game.model.board import BoardKind
from game.rules.boards import chain, desk, log
from game.rules.boards.craft import Craft

CRAFTS: Final[Mapping[BoardKind, Craft[Any]]] = MappingProxyType(
    {
        BoardKind.CHAIN: chain.CRAFT,
        BoardKind.DESK: desk.CRAFT,
        BoardKind.LOG: log.CRAFT,
    }
)
