"""Did you mean: the nearest known word, for a hint."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint with the nearest known word, or nothing if none is near."""
    near = get_close_matches(word[:80], sorted(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else ""
