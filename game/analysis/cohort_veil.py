"""What must not be shown because it gives somebody's answer away, and what must go with it.

Where all did the same, a figure tells what each of them did: it is withheld unless the facilitator has confirmed it.
Where just one part of a whole is hidden, the whole less the other parts would show it: a second part goes too.
"""

from collections.abc import Sequence
from dataclasses import replace

from game.analysis.cohort_figures import WITHHELD
from game.model.cohort import FamilyFigure, Figure, Kind, Under, Watch


def is_shown(figure: Figure) -> bool:
    """Tell whether a figure holds any number."""
    return figure.kind in (Kind.COUNTS, Kind.ALL)


def veiled(figure: Figure, *, confirmed: bool) -> Figure:
    """Withhold a figure in which all did the same, unless that was confirmed."""
    return replace(WITHHELD, unanimous=True) if figure.unanimous and not confirmed else figure


def veiled_under(under: Under, *, confirmed: bool) -> Under:
    """Withhold what a framing's whole and its families would give away."""
    families = [replace(each, shift=veiled(each.shift, confirmed=confirmed)) for each in under.families]
    whole = veiled(under.shift, confirmed=confirmed)
    if not is_shown(whole):
        families = [replace(each, shift=_gone(each.shift)) for each in families]
    return replace(under, shift=whole, families=tuple(_second_gone(families)))


def veiled_watch(watch: Watch, *, confirmed: bool, whole: bool = True) -> Watch:
    """Show both parts and their difference, or none of them: each follows from the others and the `whole` of `off`."""
    parts = [veiled(each, confirmed=confirmed) for each in (watch.watched, watch.unwatched)]
    difference = veiled(watch.difference, confirmed=confirmed)
    if whole and all(is_shown(each) for each in (*parts, difference)):
        return watch
    return Watch(watched=_gone(parts[0]), unwatched=_gone(parts[1]), difference=_gone(difference))


def _second_gone(families: Sequence[FamilyFigure]) -> Sequence[FamilyFigure]:
    """Hide a second family beside a single hidden one: the one with the fewest people."""
    shown = [each for each in families if is_shown(each.shift)]
    if len(families) - len(shown) != 1 or not shown:
        return families
    second = min(shown, key=lambda each: (each.shift.n, each.family))
    return [replace(each, shift=_gone(each.shift)) if each is second else each for each in families]


def _gone(figure: Figure) -> Figure:
    return replace(WITHHELD, unanimous=figure.unanimous) if figure.kind is not Kind.FEW else figure
