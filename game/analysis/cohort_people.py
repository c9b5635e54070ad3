"""What each participant did, as numbers: from the same pairs as the mirror of one player."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.analysis.noise import noise
from game.analysis.pairs import control_pairs, counted, measured_pairs
from game.analysis.prediction import prediction
from game.analysis.shift import Tally, tally
from game.model.cohort import KindCount, Taken
from game.model.entry import Answered, Entry, PredictedRoom
from game.model.finding import Pair
from game.model.framing import Framing
from game.model.ids import FamilyId


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """How many of somebody's pairs moved along and back, of those that can be compared."""

    along: int
    back: int
    pairs: int

    @property
    def net(self) -> int:
        """Return moves along less moves back."""
        return self.along - self.back

    @property
    def shift(self) -> float:
        """Return the net moves per pair: from -1 to 1."""
        return self.net / self.pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Guessed:
    """What somebody thought of themselves, and of their room, beside what they did, of so many kinds of question."""

    predicted: int
    measured: int
    questions: int
    room: int | None = None


def moves(pairs: Iterable[Pair]) -> Moves | None:
    """Count the moves of some pairs; None where nothing can be compared."""
    count = tally(pairs)
    return Moves(along=count.along, back=count.back, pairs=count.pairs) if count.pairs else None


def under(people: Sequence[Taken], framing: Framing) -> list[tuple[Pair, ...]]:
    """Return everybody's measured pairs under a framing."""
    return [measured_pairs(person.entries, framing) for person in people]


def all_moves(people: Iterable[Iterable[Pair]]) -> list[Moves]:
    """Count for each person; who has nothing to compare is left out here and counted as incomplete elsewhere."""
    return [counted_moves for pairs in people if (counted_moves := moves(pairs)) is not None]


def of_family(people: Iterable[Iterable[Pair]], family: FamilyId) -> list[Moves]:
    """Count one kind of question alone."""
    return all_moves([pair for pair in pairs if pair.family == family] for pairs in people)


def as_moves(count: KindCount) -> list[Moves]:
    """Turn counts back into people, of whom each was asked this kind of question once."""
    ways = ((1, 0, count.along), (0, 1, count.back), (0, 0, count.unchanged))
    return [Moves(along=along, back=back, pairs=1) for along, back, many in ways for _ in range(many)]


def families(people: Iterable[Iterable[Pair]]) -> dict[FamilyId, str]:
    """Return the kinds of question that anybody was asked twice, in an order that does not hang on who came when.

    Pairs that came back out of an exported table have no kind any more; they count in the whole alone.
    """
    found = {pair.family: pair.title for pairs in people for pair in pairs if pair.title}
    return dict(sorted(found.items()))


def watched(pairs: Iterable[Pair], *, by_somebody: bool) -> list[Pair]:
    """Keep the pairs whose later answer was watched, or those where it was not."""
    return [pair for pair in pairs if pair.under.answer.watched is by_somebody]


def left_over(people: Sequence[Taken], pairs: Sequence[Sequence[Pair]]) -> tuple[int, int, int]:
    """Count who has no comparable pair, the pairs set apart, and first answers without a second one."""
    tallies: list[Tally] = [tally(each) for each in pairs]
    firsts = [_first_answers(person.entries) for person in people]
    return (
        sum(not each.pairs for each in tallies),
        sum(each.apart for each in tallies),
        sum(first - len(each) for first, each in zip(firsts, pairs, strict=True)),
    )


def guessed(person: Taken, primary: Sequence[Pair]) -> Guessed | None:
    """Return somebody's guess, as the mirror reads it; None without a guess or without anything to compare."""
    found = prediction(person.entries, primary)
    if found is None or not found.numbers["pairs"]:
        return None
    numbers = found.numbers
    return Guessed(
        predicted=int(numbers["predicted"]),
        measured=int(numbers["measured"]),
        questions=int(numbers["families"]),
        room=next((entry.changed for entry in person.entries if isinstance(entry, PredictedRoom)), None),
    )


def gross(person: Taken, primary: Sequence[Pair]) -> tuple[float, float] | None:
    """Return the shares of answers that changed where nothing was at stake and under the primary framing."""
    still, count = noise(control_pairs(person.entries)).numbers, tally(counted(primary))
    if not still["pairs"] or not count.pairs:
        return None
    return still["changed"] / still["pairs"], count.changed / count.pairs


def _first_answers(entries: Sequence[Entry]) -> int:
    return len(
        {
            entry.family
            for entry in entries
            if isinstance(entry, Answered) and entry.framing is Framing.BEFORE and not entry.control
        }
    )
