"""Exported rooms read back, and several of them put together; believes nothing of what stands in a file."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.model.cohort import Taken
from game.model.entry import Answered, Predicted
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import ChoiceId, EventId, FamilyId, ItemId, LevelId, PackId, RouteId, RunId
from game.model.where import Where
from game.web.about import About, Version
from game.web.export import FORMAT

MOST_BYTES = 64 << 20
_MOST_ROWS = 200_000

_Word = Annotated[str, Field(max_length=200)]
_Flag = Annotated[int, Field(ge=0, le=1)]
_Count = Annotated[int, Field(ge=0, le=1_000)]


class ExportedError(ValueError):
    """A file cannot take part; `key` names the sentence, `facts` fill it."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(f"{key}: {facts}")
        self.key, self.facts = key, facts


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Line(_Strict):
    person: Annotated[int, Field(ge=1, le=100_000)]
    arm: _Word
    scored: _Flag
    framing: Literal["before", "score", "friends", "required", "off"]
    family: _Word
    family_title: _Word
    control: _Flag
    item: _Word
    stance: Literal["along", "own", "neither", "a", "b", ""]
    watched: _Flag
    joined: _Flag
    guess: _Count | Literal[""]
    guess_of: _Count | Literal[""]


class _Pack(_Strict):
    id: _Word
    title: _Word
    version: _Word
    hash: _Word


class _Arm(_Strict):
    route: _Word
    title: _Word
    scored: bool


class Document(_Strict):
    """One exported room, as its file has it."""

    format: int
    kind: Literal["sincerely-room"]
    date: _Word
    knew: bool
    seed: Annotated[int, Field(ge=0)]
    pack: _Pack
    arms: Annotated[tuple[_Arm, ...], Field(max_length=8, strict=False)]
    people: int
    left_out: int
    note: str
    dictionary: Annotated[tuple[dict[str, str], ...], Field(max_length=100, strict=False)]
    rows: Annotated[tuple[_Line, ...], Field(max_length=_MOST_ROWS, strict=False)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Several rooms as one: their people, what was played, and a seed that hangs on all of theirs."""

    people: tuple[Taken, ...]
    about: About
    seed: int


def read_export(text: str, file: str) -> Document:
    """Read one file, or say why it cannot take part."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExportedError("merge_not_a_room", file=file) from error
    if not isinstance(plain, dict) or plain.get("kind") != "sincerely-room":
        raise ExportedError("merge_not_a_room", file=file)
    written = plain.get("format")
    if isinstance(written, int) and written > FORMAT:
        raise ExportedError("merge_newer", file=file, format=written, known=FORMAT)
    try:
        found = Document.model_validate(plain)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ExportedError("merge_unreadable", file=file, why=f"{where}: {first['msg']}") from error
    if found.knew:
        raise ExportedError("merge_knew", file=file)
    return found


def join(rooms: Sequence[tuple[str, Document]]) -> Joined:
    """Put rooms together that played the same levels; each room once, arms by their route."""
    (first_file, first), *others = rooms
    seeds = {first.seed: first_file}
    for file, room in others:
        if room.pack.hash != first.pack.hash:
            raise ExportedError(
                "merge_other_pack", file=file, first=first_file,
                pack=f"{room.pack.id} {room.pack.version}", first_pack=f"{first.pack.id} {first.pack.version}",
            )  # fmt: skip
        if room.seed in seeds:
            raise ExportedError("merge_twice", file=file, first=seeds[room.seed])
        seeds[room.seed] = file
    arms = {arm.route: arm for _, room in rooms for arm in room.arms}
    routes = sorted(arms, key=lambda route: (not arms[route].scored, route))  # the scored version comes first
    return Joined(
        people=tuple(person for _, room in rooms for person in _people(room, routes)),
        about=About(
            pack=first.pack.id,
            title=first.pack.title,
            version=first.pack.version,
            hash=first.pack.hash,
            arms=tuple(
                Version(route=RouteId(route), title=arms[route].title, scored=arms[route].scored) for route in routes
            ),
            date=_days([room.date for _, room in rooms]),
            rooms=len(rooms),
        ),
        seed=sum(seeds) % (1 << 32),
    )


def _people(room: Document, routes: Sequence[str]) -> list[Taken]:
    found: dict[int, list[_Line]] = {}
    for row in room.rows:
        if row.arm in routes:
            found.setdefault(row.person, []).append(row)
    return [_person(rows, routes, room.pack) for rows in found.values()]


def _person(rows: Sequence[_Line], routes: Sequence[str], pack: _Pack) -> Taken:
    """Turn rows into entries that hold what the figures need, in the order of the chapters."""
    order = [framing.value for framing in Framing]
    entries: list[Answered | Predicted] = [
        _answer(row, pack) for row in sorted(rows, key=lambda row: (order.index(row.framing), row.family))
    ]
    guess, of = rows[0].guess, rows[0].guess_of
    if isinstance(guess, int) and isinstance(of, int):
        entries.append(Predicted(changed=guess, families=of))
    return Taken(arm=routes.index(rows[0].arm), entries=tuple(entries))


def _answer(row: _Line, pack: _Pack) -> Answered:
    return Answered(
        run=RunId(""), pack=PackId(pack.id), pack_hash=pack.hash, level=LevelId(""), event=EventId(""),
        item=ItemId(row.item), family=FamilyId(row.family), family_title=row.family_title,
        control=bool(row.control), framing=Framing(row.framing), watched=bool(row.watched), joined=bool(row.joined),
        seen_by=SeenBy.NOBODY, title="", text="", frame_line="", offered=(),
        choice=ChoiceId(row.stance) if row.stance else None, stance=Stance(row.stance) if row.stance else None,
        person=None, score_shown=False, score_before=0, score_after=0, tier_before=None, tier_after=None,
        at=0, ms=0, changes=0, where=Where(file="", line=1),
    )  # fmt: skip


def _days(dates: Sequence[str]) -> str:
    found = sorted(set(dates))
    return found[0] if len(found) == 1 else f"{found[0]} \N{EN DASH} {found[-1]}"
