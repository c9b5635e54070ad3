"""Did you mean: the nearest known word, for a hint."""

import re
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Final

ENOUGH: Final = 60
"""So many words can be compared one by one; of more, only those with a like beginning or end are."""

EDGE: Final = 3


ID: Final = re.compile(r"[a-z][a-z0-9_]*")
LONGEST: Final = 40
"""Letters of a name that a folder can bear on every system."""


def near_name(name: str) -> str:
    """Return the nearest name that is allowed, or nothing if hardly a letter is left."""
    made = re.sub(r"[^a-z0-9]+", "_", name[:200].lower()).strip("_")
    made = re.sub(r"^[0-9_]+", "", made)[:LONGEST].strip("_")
    return made if ID.fullmatch(made) else ""


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
