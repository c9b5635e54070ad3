"""A thread as a noun."""

from game.content.boards.ends import shared
from game.content.build_rules import effects
from game.content.schema.boards.thread import GestureRecord, OwnLineRecord, ThreadLineRecord, ThreadRecord
from game.model.board import BoardKind
from game.model.boards.thread import Gesture, OwnLine, Thread, ThreadLine, ThreadNudge
from game.model.ids import PersonId
from game.model.where import Where


def thread(record: ThreadRecord, where: Where) -> Thread:
    """Build a thread with its lines and what can be done about them."""
    return Thread(
        **shared(record, BoardKind.THREAD, where),
        title=record.title,
        about=PersonId(record.person),
        lines=tuple(map(_line, record.lines)),
        own=tuple(map(_own, record.own)),
        leave=_gesture(record.leave),
        private=_gesture(record.private) if record.wrote("private") else None,
        nudges=tuple(
            ThreadNudge(text=one.text, person=PersonId(one.person) if one.person else None) for one in record.nudges
        ),
        open=record.open,
    )


def _line(one: ThreadLineRecord) -> ThreadLine:
    return ThreadLine(
        person=PersonId(one.person),
        text=one.text,
        hearts=one.hearts,
        liked=effects(one.liked) if one.wrote("liked") else None,
    )


def _own(one: OwnLineRecord) -> OwnLine:
    return OwnLine(
        id=one.id,
        say=one.say,
        kind=one.kind,
        note=one.note,
        hearts=one.hearts,
        text=one.text,
        effects=effects(one.effects) if one.wrote("effects") else None,
    )


def _gesture(one: GestureRecord) -> Gesture:
    return Gesture(
        say=one.say,
        note=one.note,
        icon=one.icon,
        text=one.text,
        effects=effects(one.effects) if one.wrote("effects") else None,
    )
