"""Rooms of modelled people: how often the tests fire and the intervals hold, and what a room of a size can notice.

A modelled person has a lean of their own and every item one too (each of standard deviation 1 on the logit scale), and
answers each of six pairs by chance; an effect moves all of them on that scale. What the effect comes to, in
answers of 100, is worked out and not drawn, so that a simulated interval can be held against it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from game.analysis.cohort_figures import FEW, SIGNIFICANT, WHOLE
from game.analysis.cohort_tests import Numbers, chance, regroup_p, sign_flip_p, t_interval, welch_interval
from game.model.cohort import Power

SHIFT = 0.2
"""The shift that the power is told for: 20 more answers of 100."""
PAIRS = 6
ROOMS = 400
_SPREAD = 2.0  # the variances of person and item together
_CHUNK = 100  # rooms that are tested at once, for the sake of memory
_FLIPS = 2_000
_TIE = 1e-9
_SEED = 20_261


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Modelled people: how many of 100 go along before, how many more do after, in how many pairs."""

    baseline: float = 0.5
    shift: float = 0.0
    pairs: int = 6


def rooms_of(model: Model, n: int, rooms: int, rng: np.random.Generator) -> Numbers:
    """Draw rooms: one row of people's shifts each."""
    shape = (rooms, n, model.pairs)
    person = rng.normal(size=(rooms, n, 1))
    answers = [
        rng.random(shape) < _chance_of(person + rng.normal(size=shape) + where)
        for where in (logit_of(model.baseline), logit_of(model.baseline + model.shift))
    ]
    moved: Numbers = (answers[1].astype(np.float64) - answers[0]).mean(axis=-1)
    return moved


def within_rates(model: Model, n: int, rooms: int, seed: int) -> tuple[float, float]:
    """Return how often one arm's test fires, and how often its interval holds the true shift."""

    def tried(size: int, rng: np.random.Generator) -> tuple[Numbers, Numbers, Numbers]:
        drawn = rooms_of(model, n, size, rng)
        return sign_flip_p(drawn, rng), *t_interval(drawn)

    return _rates(tried, model.shift, rooms, seed)


def between_rates(model: Model, n: int, rooms: int, seed: int) -> tuple[float, float]:
    """Return the same for two arms of n people each, the second of which has no effect."""
    plain = Model(baseline=model.baseline, pairs=model.pairs)

    def tried(size: int, rng: np.random.Generator) -> tuple[Numbers, Numbers, Numbers]:
        one, other = rooms_of(model, n, size, rng), rooms_of(plain, n, size, rng)
        return regroup_p(one, other, rng), *welch_interval(one, other)

    return _rates(tried, model.shift, rooms, seed)


@cache
def power(n: int, arms: int = 1, baseline: float = 0.5) -> Power:
    """Tell how often a room of n people, in one arm or two, would notice a shift of 20 answers of 100."""
    model = Model(baseline=baseline, shift=SHIFT if baseline + SHIFT < 1 else (1 - baseline) / 2, pairs=PAIRS)
    rng = chance(_SEED, n, arms)
    smaller = n // arms
    if smaller < FEW:
        return Power(n=n, arms=arms, baseline=baseline, power=0.0)
    drawn = rooms_of(model, n if arms == 1 else n - smaller, ROOMS, rng)
    if arms == 1:
        noticed = _flipped(drawn, rng)
    else:
        low, high = welch_interval(drawn, rooms_of(Model(baseline=baseline, pairs=PAIRS), smaller, ROOMS, rng))
        noticed = (low > 0) | (high < 0)
    return Power(n=n, arms=arms, baseline=baseline, power=round(float(np.mean(noticed)), 2))


@cache
def logit_of(share: float) -> float:
    """Return the logit at which this share of modelled answers goes along, by halving."""
    low, high = -20.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _share_at(middle) < share else (low, middle)
    return (low + high) / 2


def _share_at(logit: float) -> float:
    """Average over people and items, without drawing any."""
    points, weights = np.polynomial.hermite_e.hermegauss(40)
    return float(np.sum(weights * _chance_of(logit + points * np.sqrt(_SPREAD))) / np.sum(weights))


def _chance_of(logit: Numbers) -> Numbers:
    return 1 / (1 + np.exp(-logit))


def _rates(
    tried: Callable[[int, np.random.Generator], tuple[Numbers, Numbers, Numbers]], truth: float, rooms: int, seed: int
) -> tuple[float, float]:
    fired = held = 0
    for start in range(0, rooms, _CHUNK):
        size = min(_CHUNK, rooms - start)
        p, low, high = tried(size, chance(seed, start))
        fired += int(np.sum(p < SIGNIFICANT))
        held += int(np.sum((low <= truth) & (truth <= high)))
    return fired / rooms, held / rooms


def _flipped(drawn: Numbers, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Flip signs for all rooms together, with the same flips: quicker than a test for each, and as good for a table."""
    flips = rng.choice((-1.0, 1.0), size=(_FLIPS, drawn.shape[-1]))
    beyond = np.abs(flips @ drawn.T) - np.abs(drawn.sum(axis=-1))
    further, ties = (beyond > _TIE).sum(axis=0), (np.abs(beyond) <= _TIE).sum(axis=0) + 1
    return np.asarray((further + ties * (0.5 if drawn.shape[-1] >= WHOLE else 1)) / (_FLIPS + 1) < SIGNIFICANT)
