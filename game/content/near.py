"""Did you mean: the nearest known word, for a hint."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Final

ENOUGH: Final = 60
"""So many words can be compared one by one; of more, only those with a like beginning or end are."""

EDGE: Final = 3


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint with the nearest known word, or nothing if none is near."""
    word = word[:80]
    near = get_close_matches(word, sorted(_candidates(word, list(known))), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else ""


def _candidates(word: str, known: Collection[str]) -> Collection[str]:
    """Keep the comparison short however many names a pack has; it would take minutes for thousands."""
    if len(known) <= ENOUGH:
        return known
    start, end = word[:EDGE], word[-EDGE:]
    like = [one for one in known if one.startswith(start) or one.endswith(end)]
    return sorted(like, key=lambda one: abs(len(one) - len(word)))[:ENOUGH]
