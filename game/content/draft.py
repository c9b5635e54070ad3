"""A pack on its way in: records with their places, some perhaps broken, and the names that they declare."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar, TypeVarTuple

from pydantic import BaseModel

from game.content.near import did_you_mean
from game.content.places import Path, mark_at, where
from game.content.problem import Problem
from game.content.schema.claims import ClaimsFile
from game.content.schema.framings import FramingsFile
from game.content.schema.level import LevelFile
from game.content.schema.pack import PackFile
from game.content.schema.pairs import FamilyFile
from game.content.schema.people import PeopleFile
from game.content.schema.tiers import RewardsFile, TiersFile
from game.content.tree import Tree
from game.model.ids import SCORE
from game.model.shelf import Asset
from game.model.where import Where

R = TypeVar("R", bound=BaseModel)
T = TypeVar("T")
A = TypeVarTuple("A")

UNKNOWN: Final = {
    "event": "E303",
    "person": "E304",
    "fact": "E305",
    "number": "E306",
    "tier": "E307",
    "reward": "E308",
    "penalty": "E309",
    "family": "E310",
    "level": "E311",
    "icon": "E312",
    "reference": "E313",
    "claim": "E316",
    "protection": "E317",
}


LISTS: Final = {
    "facts": "fact",
    "numbers": "number",
    "people": "person",
    "tiers": "tier",
    "rewards": "reward",
    "penalties": "penalty",
    "claims": "claim",
    "references": "reference",
    "protections": "protection",
}
"""Keys of a file under which names are declared."""


@dataclass(slots=True, kw_only=True)
class Part(Generic[R]):
    """One file: its record, the tree that knows its places, and what was found out about it alone.

    A file that has not changed is the same part in the next draft, and nothing is found out about it again.
    """

    record: R
    tree: Tree
    _found: dict[Any, Any] = field(init=False, repr=False, compare=False, default_factory=dict)

    @property
    def file(self) -> str:
        """The file's path in its pack."""
        return self.tree.source.file

    @property
    def whole(self) -> bool:
        """Whether nothing had to be taken out of it; counts in a broken file would accuse wrongly."""
        return self.tree.whole

    def once(self, find: "Callable[[Part[R], *A], T]", *of: *A) -> T:
        """Return what a function makes of this file and of nothing that is not named; it is asked only once."""
        if (find, of) not in self._found:
            self._found[find, of] = find(self, *of)
        found: T = self._found[find, of]
        return found

    def where(self, path: Path) -> Where:
        """Name the place of a value."""
        return where(self.file, mark_at(self.tree.data, self.tree.marks, path))

    def where_key(self, path: Path) -> Where:
        """Name the place of a key."""
        return where(self.file, mark_at(self.tree.data, self.tree.marks, path, key=True))


@dataclass(slots=True, kw_only=True)
class Complaint:
    """What a check says about a place in a file; `key` points at the key instead of its value."""

    part: Part[Any]
    path: Path
    code: str
    message: str
    hint: str = ""
    key: bool = False
    word: str = ""
    known: Collection[str] = ()

    def problem(self) -> Problem:
        """Look up line, column, the quoted line and, of an unknown word, the nearest known one."""
        at = self.part.where_key(self.path) if self.key else self.part.where(self.path)
        hint = (did_you_mean(self.word, self.known) if self.word else "") or self.hint
        return self.part.tree.source.complain(self.code, at.line, at.column, self.message, hint)


@dataclass(slots=True, kw_only=True)
class Draft:
    """All files of a pack that could be read; `blind` names the nouns whose declarations are not all known.

    `missing` collects, by noun and name, every use of a name that nothing declares.
    """

    pack: Part[PackFile] | None = None
    framings: Part[FramingsFile] | None = None
    people: Part[PeopleFile] | None = None
    tiers: Part[TiersFile] | None = None
    rewards: Part[RewardsFile] | None = None
    claims: Part[ClaimsFile] | None = None
    levels: list[Part[LevelFile]] = field(default_factory=list)
    families: list[Part[FamilyFile]] = field(default_factory=list)
    icons: frozenset[str] | None = None
    lost: set[str] = field(default_factory=set)
    blind: set[str] = field(default_factory=set)
    names: dict[str, frozenset[str]] = field(default_factory=dict)
    walked: dict[str, list[Any]] = field(default_factory=dict)
    assets: list[Asset] = field(default_factory=list)
    missing: dict[tuple[str, str], list[Complaint]] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether every file was read without a loss and says what it means; only then may be counted across files."""
        return not self.blind and not self.missing and all(part.whole for part in self.parts())

    def parts(self) -> list[Part[Any]]:
        """List all files that could be read."""
        single = (self.pack, self.framings, self.people, self.tiers, self.rewards, self.claims)
        return [*(part for part in single if part), *self.levels, *self.families]

    def unknown(
        self, noun: str, name: str, part: Part[Any], path: Path, *, key: bool = False, hint: str = ""
    ) -> Iterator[Complaint]:
        """Note a use of a name that nothing in the pack declares; the last check tells it, once for all its uses."""
        known = self.names[noun]
        if name in known or name in self.lost or noun in self.blind:
            return iter(())
        complaint = Complaint(
            part=part,
            path=path,
            code=UNKNOWN[noun],
            message=f"no {noun} '{name}'",
            hint=hint or _declare(noun),
            key=key,
            word="" if hint else name,
            known=known,
        )
        self.missing.setdefault((noun, name), []).append(complaint)
        return iter(())


Check = Callable[[Draft], Iterator[Complaint]]


def declare(draft: Draft) -> None:
    """Collect the names that the pack declares, once, before the checks ask for them."""
    pack = draft.pack.record if draft.pack else None
    people = draft.people.record.people if draft.people else ()
    tiers = draft.tiers.record.tiers if draft.tiers else ()
    rewards = draft.rewards.record if draft.rewards else None
    draft.blind |= {noun for part in draft.parts() for noun in _unsure(part)}
    if len({part.record.level.id for part in draft.levels}) < len(draft.levels):
        draft.blind.add("level")  # which of two levels of one name is meant nobody knows
    draft.names = {
        "person": frozenset(one.id for one in people),
        "fact": frozenset(pack.facts if pack else ()),
        "number": frozenset({SCORE, *(one.id for one in (pack.numbers if pack else ()))}),
        "tier": frozenset(one.id for one in tiers),
        "reward": frozenset(one.id for one in (rewards.rewards if rewards else ())),
        "penalty": frozenset(one.id for one in (rewards.penalties if rewards else ())),
        "family": frozenset(part.record.family.id for part in draft.families),
        "level": frozenset(part.record.level.id for part in draft.levels),
        "claim": frozenset(one.id for one in (draft.claims.record.claims if draft.claims else ())),
        "protection": frozenset(one.id for one in (draft.claims.record.protections if draft.claims else ())),
        "reference": frozenset(one.id for one in (draft.claims.record.references if draft.claims else ())),
    }


def _unsure(part: Part[Any]) -> Iterator[str]:
    """Name the nouns whose whole list was lost from a file, by a wrong shape or a misspelt key."""
    if not part.whole:
        keys = type(part.record).model_fields.keys() - part.tree.data.keys()
        yield from (noun for key, noun in LISTS.items() if key in keys)


def _declare(noun: str) -> str:
    files = {
        "fact": "add it to facts in pack.yaml",
        "number": "add it to numbers in pack.yaml",
        "person": "add them to people.yaml",
        "tier": "add it to tiers.yaml",
        "reward": "add it to rewards.yaml",
        "penalty": "add it to penalties in rewards.yaml",
        "family": "add a file to the folder pairs",
        "level": "add a file to the folder levels",
        "claim": "add it to claims in claims.yaml",
        "reference": "add it to references in claims.yaml",
        "protection": "add it to protections in claims.yaml",
    }
    return files.get(noun, "")
