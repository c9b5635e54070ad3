"""The sentences of one contrast: when the mirror says which, and from which answers.

Wording, in this order, so that exactly one headline holds:

- `too_few`: fewer than three pairs began with one's own way and can be compared. Room is asked for first because
  without it a shift along could not have shown. `too_few_back` is the same verdict where some pairs moved back, and
  says how many: they had no need of room, and a page that hid them would not be the player's own.
- `unchanged`: no comparable pair changed, neither along nor back. "You did not move" is never said of a net of zero.
- `moved_along`: some pairs moved along and none moved back.
- `moved_back`: some pairs moved back and none moved along. They come from outside the room, since moving back is
  possible only where the first answer went along; the sentence therefore calls them others.
- `moved_both`: some moved along and some moved back. Both numbers are said; nothing is netted away in a headline.

The net move, which swapping the two framings turns around, is used by the footnote's test alone.
"""

from collections.abc import Sequence

from game.analysis.luck import by_luck
from game.analysis.pairs import cites, counted
from game.analysis.shift import Tally, tally
from game.analysis.signflip import sign_flip
from game.model.finding import Finding, Pair, Shift

ENOUGH = 3
"""Pairs with room to move below which the page says that it cannot tell."""

TALLIED = (Shift.ALONG, Shift.BACK, Shift.SAME, Shift.NO_ROOM, Shift.APART)
"""What a tally counts, in the order in which a page shows it."""


def headline(pairs: Sequence[Pair]) -> Finding:
    """Say in one sentence what happened, from all pairs that can be compared."""
    count = tally(pairs)
    numbers = {
        "room": count.room,
        "along": count.along,
        "back": count.back,
        "same": count.same,
        "changed": count.changed,
        "pairs": count.pairs,
    }
    kind, n = _wording(count)
    return Finding(kind=kind, numbers=numbers | {"n": n}, cites=cites(counted(pairs)))


def tallies(pairs: Sequence[Pair]) -> tuple[Finding, ...]:
    """Count each kind of pair, the empty kinds too: a nought is a result. Each cites just the pairs that it counts."""
    return tuple(_tallied(pairs, shift) for shift in TALLIED)


def footnote(pairs: Sequence[Pair]) -> Finding:
    """Give the exact p of the net move and how far as many pairs of an unmoved player go by luck."""
    count = tally(pairs)
    test = sign_flip(along=count.along, back=count.back)
    luck = {f"luck_{far}": by_luck(count.pairs, far) for far in (1, 2, 3)}
    numbers = {"p": test.p, "extreme": test.extreme, "flips": test.flips, "net": count.net, "pairs": count.pairs}
    kind = "footnote" if count.pairs else "footnote_empty"
    return Finding(kind=kind, numbers=numbers | luck | {"n": count.pairs}, cites=cites(counted(pairs)))


def _wording(count: Tally) -> tuple[str, int]:
    """Choose the headline and the number by which its grammar goes."""
    if count.room < ENOUGH:
        return ("too_few_back" if count.back else "too_few"), count.back
    match count.along > 0, count.back > 0:
        case False, False:
            return "unchanged", count.room
        case True, False:
            return "moved_along", count.along
        case False, True:
            return "moved_back", count.back
        case _:
            return "moved_both", count.back


def _tallied(pairs: Sequence[Pair], shift: Shift) -> Finding:
    of_kind = [pair for pair in pairs if pair.shift is shift]
    return Finding(kind=f"tally_{shift.value}", numbers={"n": len(of_kind)}, cites=cites(of_kind))
