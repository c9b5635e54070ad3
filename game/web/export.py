"""A room's answers as they may leave it: for each person and chapter how many pairs moved, and no pair by itself.

Fresh numbers for people, rows in no order, no time but the day, no words of anybody. The rows say no more about any
group than the reveal does: what it withheld is left out here too, and a kind of question is handed out as counts,
beside the rows and not in them, since a row with all its pairs would show what a hidden kind was answered.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from game.analysis.pairs import control_pairs, measured_pairs
from game.analysis.shift import tally
from game.model.cohort import ArmFigures, Cohort, Figure, Incomplete, Kind, Taken, Under
from game.model.entry import Predicted, PredictedRoom
from game.model.finding import Shift
from game.model.framing import Framing
from game.web.about import About

FEWEST: Final = 5
"""People of a version below whom none of its rows are handed out."""

Value = str | int
Pick = Callable[[int], int]
"""Return one of 0 … n-1 by chance."""

_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person in one chapter; the fields are the columns of the table, each explained as export_NAME."""

    person: int
    arm: str
    scored: int
    framing: str
    pairs: int
    along: int
    back: int
    watched_pairs: Value = ""
    watched_along: Value = ""
    watched_back: Value = ""
    still_pairs: Value = ""
    still_changed: Value = ""
    guess: Value = ""
    guess_of: Value = ""
    guess_room: Value = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """One kind of question under the score: people, as the reveal counts them."""

    arm: str
    framing: str
    family: str
    family_title: str
    people: int
    people_along: int
    people_back: int
    people_unchanged: int


COLUMNS: Final = tuple(Row.__dataclass_fields__)
KIND_COLUMNS: Final = tuple(KindRow.__dataclass_fields__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """Something that is not handed out because the reveal does not show it; `what` and `why` name its sentence."""

    arm: str
    framing: str
    what: str
    why: str
    n: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What is handed out: rows, what is left out of them, and for each arm its people and what had no pair."""

    rows: tuple[Row, ...]
    kinds: tuple[KindRow, ...]
    withheld: tuple[Withheld, ...]
    left_over: Mapping[tuple[str, str], Incomplete]
    people: Mapping[str, int]
    left_out: int


def export(people: Sequence[Taken], of: About, shown: Cohort, *, pick: Pick) -> Export:
    """Take everybody's answers as far apart as `shown` does; `pick` mixes people and rows."""
    sizes = Counter(person.arm for person in people)
    arms = {arm.arm: arm for arm in shown.arms if sizes[arm.arm] >= FEWEST}
    kept = _mixed([person for person in people if person.arm in arms], pick)
    rows = [row for number, person in enumerate(kept, start=1) for row in _rows(number, person, of, arms[person.arm])]
    open_unders = [(of.arms[arm.arm].route, each) for arm in arms.values() for each in arm.under if _open(each.shift)]
    return Export(
        rows=tuple(_mixed(rows, pick)),
        kinds=tuple(row for route, each in open_unders if each.primary for row in _kinds(route, each)),
        withheld=tuple(each for arm in arms.values() for each in _withheld(of.arms[arm.arm].route, arm)),
        left_over={(route, each.framing.value): each.incomplete for route, each in open_unders},
        people={of.arms[arm].route: sizes[arm] for arm in arms},
        left_out=len(people) - len(kept),
    )


def _rows(number: int, person: Taken, of: About, arm: ArmFigures) -> Iterator[Row]:
    version = of.arms[person.arm]
    for each in arm.under:
        count = tally(measured_pairs(person.entries, each.framing))
        if _open(each.shift) and count.pairs:
            more = _beside(person, arm) if each.primary else {}
            yield Row(
                person=number,
                arm=version.route,
                scored=int(version.scored),
                framing=each.framing.value,
                pairs=count.pairs,
                along=count.along,
                back=count.back,
                **(_seen(person, arm) if each.framing is Framing.OFF else {}),
                **more,
            )


def _seen(person: Taken, arm: ArmFigures) -> dict[str, Value]:
    """Return the part of somebody's last answers that was watched, if the reveal tells the two parts apart."""
    if arm.watch is None or not _open(arm.watch.difference):
        return {}
    pairs = measured_pairs(person.entries, Framing.OFF)
    count = tally(pair for pair in pairs if pair.under.answer.watched)
    return {"watched_pairs": count.pairs, "watched_along": count.along, "watched_back": count.back}


def _beside(person: Taken, arm: ArmFigures) -> dict[str, Value]:
    """Return what stands beside the main comparison: guesses, and what moved where nothing was at stake."""
    found: dict[str, Value] = {}
    own = next((entry for entry in person.entries if isinstance(entry, Predicted)), None)
    room = next((entry for entry in person.entries if isinstance(entry, PredictedRoom)), None)
    if arm.guess is not None and _open(arm.guess.gap):
        found |= {} if own is None else {"guess": own.changed, "guess_of": own.families}
        found |= {} if room is None else {"guess_room": room.changed}
    if arm.noise is not None and arm.noise.control is not None:
        shifts = [pair.shift for pair in control_pairs(person.entries) if pair.shift is not Shift.APART]
        found |= {"still_pairs": len(shifts), "still_changed": shifts.count(Shift.CHANGED)}
    return found


def _kinds(route: str, under: Under) -> Iterator[KindRow]:
    for each in under.families:
        if _open(each.shift):
            yield KindRow(
                arm=route,
                framing=under.framing.value,
                family=each.family,
                family_title=each.title,
                people=each.shift.n,
                people_along=each.shift.along.people,
                people_back=each.shift.back.people,
                people_unchanged=each.shift.unchanged.people,
            )


def _withheld(route: str, arm: ArmFigures) -> Iterator[Withheld]:
    """List what the reveal does not show of a version, and the reveal's own reason."""
    for each in arm.under:
        if not _open(each.shift):
            yield Withheld(arm=route, framing=each.framing.value, what="chapter", why=each.shift.kind.value)
        hidden = sum(not _open(family.shift) for family in each.families)
        if each.primary and _open(each.shift) and hidden:
            yield Withheld(arm=route, framing=each.framing.value, what="kinds", why="kinds", n=hidden)
    if arm.watch is not None and not _open(arm.watch.difference):
        yield Withheld(arm=route, framing=Framing.OFF.value, what="watched", why=arm.watch.difference.kind.value)
    if arm.guess is not None and not _open(arm.guess.gap):
        yield Withheld(arm=route, framing=Framing.SCORE.value, what="guess", why=arm.guess.gap.kind.value)
    if arm.noise is not None and arm.noise.control is None:
        yield Withheld(arm=route, framing=Framing.SCORE.value, what="still", why="still")


def _open(figure: Figure) -> bool:
    return figure.kind in (Kind.COUNTS, Kind.ALL)


def _mixed(things: Sequence[_Thing], pick: Pick) -> list[_Thing]:
    """Shuffle, each order being as likely as the others."""
    mixed = list(things)
    for last in range(len(mixed) - 1, 0, -1):
        other = pick(last + 1)
        mixed[last], mixed[other] = mixed[other], mixed[last]
    return mixed
