"""A star chart as a noun."""

from game.content.boards.ends import shared
from game.content.build_rules import effects
from game.content.schema.boards.star_chart import (
    StarAnswerRecord,
    StarChartRecord,
    StarClosingRecord,
    StarDayRecord,
    StarDoorRecord,
    StarMomentRecord,
    StarPupilRecord,
)
from game.content.schema.scene import EffectsRecord
from game.model.board import BoardKind
from game.model.boards.star_chart import (
    NextDoor,
    StarAnswer,
    StarChart,
    StarClosing,
    StarColumn,
    StarDay,
    StarDoor,
    StarMoment,
    StarPupil,
)
from game.model.event import Effects
from game.model.ids import PersonId
from game.model.where import Where


def star_chart(record: StarChartRecord, where: Where) -> StarChart:
    """Build a wall with its names and columns, the week before it, and the class next door."""
    beside = record.next_door
    return StarChart(
        **shared(record, BoardKind.STAR_CHART, where),
        columns=tuple(StarColumn(id=one.id, title=one.title, drawn=one.drawn) for one in record.columns),
        pupils=tuple(_pupil(one) for one in record.pupils),
        days=tuple(_day(one) for one in record.days),
        next_door=NextDoor(
            title=beside.title, start=beside.start, least=beside.least, more=beside.more, spread=beside.spread
        ),
        treats=record.treats,
        closings=tuple(_closing(one) for one in record.closings),
    )


def _pupil(one: StarPupilRecord) -> StarPupil:
    return StarPupil(
        id=one.id,
        title=one.title,
        person=PersonId(one.person) if one.person else None,
        stars=tuple(one.stars),
        brightest=one.brightest,
        last=one.last,
    )


def _day(one: StarDayRecord) -> StarDay:
    return StarDay(
        title=one.title,
        text=one.text,
        roll=one.roll,
        everyone=one.everyone,
        moments=tuple(_moment(each) for each in one.moments),
        doors=tuple(_door(each) for each in one.doors),
    )


def _moment(one: StarMomentRecord) -> StarMoment:
    return StarMoment(
        id=one.id,
        pupil=one.pupil,
        column=one.column,
        text=one.text,
        given=one.given,
        kept=one.kept,
        if_given=_caused(one.if_given),
        if_kept=_caused(one.if_kept),
    )


def _door(one: StarDoorRecord) -> StarDoor:
    return StarDoor(
        pupil=one.pupil,
        title=one.title,
        text=one.text,
        kept=one.kept,
        gave=one.gave,
        answers=tuple(_answer(each) for each in one.answers),
    )


def _answer(one: StarAnswerRecord) -> StarAnswer:
    return StarAnswer(
        say=one.say,
        text=one.text,
        icon=one.icon,
        stars=one.stars,
        column=one.column,
        stance=one.stance if one.wrote("stance") else None,
        effects=_caused(one.effects),
    )


def _closing(one: StarClosingRecord) -> StarClosing:
    return StarClosing(
        say=one.say,
        text=one.text,
        icon=one.icon,
        stance=one.stance if one.wrote("stance") else None,
        effects=_caused(one.effects),
    )


def _caused(one: EffectsRecord | None) -> Effects | None:
    return None if one is None else effects(one)
