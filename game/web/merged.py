"""Several exported rooms as one: people out of rows, kinds of question out of counts, each room once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.model.cohort import Cohort, Incomplete, KindCount, Taken
from game.model.entry import Answered, Entry, Predicted, PredictedRoom
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import ChoiceId, EventId, FamilyId, ItemId, LevelId, PackId, RouteId, RunId
from game.model.where import Where
from game.web.about import About, Version
from game.web.exported import Document, ExportedError, Line, PackLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Several rooms as one: their people, their kinds of question, what was played, and a seed of all of theirs."""

    people: tuple[Taken, ...]
    kinds: tuple[KindCount, ...]
    left_over: Mapping[tuple[int, Framing], Incomplete]
    about: About
    seed: int

    def completed(self, found: Cohort) -> Cohort:
        """Return figures of these people with what their rooms counted as left over, which no row tells any more."""
        none = Incomplete(people=0, apart=0, missing=0)
        arms = tuple(
            replace(
                arm,
                under=tuple(
                    replace(each, incomplete=self.left_over.get((arm.arm, each.framing), none)) for each in arm.under
                ),
            )
            for arm in found.arms
        )
        return replace(found, arms=arms)


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
        kinds=tuple(kind for _, room in rooms for kind in _kinds(room, routes)),
        left_over=_left_over([room for _, room in rooms], routes),
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


def _people(room: Document, routes: Sequence[str]) -> Iterator[Taken]:
    """Return everybody, of whom some have no row because nothing of theirs could be compared."""
    found: dict[int, list[Line]] = {}
    for row in room.rows:
        if row.arm in routes:
            found.setdefault(row.person, []).append(row)
    for rows in found.values():
        entries = tuple(entry for row in rows for entry in _entries(row, room.pack))
        yield Taken(arm=routes.index(rows[0].arm), entries=entries)
    for arm in room.arms:
        silent = arm.people - sum(rows[0].arm == arm.route for rows in found.values())
        yield from [Taken(arm=routes.index(arm.route), entries=())] * silent


def _entries(row: Line, pack: PackLine) -> Iterator[Entry]:
    """Turn a row into answers that move as it says; which kinds of question they were is not known any more."""
    seen = (row.watched_pairs or 0, row.watched_along or 0, row.watched_back or 0)
    whole = (row.pairs, row.along, row.back)
    moves = [(way, True) for way in _ways(*seen)]
    moves += [(way, False) for way in _ways(*(all_ - part for all_, part in zip(whole, seen, strict=True)))]
    for at, ((before, after), watched) in enumerate(moves):
        for framing, stance in ((Framing.BEFORE, before), (Framing(row.framing), after)):
            yield _answer(pack, f"{row.framing} {at}", framing, stance, watched=watched)
    for at in range(row.still_pairs or 0):
        changed = at < (row.still_changed or 0)
        for framing, stance in ((Framing.BEFORE, Stance.A), (Framing.SCORE, Stance.B if changed else Stance.A)):
            yield _answer(pack, f"still {at}", framing, stance, control=True)
    if isinstance(row.guess, int) and isinstance(row.guess_of, int):
        yield Predicted(changed=row.guess, families=row.guess_of)
        if isinstance(row.guess_room, int):
            yield PredictedRoom(changed=row.guess_room, families=row.guess_of)


def _ways(pairs: int, along: int, back: int) -> list[tuple[Stance, Stance]]:
    same = [(Stance.OWN, Stance.OWN)] * (pairs - along - back)
    return [(Stance.OWN, Stance.ALONG)] * along + [(Stance.ALONG, Stance.OWN)] * back + same


def _answer(
    pack: PackLine, family: str, framing: Framing, stance: Stance, *, watched: bool = False, control: bool = False
) -> Answered:
    return Answered(
        run=RunId(""), pack=PackId(pack.id), pack_hash=pack.hash, level=LevelId(""), event=EventId(""),
        item=ItemId(""), family=FamilyId(family), family_title="", control=control, framing=framing, watched=watched,
        joined=False, seen_by=SeenBy.NOBODY, title="", text="", frame_line="", offered=(), choice=ChoiceId(stance),
        stance=stance, person=None, score_shown=False, score_before=0, score_after=0, tier_before=None,
        tier_after=None, at=0, ms=0, changes=0, where=Where(file="", line=1),
    )  # fmt: skip


def _kinds(room: Document, routes: Sequence[str]) -> Iterator[KindCount]:
    for each in room.kinds:
        if each.arm in routes:
            yield KindCount(
                arm=routes.index(each.arm), framing=Framing(each.framing), family=FamilyId(each.family),
                title=each.family_title, along=each.people_along, back=each.people_back,
                unchanged=each.people_unchanged,
            )  # fmt: skip


def _left_over(rooms: Sequence[Document], routes: Sequence[str]) -> dict[tuple[int, Framing], Incomplete]:
    found: dict[tuple[int, Framing], Incomplete] = {}
    for each in (each for room in rooms for each in room.left_over if each.arm in routes):
        at = routes.index(each.arm), Framing(each.framing)
        old = found.get(at, Incomplete(people=0, apart=0, missing=0))
        found[at] = Incomplete(
            people=old.people + each.people, apart=old.apart + each.apart, missing=old.missing + each.missing
        )
    return found


def _days(dates: Sequence[str]) -> str:
    found = sorted(set(dates))
    return found[0] if len(found) == 1 else f"{found[0]} \N{EN DASH} {found[-1]}"
