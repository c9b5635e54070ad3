"""Everything that is counted starts between its bounds, and the bounds are the right way round."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.pack import NumberRecord, PackFile, ScoreRecord


def bounds(draft: Draft) -> Iterator[Complaint]:
    """Compare starts with bounds: the score, the numbers, the ties and scores of people."""
    if not draft.pack:
        return
    pack = draft.pack
    yield from _start(pack, pack.record.score, ("score",))
    for at, number in enumerate(pack.record.numbers):
        yield from _start(pack, number, ("numbers", at))
    low, high = ties(pack)
    if low > high:
        message = f"min ({low}) is above max ({high})"
        yield Complaint(part=pack, path=("ties", "min"), code="E401", message=message, hint="swap the two")
    elif draft.people:
        yield from _people(draft, (low, high))


def ties(pack: Part[PackFile]) -> tuple[int, int]:
    """Return the bounds of ties, written or not."""
    record = pack.record
    return (record.ties.min, record.ties.max) if record.wrote("ties") else (0, 5)


def _start(pack: Part[PackFile], number: ScoreRecord | NumberRecord, path: Path) -> Iterator[Complaint]:
    if number.min > number.max:
        message = f"min ({number.min}) is above max ({number.max})"
        yield Complaint(part=pack, path=(*path, "min"), code="E401", message=message, hint="swap the two")
    elif not number.min <= number.start <= number.max:
        message = f"start ({number.start}) is not between min ({number.min}) and max ({number.max})"
        hint = "start at one of them or between, or move the bounds"
        yield Complaint(part=pack, path=(*path, "start"), code="E401", message=message, hint=hint)


def _people(draft: Draft, tie_bounds: tuple[int, int]) -> Iterator[Complaint]:
    part, pack = draft.people, draft.pack
    if not part or not pack:
        return
    low, high = tie_bounds
    score = pack.record.score
    for at, person in enumerate(part.record.people):
        if not low <= person.tie <= high:
            message = f"the tie {person.tie} is not between {low} and {high}, the bounds in pack.yaml"
            hint = f"write a number from {low} to {high}"
            yield Complaint(part=part, path=("people", at, "tie"), code="E401", message=message, hint=hint)
        if person.wrote("score") and score.min <= score.max and not score.min <= person.score <= score.max:
            message = f"the score {person.score} is not between {score.min} and {score.max}, the bounds in pack.yaml"
            hint = f"write a number from {score.min} to {score.max}"
            yield Complaint(part=part, path=("people", at, "score"), code="E401", message=message, hint=hint)
