"""The player's own noise floor: how often an answer changed where nothing was at stake."""

from collections.abc import Iterable

from game.analysis.pairs import cites, counted
from game.model.finding import Finding, Pair, Shift


def noise(controls: Iterable[Pair]) -> Finding:
    """Say how many control answers changed, of all that can be compared: shown beside the headline, a veto of nothing.

    All later framings are pooled, because a control is the same question of taste in each. `noise_none` says that none
    changed, `noise_unknown` that no control was answered twice.
    """
    pairs = counted(controls)
    changed = sum(pair.shift is Shift.CHANGED for pair in pairs)
    numbers = {"changed": changed, "pairs": len(pairs), "n": len(pairs)}
    return Finding(kind=_kind(changed, len(pairs)), numbers=numbers, cites=cites(pairs))


def _kind(changed: int, pairs: int) -> str:
    if not pairs:
        return "noise_unknown"
    return "noise" if changed else "noise_none"
