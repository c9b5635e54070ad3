"""Halls of counters as nouns."""

from types import MappingProxyType

from game.content.boards.ends import shared
from game.content.build_rules import effects
from game.content.schema.boards.counters import (
    CarryRecord,
    CounterRecord,
    CountersRecord,
    FieldRecord,
    HallRecord,
    WeighingRecord,
)
from game.model.board import BoardKind
from game.model.boards.counters import Carry, Counter, Counters, Field, Fix, Hall, Weighing
from game.model.where import Where


def counters(record: CountersRecord, where: Where) -> Counters:
    """Build the halls and the notebook."""
    return Counters(
        **shared(record, BoardKind.COUNTERS, where),
        errand=record.errand,
        stamps=record.stamps,
        time=record.time,
        stamped=record.stamped,
        refused=record.refused,
        unlike=record.unlike,
        halls=tuple(_hall(one) for one in record.halls),
        weighings=tuple(_weighing(one) for one in record.weighings),
    )


def _hall(record: HallRecord) -> Hall:
    return Hall(id=record.id, title=record.title, counters=tuple(_counter(one) for one in record.counters))


def _counter(record: CounterRecord) -> Counter:
    fix = record.fix if record.wrote("fix") else None
    most = len(record.labels) - 1 if record.labels else record.most
    return Counter(
        id=record.id,
        title=record.title,
        format=record.format,
        entry=min(record.entry, most),
        most=most,
        icon=record.icon,
        labels=tuple(record.labels),
        unit=record.unit,
        asks=record.asks if record.wrote("asks") else None,
        low=record.low,
        text=record.text,
        fix=None if fix is None else Fix(entry=min(fix.entry, most), time=fix.time, text=fix.text),
        carries=tuple(_carry(one) for one in record.carries),
        field=_field(record.field) if record.wrote("field") else None,
    )


def _carry(record: CarryRecord) -> Carry:
    return Carry(
        to=record.to,
        adds=record.adds,
        text=record.text,
        spills=record.spills,
        spill=record.spill,
        effects=effects(record.effects) if record.wrote("effects") else None,
    )


def _field(record: FieldRecord) -> Field:
    return Field(
        title=record.title,
        filled=record.filled,
        blank=record.blank,
        effects=effects(record.effects) if record.wrote("effects") else None,
    )


def _weighing(record: WeighingRecord) -> Weighing:
    return Weighing(
        id=record.id,
        say=record.say,
        text=record.text,
        weights=MappingProxyType(dict(record.weights)),
        effects=effects(record.effects) if record.wrote("effects") else None,
    )
