"""What must not be shown because it gives somebody's answer away, and what must go with it.

Where all did the same, a figure tells what each of them did: it is withheld unless the facilitator has confirmed it.
Where just one part of a whole is hidden, the whole less the other parts would show it: a second part goes too, and a
third where the two went the same way.
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
    return replace(under, shift=whole, families=tuple(_enough_gone(under.shift, families)))


def veiled_watch(watch: Watch, *, confirmed: bool, whole: bool = True) -> Watch:
    """Show both parts and their difference, or none of them: each follows from the others and the `whole` of `off`."""
    parts = [veiled(each, confirmed=confirmed) for each in (watch.watched, watch.unwatched)]
    difference = veiled(watch.difference, confirmed=confirmed)
    if whole and all(is_shown(each) for each in (*parts, difference)):
        return watch
    return Watch(watched=_gone(parts[0]), unwatched=_gone(parts[1]), difference=_gone(difference))


def _enough_gone(whole: Figure, families: Sequence[FamilyFigure]) -> Sequence[FamilyFigure]:
    """Hide further families, those with the fewest people first, until the whole less the shown ones tells nothing."""
    shown = [each for each in families if is_shown(each.shift)]
    hidden = len(families) - len(shown)
    if not hidden or not shown or (hidden > 1 and not _is_told(whole, [each.shift for each in shown])):
        return families
    next_one = min(shown, key=lambda each: (each.shift.n, each.family))
    fewer = [replace(each, shift=_gone(each.shift)) if each is next_one else each for each in families]
    return _enough_gone(whole, fewer)


def _is_told(whole: Figure, shown: Sequence[Figure]) -> bool:
    """Tell whether all that is hidden went the same way, which anybody could find by subtraction."""
    pairs = whole.pairs - sum(each.pairs for each in shown)
    along = whole.moved_along - sum(each.moved_along for each in shown)
    back = whole.moved_back - sum(each.moved_back for each in shown)
    return pairs > 0 and pairs in (along, back, pairs - along - back)


def _gone(figure: Figure) -> Figure:
    return replace(WITHHELD, unanimous=figure.unanimous) if figure.kind is not Kind.FEW else figure
