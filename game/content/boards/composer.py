"""A composer as a noun."""

from types import MappingProxyType

from game.content.boards.ends import shared
from game.content.build_rules import effects
from game.content.schema.boards.composer import ComposerRecord, DraftWordRecord, OtherPostRecord, OutsideRecord
from game.model.board import BoardKind
from game.model.boards.composer import Composer, DraftPart, DraftWord, OtherPost, OutsidePage
from game.model.ids import NumberId
from game.model.where import Where


def composer(record: ComposerRecord, where: Where) -> Composer:
    """Build a post with its gaps, the page outside, and what could be posted instead."""
    return Composer(
        **shared(record, BoardKind.COMPOSER, where),
        parts=tuple(DraftPart(text=one.text, words=tuple(map(_word, one.words)), end=one.end) for one in record.parts),
        outside=_outside(record.outside) if record.wrote("outside") else None,
        instead=tuple(map(_other, record.instead)),
        wobble=record.wobble,
    )


def _word(one: DraftWordRecord) -> DraftWord:
    return DraftWord(
        id=one.id,
        text=one.text,
        price=one.price,
        beside=MappingProxyType(dict(one.beside)),
        plain=one.plain,
        outside=one.outside,
    )


def _outside(one: OutsideRecord) -> OutsidePage:
    return OutsidePage(
        title=one.title,
        text=one.text,
        waits=one.waits,
        number=NumberId(one.number) if one.number else None,
        takes=one.takes,
        note=one.note,
    )


def _other(one: OtherPostRecord) -> OtherPost:
    return OtherPost(
        id=one.id,
        say=one.say,
        note=one.note,
        icon=one.icon,
        text=one.text,
        effects=effects(one.effects) if one.wrote("effects") else None,
    )
