"""What chance decides before the first choice, so that nothing the player does can move it."""

from game.model.framing import Framing
from game.model.ids import FamilyId
from game.model.item import FamilyKind
from game.model.pack import Pack
from game.model.state import Deal
from game.rules.chance import draw, pick


def deal(pack: Pack, seed: int) -> Deal:
    """Draw each family's row of the square, and the half of the measured families that is watched in `off`.

    Of an odd number of families the smaller half is watched.
    """
    rows = {family: pick(seed, "row", family, n=len(Framing)) for family in pack.families}
    measured = measured_families(pack)
    by_chance = sorted(measured, key=lambda family: (draw(seed, "watched_off", family), family))
    return Deal(rows=rows, watched_off=frozenset(by_chance[: len(measured) // 2]))


def measured_families(pack: Pack) -> tuple[FamilyId, ...]:
    """Return the families that carry the contrast, in the pack's order."""
    return tuple(each.id for each in pack.families.values() if each.kind is FamilyKind.MEASURED)
