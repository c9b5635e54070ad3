"""A circle of friends as a noun."""

from types import MappingProxyType

from game.content.boards.ends import shared
from game.content.build_rules import effects, needs
from game.content.schema.boards.circle import CircleBackRecord, CircleFriendRecord, CircleMoveRecord, CircleRecord
from game.model.board import BoardKind
from game.model.boards.circle import Circle, CircleBack, CircleFriend, CircleMove, Deed
from game.model.ids import PersonId
from game.model.where import Where


def circle(record: CircleRecord, where: Where) -> Circle:
    """Build the friends with all that can be done to them."""
    return Circle(
        **shared(record, BoardKind.CIRCLE, where),
        friends=tuple(_friend(one) for one in record.friends),
        deeds=record.deeds,
    )


def _friend(record: CircleFriendRecord) -> CircleFriend:
    moves = {deed: _move(getattr(record, deed)) for deed in Deed if record.wrote(deed)}
    return CircleFriend(
        person=PersonId(record.person), moves=MappingProxyType(moves), back=tuple(_back(one) for one in record.back)
    )


def _move(record: CircleMoveRecord) -> CircleMove:
    return CircleMove(
        reply=record.reply,
        note=record.note,
        needs=needs(record.needs) if record.wrote("needs") else None,
        effects=effects(record.effects) if record.wrote("effects") else None,
    )


def _back(record: CircleBackRecord) -> CircleBack:
    return CircleBack(
        deed=record.do,
        text=record.text,
        below=record.below,
        after=record.after if record.wrote("after") else None,
        effects=effects(record.effects) if record.wrote("effects") else None,
    )
