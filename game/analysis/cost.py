"""What it cost, in what was recorded: people, things unsaid, perks and the answers before them, money and hours.

Every figure is a count or a sum of cited entries. What would have come of other answers is not known and not said.
"""

from collections.abc import Sequence

from game.analysis.deeds import behind, deeds
from game.analysis.trades import trades
from game.model.aftermath import Cost, Deed, NumberCost, TieCost, TieStep
from game.model.entry import Answered, Entry, NumberMoved, TieMoved
from game.model.finding import Finding, Side
from game.model.framing import Stance
from game.model.ids import FamilyId

SPEAK_UP = FamilyId("speak_up")
"""The one family (method.md) that asks whether to say what was seen; silence in the story is not counted."""


def cost(entries: Sequence[Entry]) -> Cost:
    """Compute the page from entries alone."""
    done = deeds(entries)
    finding, silences = _unsaid(entries)
    return Cost(
        people=_people(entries, done),
        unsaid=finding,
        silences=silences,
        trades=trades(entries, done),
        numbers=_numbers(entries),
    )


def _people(entries: Sequence[Entry], done: Sequence[Deed | None]) -> tuple[TieCost, ...]:
    """Return everybody whose tie ever moved, those furthest away from where they began first."""
    steps: dict[str, list[TieStep]] = {}
    for at, entry in enumerate(entries):
        if isinstance(entry, TieMoved):
            steps.setdefault(entry.person, []).append(TieStep(entry=at, moved=entry, deed=done[at]))
    found = [_tie(tuple(each)) for each in steps.values()]
    return tuple(sorted(found, key=lambda tie: tie.finding.numbers["by"]))


def _tie(steps: tuple[TieStep, ...]) -> TieCost:
    first, last = steps[0].moved.before, steps[-1].moved.after
    kind = "cost_further" if last < first else "cost_closer" if last > first else "cost_as_before"
    numbers = {"first": first, "last": last, "by": last - first, "n": len(steps)}
    cites = behind([(step.entry, step.deed) for step in steps])
    return TieCost(person=steps[0].moved.person, finding=Finding(kind=kind, numbers=numbers, cites=cites), steps=steps)


def _unsaid(entries: Sequence[Entry]) -> tuple[Finding, tuple[Side, ...]]:
    """Count the questions of speaking up that were answered by going along or left out."""
    asked = [
        Side(entry=at, answer=entry)
        for at, entry in enumerate(entries)
        if isinstance(entry, Answered) and entry.family == SPEAK_UP
    ]
    silent = tuple(side for side in asked if side.answer.stance in (Stance.ALONG, None))
    skipped = sum(side.answer.stance is None for side in silent)
    numbers = {"asked": len(asked), "n": len(silent), "along": len(silent) - skipped, "skipped": skipped}
    kind = "cost_unsaid" if silent else "cost_unsaid_none" if asked else "cost_unsaid_unasked"
    return Finding(kind=kind, numbers=numbers, cites=tuple(side.entry for side in asked)), silent


def _numbers(entries: Sequence[Entry]) -> tuple[NumberCost, ...]:
    moves: dict[str, list[tuple[int, NumberMoved]]] = {}
    for at, entry in enumerate(entries):
        if isinstance(entry, NumberMoved):
            moves.setdefault(entry.number, []).append((at, entry))
    return tuple(_number(each) for each in moves.values())


def _number(moves: list[tuple[int, NumberMoved]]) -> NumberCost:
    by = [move.after - move.before for _, move in moves]
    numbers = {
        "first": moves[0][1].before,
        "last": moves[-1][1].after,
        "gained": sum(each for each in by if each > 0),
        "spent": -sum(each for each in by if each < 0),
        "n": len(moves),
    }
    return NumberCost(
        number=moves[0][1].number,
        finding=Finding(kind="cost_number", numbers=numbers, cites=tuple(at for at, _ in moves)),
        moves=tuple(move for _, move in moves),
    )
