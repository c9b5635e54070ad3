"""The exact sign-flip test of one player's net move: how often coins alone would get as far."""

from dataclasses import dataclass
from math import comb


@dataclass(frozen=True, slots=True, kw_only=True)
class SignFlip:
    """Of `flips` equally likely ways in which the moves could have pointed, `extreme` end at least as far from 0."""

    extreme: int
    flips: int

    @property
    def p(self) -> float:
        """Return the exact two-sided p."""
        return self.extreme / self.flips


def sign_flip(*, along: int, back: int) -> SignFlip:
    """Flip the direction of every move in all possible ways.

    Pairs that did not move have nothing to flip; without any move the only way is the one that happened, and p is 1.
    """
    moves = along + back
    net = abs(along - back)
    extreme = sum(comb(moves, heads) for heads in range(moves + 1) if abs(2 * heads - moves) >= net)
    return SignFlip(extreme=extreme, flips=2**moves)
