"""From people's moves to one figure: how much of it is shown, and what may be said of it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from game.analysis.cohort_people import Moves
from game.analysis.cohort_tests import Numbers, chance, regroup_p, sign_flip_p, t_interval, welch_interval, wilson
from game.model.cohort import Figure, Kind, Share, Verdict

FEW, WHOLE, SURE = 5, 10, 15
"""People below whom nothing is shown, below whom there is no interval, and below whom the interval is rough."""

SIGNIFICANT = 0.05

HIDDEN = Figure(kind=Kind.FEW, verdict=Verdict.HIDDEN)
WITHHELD = Figure(kind=Kind.WITHHELD, verdict=Verdict.HIDDEN)

Seed = tuple[int, ...]
"""A room's seed and the names of one test in it."""


def shift_figure(people: Sequence[Moves], seed: Seed, *, tested: bool = True) -> Figure:
    """Return the mean shift of some people."""
    figure = value_figure([person.shift for person in people], seed, tested=tested)
    if figure.kind is Kind.FEW:
        return figure
    return replace(
        figure,
        pairs=sum(person.pairs for person in people),
        moved_along=sum(person.along for person in people),
        moved_back=sum(person.back for person in people),
    )


def value_figure(values: Sequence[float], seed: Seed, *, tested: bool = True, most: float = 1) -> Figure:
    """Return a mean over people of something that can be above, below or at 0; none can be further away than `most`."""
    n = len(values)
    if n < FEW:
        return HIDDEN
    whole = n >= WHOLE
    data = np.sort(np.asarray(values, dtype=np.float64))  # the order of people must not move a drawn p
    counts = [sum(value > 0 for value in values), sum(value < 0 for value in values)]
    counts.append(n - sum(counts))
    spread = bool(data[-1] > data[0])
    low, high = _within(t_interval(data), most) if whole and spread else (None, None)
    p = float(sign_flip_p(data, chance(*seed), mid=whole)) if tested and np.any(data) else None
    p = 1.0 if tested and p is None else p
    middle = float(np.mean(data)) + 0.0
    return Figure(
        kind=Kind.ALL if whole else Kind.COUNTS,
        verdict=verdict(middle, low, high, p, spread=spread),
        n=n,
        mean=middle if whole else None,
        low=low,
        high=high,
        p=p,
        along=share(counts[0], n),
        back=share(counts[1], n),
        unchanged=share(counts[2], n),
        rough=whole and n < SURE,
        unanimous=n in counts,
    )


def difference_figure(one: Sequence[Moves], other: Sequence[Moves], seed: Seed) -> Figure:
    """Return the mean shift of one arm less that of the other; each arm must be large enough by itself."""
    smaller = min(len(one), len(other))
    if smaller < FEW:
        return HIDDEN
    a, b = (np.sort(np.asarray([person.shift for person in arm], dtype=np.float64)) for arm in (one, other))
    whole = smaller >= WHOLE
    spread = bool(a[-1] > a[0] or b[-1] > b[0])
    low, high = _within(welch_interval(a, b), 2) if whole and spread else (None, None)
    p = float(regroup_p(a, b, chance(*seed), mid=whole)) if spread else None
    middle = float(np.mean(a) - np.mean(b)) + 0.0
    return Figure(
        kind=Kind.ALL if whole else Kind.COUNTS,
        verdict=verdict(middle, low, high, p, spread=spread),
        n=len(one) + len(other),
        mean=middle if whole else None,
        low=low,
        high=high,
        p=p,
        rough=whole and smaller < SURE,
        pairs=sum(person.pairs for person in (*one, *other)),
    )


def verdict(middle: float, low: float | None, high: float | None, p: float | None, *, spread: bool) -> Verdict:
    """Say what may be said: a shift only where the test and, if there is one, the interval agree."""
    if not spread:
        return Verdict.ALIKE
    if p is None:
        return Verdict.DESCRIBED
    clear = p < SIGNIFICANT
    apart = clear if low is None or high is None else low > 0 or high < 0
    if clear is not apart:
        return Verdict.EDGE
    if not clear:
        return Verdict.CANNOT_TELL
    return Verdict.ALONG if middle > 0 else Verdict.BACK


def share(people: int, of: int) -> Share:
    """Return a count with the interval of its share, which fewer than ten people do not get."""
    if of < WHOLE:
        return Share(people=people)
    low, high = wilson(people, of)
    return Share(people=people, low=low, high=high)


def _within(interval: tuple[Numbers, Numbers], most: float) -> tuple[float, float]:
    """Cut an interval where no mean can lie."""
    low, high = (float(np.clip(end, -most, most)) + 0.0 for end in interval)
    return low, high
