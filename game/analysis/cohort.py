"""A room sees itself: figures over its people, from their entries alone, by numpy and SciPy.

Imported only when asked for, in a process of its own. The arms are never thrown together: a mean over people who
were told different things would be a mean of nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from game.analysis.cohort_figures import FEW, WHOLE, difference_figure, shift_figure, value_figure
from game.analysis.cohort_guess import guess_figure, mean, veiled_guess
from game.analysis.cohort_people import (
    Guessed,
    all_moves,
    as_moves,
    families,
    gross,
    guessed,
    left_over,
    moves,
    of_family,
    under,
    watched,
)
from game.analysis.cohort_tests import holm
from game.analysis.cohort_veil import is_shown, veiled, veiled_under, veiled_watch
from game.analysis.mirror import PRIMARY
from game.analysis.pairs import LATER
from game.model.cohort import (
    ArmFigures,
    Cohort,
    Difference,
    FamilyFigure,
    Figure,
    Incomplete,
    KindCount,
    Noise,
    Taken,
    Under,
    Watch,
)
from game.model.finding import Pair
from game.model.framing import Framing

_WATCH, _GUESS, _ARMS = 101, 102, 103  # names of tests, so that none shares its draws with another

Pairs = Sequence[Sequence[Pair]]


def cohort(people: Sequence[Taken], *, seed: int, confirmed: bool = False, kinds: Sequence[KindCount] = ()) -> Cohort:
    """Compute everything that a room may be told; `confirmed` lets out figures in which all did the same.

    `kinds` are counts that came out of rooms without their people, for people whose pairs came without their kind.
    """
    arms = sorted({person.arm for person in people})
    of_arm = {arm: [person for person in people if person.arm == arm] for arm in arms}
    open_arms = [_with_kinds(_arm(arm, of_arm[arm], seed), kinds, seed) for arm in arms]
    differences = _differences(of_arm, seed)
    shown = tuple(_veiled(arm, confirmed=confirmed) for arm in open_arms)
    return Cohort(
        people=len(people),
        seed=seed,
        arms=shown,
        differences=tuple(_veiled_difference(each, shown) for each in differences),
        unanimous=sum(figure.unanimous for arm in open_arms for figure in _figures(arm)),
    )


def _arm(arm: int, people: Sequence[Taken], seed: int) -> ArmFigures:
    if len(people) < FEW:
        return ArmFigures(arm=arm, people=len(people), under=(), watch=None, guess=None, noise=None)
    asked = {framing: pairs for framing in LATER if any(pairs := under(people, framing))}
    primary = under(people, PRIMARY)
    return ArmFigures(
        arm=arm,
        people=len(people),
        under=_adjusted([_under(people, framing, pairs, (seed, arm)) for framing, pairs in asked.items()]),
        watch=_watch(asked[Framing.OFF], (seed, arm)) if Framing.OFF in asked else None,
        guess=guess_figure(_guesses(people, primary), (seed, arm, _GUESS)),
        noise=_noise(people, primary),
    )


def _under(people: Sequence[Taken], framing: Framing, pairs: Pairs, seed: tuple[int, int]) -> Under:
    name = LATER.index(framing)
    lost, apart, missing = left_over(people, pairs)
    return Under(
        framing=framing,
        primary=framing is PRIMARY,
        shift=shift_figure(all_moves(pairs), (*seed, name)),
        families=tuple(
            FamilyFigure(family=family, title=title, shift=shift_figure(of_family(pairs, family), seed, tested=False))
            for family, title in families(pairs).items()
        ),
        incomplete=Incomplete(people=lost, apart=apart, missing=missing),
    )


def _with_kinds(arm: ArmFigures, kinds: Sequence[KindCount], seed: int) -> ArmFigures:
    """Add the figures of kinds of question that were handed over as counts."""
    more = [tuple(_counted(kinds, arm.arm, each.framing, seed)) for each in arm.under]
    under = [replace(each, families=(*each.families, *others)) for each, others in zip(arm.under, more, strict=True)]
    return replace(arm, under=tuple(under))


def _counted(kinds: Sequence[KindCount], arm: int, framing: Framing, seed: int) -> Iterable[FamilyFigure]:
    here = [each for each in kinds if (each.arm, each.framing) == (arm, framing)]
    for family, title in sorted({each.family: each.title for each in here}.items()):
        people = [somebody for each in here if each.family == family for somebody in as_moves(each)]
        yield FamilyFigure(family=family, title=title, shift=shift_figure(people, (seed, arm), tested=False))


def _adjusted(framings: Sequence[Under]) -> tuple[Under, ...]:
    """Put Holm's p beside those that explore; the primary comparison stands by itself."""
    found = {each.framing: each.shift.p for each in framings if not each.primary}
    tried = [framing for framing, p in found.items() if p is not None]
    after = dict(zip(tried, holm([p for p in found.values() if p is not None]), strict=True))
    return tuple(
        replace(each, shift=replace(each.shift, adjusted=after.get(each.framing))) if not each.primary else each
        for each in framings
    )


def _watch(pairs: Pairs, seed: tuple[int, int]) -> Watch:
    """Compare within each person, so that who is easily moved counts on both sides."""
    both = [[moves(watched(each, by_somebody=side)) for side in (True, False)] for each in pairs]
    whole = [(seen, alone) for seen, alone in both if seen is not None and alone is not None]
    return Watch(
        watched=shift_figure([seen for seen, _ in whole], seed, tested=False),
        unwatched=shift_figure([alone for _, alone in whole], seed, tested=False),
        difference=value_figure([seen.shift - alone.shift for seen, alone in whole], (*seed, _WATCH), most=2),
    )


def _guesses(people: Sequence[Taken], primary: Pairs) -> list[Guessed]:
    both = (guessed(person, pairs) for person, pairs in zip(people, primary, strict=True))
    return [guess for guess in both if guess is not None]


def _noise(people: Sequence[Taken], primary: Pairs) -> Noise:
    both = [gross(person, pairs) for person, pairs in zip(people, primary, strict=True)]
    found = [shares for shares in both if shares is not None]
    if len(found) < WHOLE:
        return Noise(n=0, control=None, measured=None)
    return Noise(
        n=len(found), control=mean([still for still, _ in found]), measured=mean([moved for _, moved in found])
    )


def _differences(of_arm: dict[int, list[Taken]], seed: int) -> tuple[Difference, ...]:
    first, *others = of_arm or {0: []}
    found = []
    for other in others:
        for name, framing in enumerate(LATER):
            one, two = (all_moves(under(of_arm[arm], framing)) for arm in (first, other))
            if one and two:
                shift = difference_figure(one, two, (seed, other, _ARMS, name))
                found.append(Difference(framing=framing, arm=other, shift=shift))
    return tuple(found)


def _veiled(arm: ArmFigures, *, confirmed: bool) -> ArmFigures:
    asked = tuple(veiled_under(each, confirmed=confirmed) for each in arm.under)
    off = [is_shown(each.shift) for each in asked if each.framing is Framing.OFF]
    main = all(is_shown(each.shift) for each in asked if each.primary)
    return replace(
        arm,
        under=asked,
        watch=arm.watch and veiled_watch(arm.watch, confirmed=confirmed, whole=all(off)),
        guess=arm.guess and veiled_guess(arm.guess, confirmed=confirmed, whole=main),
        noise=arm.noise if main else Noise(n=0, control=None, measured=None),
    )


def _veiled_difference(difference: Difference, arms: Sequence[ArmFigures]) -> Difference:
    """Withhold a difference where one of its two means is withheld: the other would give it away."""
    shown = [
        is_shown(each.shift)
        for arm in (arms[0], next(arm for arm in arms if arm.arm == difference.arm))
        for each in arm.under
        if each.framing is difference.framing
    ]
    return difference if all(shown) else replace(difference, shift=_withheld(difference.shift))


def _withheld(figure: Figure) -> Figure:
    return veiled(replace(figure, unanimous=True), confirmed=False) if is_shown(figure) else figure


def _figures(arm: ArmFigures) -> Iterable[Figure]:
    for each in arm.under:
        yield each.shift
        yield from (family.shift for family in each.families)
    if arm.watch:
        yield from (arm.watch.watched, arm.watch.unwatched, arm.watch.difference)
    if arm.guess:
        yield arm.guess.gap
        if arm.guess.room_gap:
            yield arm.guess.room_gap
