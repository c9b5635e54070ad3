"""Playing a star chart: give a star or keep it, answer who comes to the door, and on the last day read out the wall."""

from collections.abc import Mapping

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.star_chart import StarChart, StarDoor, StarMoment, StarPupil
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.boards.star_count import (
    DOORS,
    GIVEN,
    GIVES,
    KEEPS,
    KEPT,
    OTHER,
    WHOLE,
    class_total,
    counted,
    did,
    drawn,
    first_marks,
    opened,
    price,
    ranked,
    spot,
    stars_of,
)
from game.rules.boards.star_week import AT, DAY, FRESH, ROLL, TODAY, morning, now, settle, today

GIVE, KEEP, EVERYONE = MoveId("give"), MoveId("keep"), MoveId("everyone")
_ANSWER, _CLOSE = "answer_", "close_"


def start(sitting: Sitting[StarChart]) -> Marks:
    """Hang up the wall as it was, and put the first roll on the desk."""
    return settle(sitting, morning(sitting.board, first_marks(sitting.board)))


def view(sitting: Sitting[StarChart]) -> View:
    """Show the wall, both classes, what happens now and what can be done about it."""
    chart, marks = sitting.board, sitting.marks
    one = _now(sitting)
    return View(
        kind=BoardKind.STAR_CHART,
        board=chart.id,
        options=_options(sitting, one),
        columns=tuple(column.title for column in drawn(chart, marks)),
        rows=(*(_row(sitting, pupil, one) for pupil in chart.pupils), *_card(chart, one)),
        meters=_meters(sitting, over=one is None),
        said=_said(sitting, over=one is None),
    )


def play(sitting: Sitting[StarChart], option: Option) -> Played:
    """Do what was chosen, and go on to what happens next."""
    if option.last:
        closing = sitting.board.closings[int(option.id.removeprefix(_CLOSE))]
        return Played(marks=sitting.marks, effects=closing.effects, text=closing.text)
    one = now(sitting.board, sitting.marks)
    if one is None:
        raise ValueError("when the week is over only closings are offered")
    done = _visited(sitting, one, option) if isinstance(one, StarDoor) else _judged(sitting, one, option)
    after = {**done.marks, AT: sitting.mark(AT) + 1, FRESH: 0}
    return Played(marks=settle(sitting, after), effects=done.effects, text=done.text)


def tallies(sitting: Sitting[StarChart]) -> Mapping[str, int]:
    """Count both walls, what was done, and each child's stars and place."""
    return counted(sitting.board, sitting.marks)


def _now(sitting: Sitting[StarChart]) -> StarMoment | StarDoor | None:
    """Return what is to be answered; used-up moves end the week early, so that no board holds anybody."""
    return None if sitting.turn >= sitting.board.turns else now(sitting.board, sitting.marks)


def _judged(sitting: Sitting[StarChart], one: StarMoment, option: Option) -> Played:
    chart, marks = sitting.board, dict(sitting.marks)
    if option.id == KEEP:
        marks |= {KEEPS: sitting.mark(KEEPS) + 1, did(one.id): KEPT}
        return Played(marks=marks, effects=one.if_kept, text=one.kept)
    everyone = option.id == EVERYONE
    lucky = [pupil.id for pupil in chart.pupils if everyone or pupil.id == one.pupil]
    marks |= {spot(pupil, one.column): sitting.mark(spot(pupil, one.column)) + 1 for pupil in lucky}
    marks |= {name: sitting.mark(name) + len(lucky) for name in (GIVES, TODAY)}
    marks |= {ROLL: sitting.mark(ROLL) - len(lucky), WHOLE: sitting.mark(WHOLE) + everyone}
    marks |= {did(one.id): GIVEN, opened(one.column): 1}
    day = today(chart, marks)
    return Played(marks=marks, effects=one.if_given, text=day.everyone if day and everyone else one.given)


def _visited(sitting: Sitting[StarChart], one: StarDoor, option: Option) -> Played:
    answer = one.answers[int(option.id.removeprefix(_ANSWER))]
    marks = {**sitting.marks, DOORS: sitting.mark(DOORS) + 1}
    if answer.column:
        field = spot(one.pupil, answer.column)
        real = max(-sitting.mark(field), answer.stars)
        marks |= {field: sitting.mark(field) + real, opened(answer.column): 1}
        marks |= {name: sitting.mark(name) + max(0, real) for name in (GIVES, TODAY)}
    return Played(marks=marks, effects=answer.effects, text=answer.text)


def _options(sitting: Sitting[StarChart], one: StarMoment | StarDoor | None) -> tuple[Option, ...]:
    if one is None:
        return tuple(
            Option(
                id=MoveId(f"{_CLOSE}{at}"), verb="close", say=each.say, icon=each.icon, stance=each.stance, last=True
            )
            for at, each in enumerate(sitting.board.closings)
        )
    if isinstance(one, StarDoor):
        return tuple(
            Option(
                id=MoveId(f"{_ANSWER}{at}"), verb="answer", say=each.say, icon=each.icon, row=one.pupil,
                stance=each.stance,
            )
            for at, each in enumerate(one.answers)
        )  # fmt: skip
    return _verdicts(sitting, one)


def _verdicts(sitting: Sitting[StarChart], one: StarMoment) -> tuple[Option, ...]:
    chart, roll = sitting.board, sitting.mark(ROLL)
    shown = drawn(chart, sitting.marks)
    who = next(pupil.title for pupil in chart.pupils if pupil.id == one.pupil)
    column = next((at for at, each in enumerate(shown) if each.id == one.column), None)
    thing = next(each.title for each in chart.columns if each.id == one.column)

    def option(move: MoveId, verb: str, icon: str, stance: Stance | None, n: int) -> Option:
        return Option(
            id=move, verb=verb, icon=icon, row=one.pupil, column=column, who=who, thing=thing, n=n, stance=stance
        )

    day, all_of_them = today(chart, sitting.marks), len(chart.pupils)
    give = (option(GIVE, "give", "star", Stance.ALONG, 1),) if roll else ()
    keep = option(KEEP, "keep" if roll else "none", "hand-palm" if roll else "circle", Stance.OWN, 0)
    whole = option(EVERYONE, "everyone", "users-three", None, all_of_them)
    return (*give, keep, *((whole,) if day and day.everyone and roll >= all_of_them else ()))


def _row(sitting: Sitting[StarChart], pupil: StarPupil, one: StarMoment | StarDoor | None) -> Row:
    chart, marks = sitting.board, sitting.marks
    order = ranked(chart, marks)
    asked = one is not None and one.pupil == pupil.id
    return Row(
        id=pupil.id,
        title=pupil.title,
        person=pupil.person,
        icon="crown-simple" if pupil is order[0] else "broom" if pupil is order[-1] else "",
        value=stars_of(chart, marks, pupil),
        cells=tuple(
            Cell(
                value=marks.get(spot(pupil.id, column.id), 0),
                marked=asked and isinstance(one, StarMoment) and one.column == column.id,
            )
            for column in drawn(chart, marks)
        ),
        marked=asked,
    )


def _card(chart: StarChart, one: StarMoment | StarDoor | None) -> tuple[Row, ...]:
    """Return what happens now as a row of its own: a child's moment, or somebody at the door."""
    if one is None:
        return ()
    pupil = next(each for each in chart.pupils if each.id == one.pupil)
    if isinstance(one, StarDoor):
        return (Row(id="now", title=one.title, text=one.text, group="door"),)
    return (Row(id="now", title=pupil.title, text=one.text, person=pupil.person, group="now"),)


def _meters(sitting: Sitting[StarChart], *, over: bool) -> tuple[Meter, ...]:
    chart, marks = sitting.board, sitting.marks
    day, order = today(chart, marks), ranked(chart, marks)
    days = len(chart.days)
    dated = () if day is None else (Meter(id="day", value=sitting.mark(DAY) + 1, least=1, most=days, text=day.title),)
    roll = () if over else (Meter(id="roll", value=sitting.mark(ROLL), least=0),)
    return (
        *dated,
        Meter(id="class", value=class_total(chart, marks), least=0),
        Meter(id="other", value=sitting.mark(OTHER), least=0, title=chart.next_door.title),
        Meter(id="price", value=price(chart, marks), least=1),
        *roll,
        Meter(id="brightest", value=stars_of(chart, marks, order[0]), text=order[0].title),
        Meter(id="last", value=stars_of(chart, marks, order[-1]), text=order[-1].title),
    )


def _said(sitting: Sitting[StarChart], *, over: bool) -> tuple[str, ...]:
    """Return what is told now: the morning's words, or at the end who shines and who sweeps."""
    chart, marks = sitting.board, sitting.marks
    if over:
        order = ranked(chart, marks)
        return tuple(line for line in (order[0].brightest, order[-1].last) if line)
    day = today(chart, marks)
    return (day.text,) if day is not None and day.text and sitting.mark(FRESH) else ()


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
