"""Counting on a star chart: what hangs where, who stands highest and lowest, what a treat costs by now."""

from collections.abc import Mapping

from game.model.board import Marks
from game.model.boards.star_chart import StarChart, StarColumn, StarMoment, StarPupil

GIVEN, KEPT = 1, 2
OTHER, WHOLE, KEEPS, GIVES, DOORS = "other", "whole_class", "kept", "given", "doors"


def first_marks(chart: StarChart) -> dict[str, int]:
    """Return the wall as it hangs when the week begins."""
    hung = {
        spot(pupil.id, column.id): stars
        for pupil in chart.pupils
        for column, stars in zip(chart.columns, pupil.stars, strict=False)
        if stars
    }
    return {**hung, OTHER: chart.next_door.start}


def spot(pupil: str, column: str) -> str:
    """Return the mark that holds the stars of one field."""
    return f"stars/{pupil}/{column}"


def did(moment: str) -> str:
    """Return the mark that holds what was done about a moment: given, kept, or 0 as long as it is to come."""
    return f"did/{moment}"


def opened(column: str) -> str:
    """Return the mark that says that a column was drawn later."""
    return f"drawn/{column}"


def drawn(chart: StarChart, marks: Marks) -> tuple[StarColumn, ...]:
    """Return the columns that are on the wall now."""
    return tuple(column for column in chart.columns if column.drawn or marks.get(opened(column.id), 0))


def stars_of(chart: StarChart, marks: Marks, pupil: StarPupil) -> int:
    """Return all the stars of one child."""
    return sum(marks.get(spot(pupil.id, column.id), 0) for column in chart.columns)


def ranked(chart: StarChart, marks: Marks) -> tuple[StarPupil, ...]:
    """Return the children from the most stars to the fewest; among equals the one higher on the wall comes first."""
    return tuple(sorted(chart.pupils, key=lambda pupil: -stars_of(chart, marks, pupil)))


def class_total(chart: StarChart, marks: Marks) -> int:
    """Return all the stars on the wall."""
    return sum(stars_of(chart, marks, pupil) for pupil in chart.pupils)


def price(chart: StarChart, marks: Marks) -> int:
    """Return how many stars one treat costs: the jar stays as it is, however many stars both classes have."""
    return max(1, -(-(class_total(chart, marks) + marks.get(OTHER, 0)) // chart.treats))


def moments(chart: StarChart) -> Mapping[str, StarMoment]:
    """Return every moment of the week by its id."""
    return {moment.id: moment for day in chart.days for moment in day.moments}


def counted(chart: StarChart, marks: Marks) -> dict[str, int]:
    """Return every number that an end can ask about."""
    ours, theirs = class_total(chart, marks), marks.get(OTHER, 0)
    order = ranked(chart, marks)
    numbers = {
        "class_total": ours,
        "other_total": theirs,
        "lead": ours - theirs,
        "price": price(chart, marks),
        **{name: marks.get(name, 0) for name in (GIVES, KEEPS, WHOLE, DOORS)},
    }
    for place, pupil in enumerate(order, start=1):
        numbers[f"stars_{pupil.id}"] = stars_of(chart, marks, pupil)
        numbers[f"place_{pupil.id}"] = place
        numbers[f"brightest_{pupil.id}"] = int(place == 1)
        numbers[f"sweeps_{pupil.id}"] = int(place == len(order))
    return numbers
