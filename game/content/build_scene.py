"""Levels, events, families and items as nouns, each with the place where it was written."""

from string import ascii_lowercase

from game.content.boards.registry import boards
from game.content.build_rules import effects, item_effects, needs
from game.content.draft import Part
from game.content.schema.level import LevelFile, LevelRecord
from game.content.schema.pairs import AnswerRecord, FamilyFile, FramesRecord, ItemRecord
from game.content.schema.scene import ChoiceRecord, EventRecord
from game.content.tree import Mark, Marks
from game.model.event import Aside, Choice, Event, Slot
from game.model.framing import Framing
from game.model.ids import BoardId, ChoiceId, EndingId, EventId, FamilyId, ItemId, LevelId, PersonId
from game.model.item import Family, Item
from game.model.level import Level
from game.model.where import Where


class _Places:
    """The places of the records in one of a file's lists, without walking from the top for each."""

    def __init__(self, part: Part[LevelFile] | Part[FamilyFile], key: str) -> None:
        data = part.tree.data
        self.file = part.file
        self.data = data[key]
        self.marks: Marks = part.tree.marks[2 + 2 * list(data).index(key)]

    def record(self, at: int) -> Where:
        return self._where(self.marks[1 + at][0])

    def choices(self, at: int) -> list[Where]:
        data, marks = self.data[at], self.marks[1 + at]
        if "choices" not in data:
            return []
        return [self._where(one[0]) for one in marks[2 + 2 * list(data).index("choices")][1:]]

    def _where(self, mark: Mark) -> Where:
        return Where(file=self.file, line=mark.line + 1, column=mark.column + 1)


def choice_id(written: str, at: int) -> ChoiceId:
    """Name a choice by its position where its author did not; lists are short enough for the alphabet."""
    return ChoiceId(written or ascii_lowercase[at])


def level(part: Part[LevelFile]) -> Level:
    """Build a level with its events."""
    record, places = part.record.level, _Places(part, "events")
    return Level(
        id=LevelId(record.id),
        title=record.title,
        rule=record.rule,
        rule_more=record.rule_more,
        scored=record.scored,
        framing=record.framing if record.wrote("framing") else None,
        minutes=record.minutes,
        boards=boards(part),
        events=tuple(_event(one, record, places, at) for at, one in enumerate(part.record.events)),
        where=part.where(("level",)),
    )


def _event(one: EventRecord, record: LevelRecord, places: _Places, at: int) -> Event:
    wrote = one.model_fields_set
    return Event(
        id=EventId(one.id),
        title=one.title,
        text=one.text,
        also=tuple(Aside(needs=needs(aside.needs), text=aside.text) for aside in one.also) if one.also else (),
        place=(one.place or record.place).value,
        light=one.light or record.light,
        when=one.when,
        person=PersonId(one.person) if one.person else None,
        mood=one.mood,
        others=tuple(PersonId(name) for name in one.others) if one.others else (),
        needs=needs(one.needs) if "needs" in wrote else None,
        slot=Slot(family=FamilyId(one.slot.family), watched=one.slot.watched) if "slot" in wrote else None,
        board=BoardId(one.board) if one.board else None,
        choices=_choices(one.choices, places.choices(at)) if one.choices else (),
        effects=effects(one.effects) if "effects" in wrote else None,
        goto=EventId(one.goto) if one.goto else None,
        hard=one.hard,
        ending=EndingId(one.ending) if one.ending else None,
        where=places.record(at),
    )


def _choices(records: list[ChoiceRecord], places: list[Where]) -> tuple[Choice, ...]:
    return tuple(_choice(one, at, places[at]) for at, one in enumerate(records))


def _choice(one: ChoiceRecord, at: int, where: Where) -> Choice:
    wrote = one.model_fields_set
    return Choice(
        id=choice_id(one.id, at),
        say=one.say,
        note=one.note,
        icon=one.icon,
        reply=one.reply,
        needs=needs(one.needs) if "needs" in wrote else None,
        effects=effects(one.effects) if "effects" in wrote else None,
        goto=EventId(one.goto) if one.goto else None,
        where=where,
    )


def family(part: Part[FamilyFile]) -> Family:
    """Build a family with its items."""
    record, places = part.record.family, _Places(part, "items")
    return Family(
        id=FamilyId(record.id),
        title=record.title,
        kind=record.kind,
        icon=record.icon,
        frames=_frames(record.frames if record.wrote("frames") else None),
        plain_frames=_frames(record.plain_frames if record.wrote("plain_frames") else None),
        watched_frame=record.watched_frame,
        plain_watched_frame=record.plain_watched_frame,
        items=tuple(_item(one, places, at) for at, one in enumerate(part.record.items)),
        where=part.where(("family",)),
    )


def _frames(frames: FramesRecord | None) -> dict[Framing, str]:
    if frames is None:
        return {}
    return {
        Framing.SCORE: frames.score,
        Framing.FRIENDS: frames.friends,
        Framing.REQUIRED: frames.required,
        Framing.OFF: frames.off,
    }


def _item(one: ItemRecord, places: _Places, at: int) -> Item:
    return Item(
        id=ItemId(one.id),
        title=one.title,
        text=one.text,
        choices=_answers(one.choices, places.choices(at)),
        person=PersonId(one.person) if one.person else None,
        mood=one.mood,
        place=one.place.value if one.wrote("place") else "",
        hard=one.hard,
        where=places.record(at),
    )


def _answers(records: list[AnswerRecord], places: list[Where]) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            id=choice_id(one.id, at),
            say=one.say,
            note=one.note,
            icon=one.icon,
            reply=one.reply,
            stance=one.stance,
            effects=item_effects(one.effects) if one.wrote("effects") else None,
            where=places[at],
        )
        for at, one in enumerate(records)
    )
