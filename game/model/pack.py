"""A level pack as the rest of the house sees it: complete, checked, and named by its hash."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.claim import Claim
from game.model.debrief import Comparison, Debrief, Protection
from game.model.event import Event
from game.model.framing import Framing, FramingRules
from game.model.ids import (
    ClaimId,
    EventId,
    FactId,
    FamilyId,
    LevelId,
    NumberId,
    PackId,
    PenaltyId,
    PersonId,
    RewardId,
    RouteId,
)
from game.model.item import Family
from game.model.level import Level
from game.model.person import Person
from game.model.shelf import Asset, Required, Versions
from game.model.tier import Penalty, Reward, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A bounded whole number that the story counts, such as money; bounds make proofs possible."""

    id: NumberId
    title: str
    start: int
    min: int
    max: int
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phantom:
    """A meter that the app shows and that is wired to nothing (c01); the mirror says so."""

    title: str
    text: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """An order of levels; `mirror` says that it ends with the prediction and the mirror.

    On no way through it are there more than `words` words to read (0: no such promise); `check --words` counts them.
    """

    id: RouteId
    title: str
    blurb: str
    minutes: int
    levels: tuple[LevelId, ...]
    mirror: bool
    words: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Everything a game needs; `hash` (SHA-256 of the canonical content) names exactly what was played.

    `ties` bounds every tie. `events` finds an event by its level and id, so that a step need not search.
    `languages` are those it can be played in, the one it is written in first; these words are of `language`.
    `lag` is the most milliseconds for which a page is held back while penalties are in force (c33).
    `conflicts` and `replaces` name packs that cannot be played beside this one; the ids inside two packs never meet.
    """

    id: PackId
    version: str
    title: str
    blurb: str
    content_note: str
    authors: tuple[str, ...]
    licence: str
    hash: str
    you: Person
    score: Number
    ties: Number
    numbers: Mapping[NumberId, Number]
    facts: frozenset[FactId]
    framings: Mapping[Framing, FramingRules]
    people: Mapping[PersonId, Person]
    tiers: tuple[Tier, ...]
    rewards: Mapping[RewardId, Reward]
    penalties: Mapping[PenaltyId, Penalty]
    families: Mapping[FamilyId, Family]
    levels: Mapping[LevelId, Level]
    routes: Mapping[RouteId, Route]
    claims: Mapping[ClaimId, Claim]
    protections: tuple[Protection, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    debrief: Debrief | None = None
    phantom: Phantom | None = None
    lag: int = 0
    languages: tuple[str, ...] = ("en",)
    language: str = "en"
    game: Versions = field(default_factory=Versions)
    requires: tuple[Required, ...] = ()
    conflicts: frozenset[PackId] = frozenset()
    replaces: frozenset[PackId] = frozenset()
    assets: tuple[Asset, ...] = ()
    events: Mapping[LevelId, Mapping[EventId, tuple[int, Event]]]
