"""Names that nothing declares: each is told once, however often it is used, for it is one mistake."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from game.content.draft import Complaint, Draft

FILES: Final = {
    "person": ("people", "people.yaml"),
    "tier": ("tiers", "tiers.yaml"),
    "reward": ("rewards", "rewards.yaml"),
    "penalty": ("rewards", "rewards.yaml"),
    "claim": ("claims", "claims.yaml"),
    "reference": ("claims", "claims.yaml"),
    "protection": ("claims", "claims.yaml"),
}


def unresolved(draft: Draft) -> Iterator[Complaint]:
    """Tell of each name where it is used first; of a file that is not there, only that it is not there."""
    gone: set[str] = set()
    for (noun, name), uses in draft.missing.items():
        key, file = FILES.get(noun, ("", ""))
        if key and getattr(draft, key) is None:
            if file not in gone:
                gone.add(file)
                hint = f"add {file}; a new pack has one that you can copy (sincerely new pack NAME)"
                yield replace(uses[0], message=f"no {noun} '{name}': the file {file} is missing", hint=hint, word="")
            continue
        more = len(uses) - 1
        again = f", here and in {more} more {'place' if more == 1 else 'places'}" if more else ""
        yield replace(uses[0], message=f"no {noun} '{name}'{again}")
