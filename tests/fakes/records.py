"""Runs without a pack: a picture of answers becomes entries, and entries become a record."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from game.model.action import Choose, Skip
from game.model.entry import Answered, Entered, Entry, Shown
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import (
    ChoiceId,
    EventId,
    FamilyId,
    ItemId,
    LevelId,
    PackId,
    PersonId,
    RouteId,
    RunId,
)
from game.model.record import Header, Record, Turn
from game.model.state import Deal
from game.model.where import Where

RUN = RunId("quiet-heron-42")
MEASURED = ("speak_up", "tell_on", "stand_by", "read_freely", "help_at_cost", "empty_task")
CONTROLS = ("pace", "place")
SCORED = (Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED)


def answered(family: str, framing: Framing, stance: Stance | None) -> Answered:
    """One answer; None is a skip. Poles make it a control."""
    control = family in CONTROLS
    shown = framing in SCORED
    poles = (Stance.A, Stance.B) if control else (Stance.ALONG, Stance.OWN, Stance.NEITHER)
    return Answered(
        run=RUN,
        pack=PackId("tiny"),
        pack_hash="f" * 64,
        level=LevelId(f"level_{framing}"),
        event=EventId(f"slot_{family}"),
        item=ItemId(f"{family}_{framing}"),
        family=FamilyId(family),
        family_title=family.replace("_", " ").capitalize(),
        control=control,
        framing=framing,
        watched=False,
        joined=shown,
        seen_by=SeenBy.APP if shown else SeenBy.NOBODY,
        title=f"{family}, {framing}",
        text="A neighbour asks.",
        frame_line="Sincere counts this." if shown else "",
        offered=tuple(
            Shown(id=ChoiceId(each.value), say=f"Say {each}", stance=each, stakes=12 if shown and not control else None)
            for each in poles
        ),
        choice=None if stance is None else ChoiceId(stance.value),
        stance=stance,
        person=PersonId("gus"),
        score_shown=shown,
        score_before=550,
        score_after=550,
        tier_before=None,
        tier_after=None,
        at=1_700_000_000_000,
        ms=4200,
        changes=1,
        where=Where(file=f"pairs/{family}.yaml", line=7),
    )


def answers(picture: str) -> tuple[Entry, ...]:
    """Turn a picture into entries, framing by framing: families in rows, framings in columns.

    A cell is own, along, neither, a, b, `skip`, or `-` where the question was not put.
    """
    head, *rows = (line.split() for line in picture.strip().splitlines())
    found: list[Entry] = []
    for column, name in enumerate(head, start=1):
        framing = Framing(name)
        found.append(entered(framing))
        found.extend(
            answered(row[0], framing, None if row[column] == "skip" else Stance(row[column]))
            for row in rows
            if row[column] != "-"
        )
    return tuple(found)


def entered(framing: Framing) -> Entered:
    """Begin the level of a framing."""
    return Entered(
        level=LevelId(f"level_{framing}"), title=f"Level {framing}", rule="One rule.", framing=framing, measured=True
    )


def header(**rest: object) -> Header:
    """Return the first line of a journal; `rest` overrides any field."""
    plain = Header(
        format=1,
        run=RUN,
        pack=PackId("tiny"),
        pack_version="0.1.0",
        pack_hash="f" * 64,
        pack_title="Tiny",
        route=RouteId("full"),
        seed=7,
        deal=Deal(rows={FamilyId("speak_up"): 3}, watched_off=frozenset({FamilyId("tell_on"), FamilyId("speak_up")})),
        player="",
        knew=False,
        started=1_700_000_000_000,
    )
    return replace(plain, **rest)  # type: ignore[arg-type]


def turn_of(entry: Entry) -> Turn:
    """Return the turn that a lone entry would come from."""
    action = Choose(choice=entry.choice) if isinstance(entry, Answered) and entry.choice else Skip()
    return Turn(action=action, entries=(entry,))


def record_of(entries: Iterable[Entry], **rest: object) -> Record:
    """Make a run of entries, one turn for each."""
    return Record(header=header(**rest), turns=tuple(turn_of(entry) for entry in entries))


def flat(record: Record) -> Sequence[Entry]:
    """Return the run's flat list of entries."""
    return [entry for turn in record.turns for entry in turn.entries]
