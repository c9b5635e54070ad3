"""What happened between two answers, and how often: the one place where a move is called a move."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.model.entry import Answered
from game.model.finding import Pair, Shift
from game.model.framing import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many measured pairs did what; every figure of a headline is one of these or a sum of them."""

    along: int
    back: int
    same: int
    no_room: int
    apart: int

    @property
    def room(self) -> int:
        """Count the pairs with room to move: those that began with one's own way and can be compared."""
        return self.along + self.same

    @property
    def pairs(self) -> int:
        """Count the pairs that can be compared."""
        return self.along + self.back + self.same + self.no_room

    @property
    def changed(self) -> int:
        """Count the pairs that changed either way: the gross figure that stands beside the noise."""
        return self.along + self.back

    @property
    def net(self) -> int:
        """Return moves along less moves back; swapping the two framings flips its sign."""
        return self.along - self.back


def shift(before: Answered, under: Answered) -> Shift:
    """Name what happened in a pair, by what the two answers mean and by nothing else."""
    if before.control:
        return _control_shift(before.stance, under.stance)
    match before.stance, under.stance:
        case Stance.OWN, Stance.ALONG:
            return Shift.ALONG
        case Stance.ALONG, Stance.OWN:
            return Shift.BACK
        case Stance.OWN, Stance.OWN:
            return Shift.SAME
        case Stance.ALONG, Stance.ALONG:
            return Shift.NO_ROOM
        case _:
            return Shift.APART


def tally(pairs: Iterable[Pair]) -> Tally:
    """Count measured pairs by what happened in them."""
    shifts = [pair.shift for pair in pairs]
    return Tally(
        along=shifts.count(Shift.ALONG),
        back=shifts.count(Shift.BACK),
        same=shifts.count(Shift.SAME),
        no_room=shifts.count(Shift.NO_ROOM),
        apart=shifts.count(Shift.APART),
    )


def _control_shift(before: Stance | None, under: Stance | None) -> Shift:
    """Compare two poles, which have no direction: changed or not is all that can be said."""
    poles = (Stance.A, Stance.B)
    if before not in poles or under not in poles:
        return Shift.APART
    return Shift.SAME if before is under else Shift.CHANGED
