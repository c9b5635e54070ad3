"""Who gets which version: drawn from shuffled blocks, so that a room is balanced and no place tells who came when.

A block is emptied before the next is mixed. What is left in a block is kept with the room, so that a crash
unbalances nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.model.framing import Framing
from game.model.pack import Pack
from game.model.state import Deal
from game.rules.deal import measured_families

ARMS_BLOCK = 2
"""Times that each arm lies in one block."""

Pick = Callable[[int], int]
"""Return one of 0 … n-1, each as likely as the others; a room uses the computer's own randomness."""

ARM, WATCHED = "arm", "watched"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bags:
    """What is left in each block: by `arm`, `watched`, or `row FAMILY`, the numbers that can still be drawn."""

    left: Mapping[str, tuple[int, ...]]


def draw_arm(bags: Bags, arms: int, pick: Pick) -> tuple[int, Bags]:
    """Draw an arm, counted from 0."""
    return _draw(bags, ARM, tuple(range(arms)) * ARMS_BLOCK, pick)


def draw_deal(bags: Bags, pack: Pack, pick: Pick) -> tuple[Deal, Bags]:
    """Draw each family's row of the square, and which half of the measured families is watched in `off`."""
    rows = dict.fromkeys(pack.families, 0)
    for family in pack.families:
        rows[family], bags = _draw(bags, f"row {family}", tuple(range(len(Framing))), pick)
    measured = measured_families(pack)
    halves = len(measured) // 2
    start, bags = _draw(bags, WATCHED, tuple(range(max(1, len(measured)))), pick)
    ring = (*measured, *measured)
    return Deal(rows=rows, watched_off=frozenset(ring[start : start + halves]), by_room=True), bags


def _draw(bags: Bags, name: str, block: tuple[int, ...], pick: Pick) -> tuple[int, Bags]:
    left = bags.left.get(name) or block
    at = pick(len(left))
    return left[at], Bags(left={**bags.left, name: (*left[:at], *left[at + 1 :])})
