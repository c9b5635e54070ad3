"""Which of the packs that were found are played together, and of each that is not, why, in one sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from game.content.load import Loaded
from game.content.problem import Problem, Severity
from game.content.version import within
from game.content.wishes import Wishes
from game.content.words import Words
from game.model.pack import Pack
from game.model.shelf import Required, Versions

Origin = Literal["shipped", "user", "given"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A reason for which a pack is not played: a key of the catalogue, and what it is about."""

    key: str
    numbers: Mapping[str, str] = field(default_factory=dict)

    def say(self, words: Words) -> str:
        """Return the reason as a sentence."""
        return words.say(self.key, **self.numbers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A pack's folder or zip; one that is not played stays in the list, with the reason and its problems."""

    path: Path
    origin: Origin
    loaded: Loaded
    why: Why | None = None

    @property
    def name(self) -> str:
        """The pack's id; of a pack that could not be read, the name of its folder or zip."""
        return self.loaded.pack.id if self.loaded.pack else self.path.stem

    @property
    def pack(self) -> Pack | None:
        """The pack, if it can be played now."""
        return self.loaded.pack if self.why is None else None


def resolve(found: Sequence[Found], wishes: Wishes) -> tuple[Found, ...]:
    """Put the packs into the wished order and say of each that is not played why; the others are never touched."""
    place = {name: at for at, name in enumerate(wishes.order)}
    ordered = sorted(found, key=lambda one: place.get(one.name, len(place)))
    whys = _Shelf(ordered, wishes).whys()
    return tuple(replace(one, why=whys.get(at)) for at, one in enumerate(ordered))


class _Shelf:
    """The packs while it is being found out which of them go together."""

    def __init__(self, found: Sequence[Found], wishes: Wishes) -> None:
        self._whys: dict[int, Why] = {}
        self._packs: dict[int, Pack] = {}
        for at, one in enumerate(found):
            if one.loaded.pack is None:
                self._whys[at] = _broken(one)
            elif one.name in wishes.off:
                self._whys[at] = Why(key="pack_why_off")
            if one.loaded.pack is not None:
                self._packs[at] = one.loaded.pack

    def whys(self) -> dict[int, Why]:
        """Ask for what is required again after others are out, for that may take more of them along."""
        self._require()
        self._replace()
        self._separate()
        self._require()
        return self._whys

    def _playing(self) -> dict[int, Pack]:
        return {at: pack for at, pack in self._packs.items() if at not in self._whys}

    def _require(self) -> None:
        """Take out what lacks another pack, until nothing changes; packs that need each other may both stay."""
        while True:
            playing = self._playing()
            lacking = {at: why for at, pack in playing.items() if (why := self._lack(pack, playing.values()))}
            if not lacking:
                return
            self._whys |= lacking

    def _lack(self, pack: Pack, playing: Iterable[Pack]) -> Why | None:
        """Return what a pack lacks; whoever stands in another's place does so here too."""
        here = {one.id: one for one in playing}
        stands_in = {name for one in here.values() for name in one.replaces}
        known = {one.id: one for one in self._packs.values()}
        for need in pack.requires:
            if need.id in here:
                if not within(here[need.id].version, need.versions):
                    return _version(need, here[need.id].version)
            elif need.id not in stands_in:
                return Why(key="pack_why_unplayed" if need.id in known else "pack_why_missing",
                           numbers={"pack": need.id})  # fmt: skip
        return None

    def _replace(self) -> None:
        for at, pack in list(self._playing().items()):
            for other, replaced in list(self._playing().items()):
                if at not in self._whys and replaced.id in pack.replaces and other != at:
                    self._whys[other] = Why(key="pack_why_replaced", numbers={"pack": pack.title})

    def _separate(self) -> None:
        """Of two that do not go together the one that comes first is played."""
        for at, pack in list(self._playing().items()):
            for other, later in list(self._playing().items()):
                apart = later.id in pack.conflicts or pack.id in later.conflicts
                if other > at and apart and at not in self._whys:
                    self._whys[other] = Why(key="pack_why_conflict", numbers={"pack": pack.title})


def _broken(one: Found) -> Why:
    errors = [each for each in one.loaded.problems if each.severity is Severity.ERROR]
    if not errors:
        return Why(key="pack_why_empty")
    return Why(key="pack_why_broken", numbers={"where": place(one, errors[0]), "message": errors[0].message})


def place(one: Found, wrong: Problem) -> str:
    """Name the place of a problem; what is wrong with a folder or a zip as a whole has no line."""
    return one.path.name if wrong.where.file == "." else str(wrong.where)


def _version(need: Required, here: str) -> Why:
    return Why(key=f"pack_why_version_{_ends(need.versions)}", numbers={
        "pack": need.id, "first": need.versions.first, "before": need.versions.before, "here": here,
    })  # fmt: skip


def _ends(versions: Versions) -> str:
    if versions.first and versions.before:
        return "between"
    return "from" if versions.first else "before"
