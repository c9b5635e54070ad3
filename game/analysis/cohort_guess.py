"""What people guessed beside what they did: of themselves, and of the room they sit in.

Of themselves, person by person, with a test. Of the room, against its own mean, which is counted and not estimated:
a description, in which "right" is whoever named a whole number that lies no more than a half away from it.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import fsum

from game.analysis.cohort_figures import FEW, HIDDEN, SURE, WHOLE, WITHHELD, Seed, share, value_figure
from game.analysis.cohort_people import Guessed
from game.analysis.cohort_veil import is_shown, veiled
from game.model.cohort import Figure, Guess, Kind, Verdict

_NEAR = 0.5 + 1e-9


def guess_figure(found: Sequence[Guessed], seed: Seed) -> Guess:
    """Return what people guessed, beside what they did."""
    most = max((guess.questions for guess in found), default=0)
    gap = value_figure([guess.predicted - guess.measured for guess in found], seed, most=most)
    room = [guess for guess in found if guess.room is not None]
    room_gap = _room_gap(room) if room else None
    if gap.mean is None:
        return Guess(predicted=None, measured=None, questions=None, gap=gap, room_gap=room_gap)
    return Guess(
        predicted=mean([guess.predicted for guess in found]),
        measured=mean([guess.measured for guess in found]),
        questions=mean([guess.questions for guess in found]),
        gap=gap,
        room=None if room_gap is None or room_gap.mean is None else mean([guess.room or 0 for guess in room]),
        room_gap=room_gap,
    )


def veiled_guess(guess: Guess, *, confirmed: bool, whole: bool = True) -> Guess:
    """Show both guesses or none: they stand beside the same count, which would give the other one away.

    `whole` says whether the shift under the score is shown; where it is not, what was counted would tell it.
    """
    gap = veiled(guess.gap, confirmed=confirmed)
    room_gap = guess.room_gap and veiled(guess.room_gap, confirmed=confirmed)
    if whole and is_shown(gap) and (room_gap is None or is_shown(room_gap)):
        return guess
    gone = Guess(predicted=None, measured=None, questions=None, gap=_hidden(gap), room_gap=room_gap)
    return replace(gone, room_gap=room_gap and _hidden(room_gap))


def mean(values: Sequence[float]) -> float:
    """Return a mean that does not hang on the order of the people."""
    return fsum(values) / len(values)


def _room_gap(found: Sequence[Guessed]) -> Figure:
    """Set the guesses about the room beside its mean; `along` guessed more, `back` fewer, `unchanged` were right."""
    n = len(found)
    if n < FEW:
        return HIDDEN
    counted = mean([guess.measured for guess in found])
    off = [(guess.room or 0) - counted for guess in found]
    more, fewer = sum(each > _NEAR for each in off), sum(each < -_NEAR for each in off)
    counts = (more, fewer, n - more - fewer)
    return Figure(
        kind=Kind.ALL if n >= WHOLE else Kind.COUNTS,
        verdict=Verdict.DESCRIBED,
        n=n,
        mean=mean(off) if n >= WHOLE else None,
        along=share(more, n),
        back=share(fewer, n),
        unchanged=share(counts[2], n),
        rough=WHOLE <= n < SURE,
        unanimous=n in counts,
    )


def _hidden(figure: Figure) -> Figure:
    return replace(WITHHELD, unanimous=figure.unanimous) if figure.kind is not Kind.FEW else figure
