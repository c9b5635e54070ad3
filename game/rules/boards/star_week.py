"""The week at a star chart: what comes next, who stands at the door, and what the class next door does overnight."""

from game.model.board import Marks
from game.model.boards.star_chart import StarChart, StarDay, StarDoor, StarMoment
from game.rules.boards.craft import Sitting
from game.rules.boards.star_count import GIVEN, KEPT, OTHER, did
from game.rules.chance import pick

DAY, AT, ROLL, TODAY, FRESH = "day", "at", "roll", "today", "fresh"


def today(chart: StarChart, marks: Marks) -> StarDay | None:
    """Return the day that it is; None when the week is over."""
    day = marks.get(DAY, 0)
    return chart.days[day] if day < len(chart.days) else None


def now(chart: StarChart, marks: Marks) -> StarMoment | StarDoor | None:
    """Return what is to be answered now; None when the week is over."""
    day = today(chart, marks)
    return None if day is None else _agenda(day)[marks.get(AT, 0)]


def settle(sitting: Sitting[StarChart], marks: Marks) -> dict[str, int]:
    """Go on to the next thing that happens, over as many nights as that takes."""
    chart, after = sitting.board, dict(marks)
    while (day := today(chart, after)) is not None:
        rest = _agenda(day)[after.get(AT, 0) :]
        ahead = next((steps for steps, one in enumerate(rest) if _happens(one, after)), None)
        if ahead is not None:
            return {**after, AT: after.get(AT, 0) + ahead}
        after = _overnight(sitting, after)
    return after


def morning(chart: StarChart, marks: Marks) -> dict[str, int]:
    """Put a new roll on the desk."""
    day = today(chart, marks)
    return {**marks, AT: 0, TODAY: 0, ROLL: 0 if day is None else day.roll, FRESH: 1}


def _overnight(sitting: Sitting[StarChart], marks: Marks) -> dict[str, int]:
    """Let the class next door count this wall and give what it takes; after the last day nobody counts any more."""
    chart, day = sitting.board, marks.get(DAY, 0) + 1
    after = {**marks, DAY: day}
    if day < len(chart.days):
        beside = chart.next_door
        luck = pick(sitting.seed, "star_chart", chart.id, "next door", str(day), n=beside.spread + 1)
        after[OTHER] = marks.get(OTHER, 0) + max(beside.least, marks.get(TODAY, 0)) + beside.more + luck
    return morning(chart, after)


def _agenda(day: StarDay) -> tuple[StarMoment | StarDoor, ...]:
    """Return what a day may hold, in its order."""
    return (*day.moments, *day.doors)


def _happens(one: StarMoment | StarDoor, marks: Marks) -> bool:
    """Tell whether this comes to pass: moments always, a visit when it has its reason."""
    if isinstance(one, StarMoment):
        return True
    reasons = ((one.kept, KEPT), (one.gave, GIVEN))
    return all(marks.get(did(moment), 0) == what for moment, what in reasons if moment)
