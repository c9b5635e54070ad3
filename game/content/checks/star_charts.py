"""Star charts: every star hangs on a wall that has such a name and such a column, and visits follow what was done."""

from collections.abc import Iterable, Iterator

from game.content.checks.board_walk import on_boards
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.boards.star_chart import StarChartRecord, StarDayRecord
from game.content.schema.level import LevelFile

Use = tuple[str, str, Path, frozenset[str]]


def star_charts(draft: Draft) -> Iterator[Complaint]:
    """Look at every star chart: its ids, the stars that hang already, and the names that its week uses."""
    for part, path, chart in on_boards(draft, StarChartRecord):
        yield from _twice(part, path, chart)
        yield from _hung(part, path, chart)
        for noun, name, where, known in _uses(path, chart):
            if name and name not in known and name not in draft.lost:
                yield Complaint(
                    part=part, path=where, code="E430", message=f"this star chart has no {noun} '{name}' here",
                    hint=f"it has {', '.join(sorted(known)) or 'none'}", word=name, known=known,
                )  # fmt: skip


def _twice(part: Part[LevelFile], path: Path, chart: StarChartRecord) -> Iterator[Complaint]:
    """Complain about the second of two with the same id."""
    moments = [
        (one.id, (*path, "days", day, "moments", at, "id"))
        for day, each in enumerate(chart.days)
        for at, one in enumerate(each.moments)
    ]
    for noun, named in (
        ("column", [(one.id, (*path, "columns", at, "id")) for at, one in enumerate(chart.columns)]),
        ("pupil", [(one.id, (*path, "pupils", at, "id")) for at, one in enumerate(chart.pupils)]),
        ("moment", moments),
    ):
        seen: set[str] = set()
        for name, where in named:
            if name in seen:
                message = f"the {noun} '{name}' is there already on this star chart"
                yield Complaint(part=part, path=where, code="E301", message=message, hint="choose another id")
            seen.add(name)


def _hung(part: Part[LevelFile], path: Path, chart: StarChartRecord) -> Iterator[Complaint]:
    for at, pupil in enumerate(chart.pupils):
        if len(pupil.stars) > len(chart.columns):
            message = f"'{pupil.id}' has stars in {len(pupil.stars)} columns, but there are {len(chart.columns)}"
            hint = "write one number for each column"
            yield Complaint(part=part, path=(*path, "pupils", at, "stars"), code="E430", message=message, hint=hint)


def _uses(path: Path, chart: StarChartRecord) -> Iterator[Use]:
    """Yield every name that the week uses, with the names there are at that time."""
    pupils = frozenset(one.id for one in chart.pupils)
    columns = frozenset(one.id for one in chart.columns)
    past: frozenset[str] = frozenset()
    for at, day in enumerate(chart.days):
        past |= {one.id for one in day.moments}
        yield from _of_day((*path, "days", at), day, (pupils, columns, past))


def _of_day(path: Path, day: StarDayRecord, known: Iterable[frozenset[str]]) -> Iterator[Use]:
    pupils, columns, past = known
    for at, moment in enumerate(day.moments):
        yield "pupil", moment.pupil, (*path, "moments", at, "pupil"), pupils
        yield "column", moment.column, (*path, "moments", at, "column"), columns
    for at, door in enumerate(day.doors):
        yield "pupil", door.pupil, (*path, "doors", at, "pupil"), pupils
        yield "moment", door.kept, (*path, "doors", at, "kept"), past
        yield "moment", door.gave, (*path, "doors", at, "gave"), past
        for number, answer in enumerate(door.answers):
            yield "column", answer.column, (*path, "doors", at, "answers", number, "column"), columns
