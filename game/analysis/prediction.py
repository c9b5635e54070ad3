"""What the player guessed about themselves, beside what they did."""

from collections.abc import Sequence

from game.analysis.pairs import cites, counted
from game.analysis.shift import tally
from game.model.entry import Entry, Predicted
from game.model.finding import Finding, Pair


def prediction(entries: Sequence[Entry], primary: Sequence[Pair]) -> Finding | None:
    """Set the guess beside the number of answers that changed, either way, between `before` and `score`.

    The question asked for changed answers, so moves back count as much as moves along. Pairs with a skip are no
    answers and cannot have changed. Without a guess there is nothing to say; with a guess but no comparable pair
    the page says that it was not measured, rather than that the guess was wrong.
    """
    found = [(position, entry) for position, entry in enumerate(entries) if isinstance(entry, Predicted)]
    if not found:
        return None
    position, guess = found[0]
    count = tally(primary)
    numbers = {
        "predicted": guess.changed,
        "measured": count.changed,
        "families": guess.families,
        "pairs": count.pairs,
        "n": count.changed,
    }
    kind = _kind(guess.changed, count.changed) if count.pairs else "predicted_unmeasured"
    return Finding(kind=kind, numbers=numbers, cites=tuple(sorted({position, *cites(counted(primary))})))


def _kind(predicted: int, measured: int) -> str:
    if predicted == measured:
        return "predicted_right"
    return "predicted_fewer" if predicted < measured else "predicted_more"
