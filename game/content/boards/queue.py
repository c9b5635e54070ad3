"""A queue as a noun."""

from game.content.boards.ends import shared
from game.content.build_rules import effects, needs
from game.content.schema.boards.queue import QueueDeedRecord, QueueFaceRecord, QueueRecord
from game.model.board import BoardKind
from game.model.boards.queue import Queue, QueueDeed, QueueFace
from game.model.ids import PersonId
from game.model.person import Face
from game.model.where import Where


def queue(record: QueueRecord, where: Where) -> Queue:
    """Build a line of faces, and what can be given for places in it."""
    return Queue(
        **shared(record, BoardKind.QUEUE, where),
        near=record.near,
        faces=tuple(_face(one) for one in record.faces),
        deeds=tuple(_deed(one) for one in record.deeds),
        shown=record.shown,
        yielded=record.yielded,
    )


def _face(one: QueueFaceRecord) -> QueueFace:
    return QueueFace(
        id=one.id,
        name=one.name,
        score=one.score,
        about=one.about,
        reply=one.reply,
        person=PersonId(one.person) if one.person else None,
        face=Face(**one.face.model_dump()) if one.wrote("face") else None,
        inside=one.inside,
        home=one.home,
        effects=effects(one.effects) if one.wrote("effects") else None,
        gone=effects(one.gone) if one.wrote("gone") else None,
    )


def _deed(one: QueueDeedRecord) -> QueueDeed:
    return QueueDeed(
        id=one.id,
        say=one.say,
        lift=one.lift,
        note=one.note,
        icon=one.icon,
        text=one.text,
        needs=needs(one.needs) if one.wrote("needs") else None,
        effects=effects(one.effects) if one.wrote("effects") else None,
    )
