"""How far a player whom nothing moves still seems to move: why one player's figure is mostly noise.

The model is the one behind the figures of the footnote: what a player is like and what an item is like both vary
with a standard deviation of 1, an answer goes along with probability logistic(2 (player - item)), both items of a
pair are equally hard, and the framing does nothing. It is worked out exactly here (by sums over both bell curves)
for any number of pairs; a simulation of it stands in the proofs.
"""

from functools import cache
from math import exp, fsum, pi, sqrt

SLOPE = 2.0
"""How sharply players and items decide; larger is more consistent."""

_REACH, _NODES = 8.0, 129


def by_luck(pairs: int, at_least: int) -> int:
    """Return in how many of 100 such players the net move, either way, is at least so large."""
    return round(100 * _share(pairs, at_least))


@cache
def _share(pairs: int, at_least: int) -> float:
    return fsum(weight * _far(pairs, chance, at_least) for weight, chance in _players())


@cache
def _players() -> tuple[tuple[float, float], ...]:
    """Return, for each kind of player, how common they are and how likely one of their pairs moves along (or back)."""
    curve = _bell()
    return tuple((weight, fsum(share * _move(player - item) for item, share in curve)) for player, weight in curve)


def _bell() -> tuple[tuple[float, float], ...]:
    step = 2 * _REACH / (_NODES - 1)
    places = [index * step - _REACH for index in range(_NODES)]
    return tuple((place, exp(-place * place / 2) * step / sqrt(2 * pi)) for place in places)


def _move(gap: float) -> float:
    along = 1 / (1 + exp(-SLOPE * gap))
    return along * (1 - along)


def _far(pairs: int, chance: float, at_least: int) -> float:
    """Walk one step along, one back or none per pair, and weigh the ends that lie far enough out."""
    ends = {0: 1.0}
    for _ in range(pairs):
        walked: dict[int, float] = {}
        for net, weight in ends.items():
            for move, share in ((1, chance), (-1, chance), (0, 1 - 2 * chance)):
                walked[net + move] = walked.get(net + move, 0.0) + weight * share
        ends = walked
    return fsum(weight for net, weight in ends.items() if abs(net) >= at_least)
