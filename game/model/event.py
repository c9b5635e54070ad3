"""Story events as authors write them: a scene, some words, choices, and what they cause."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.model.framing import Stance
from game.model.ids import (
    BoardId,
    ChoiceId,
    EndingId,
    EventId,
    FactId,
    FamilyId,
    NumberId,
    PersonId,
    RewardId,
    TierId,
)
from game.model.person import Mood
from game.model.where import Where


class Light(StrEnum):
    """The hour of a scene, which its picture shows."""

    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """A condition; all that is written must hold, and of `any_of` at least one.

    `at_least` and `at_most` bound numbers, the score included; `tie_at_least` and `tie_at_most` bound
    ties; `tier` means this tier or a higher one is held now; `joined` asks whether the app is in use.
    """

    at_least: Mapping[NumberId, int] = field(default_factory=dict)
    at_most: Mapping[NumberId, int] = field(default_factory=dict)
    tie_at_least: Mapping[PersonId, int] = field(default_factory=dict)
    tie_at_most: Mapping[PersonId, int] = field(default_factory=dict)
    has: tuple[FactId, ...] = ()
    lacks: tuple[FactId, ...] = ()
    rewards: tuple[RewardId, ...] = ()
    tier: TierId | None = None
    below_tier: TierId | None = None
    joined: bool | None = None
    any_of: tuple["Needs", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """What a choice causes besides the stakes of its framing.

    Items may use `add` (but no score), `ties`, `set` and `clear`, the same in every framing.
    """

    add: Mapping[NumberId, int] = field(default_factory=dict)
    ties: Mapping[PersonId, int] = field(default_factory=dict)
    their_score: Mapping[PersonId, int] = field(default_factory=dict)
    set: tuple[FactId, ...] = ()
    clear: tuple[FactId, ...] = ()
    join: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer to an event or an item; `stance` is set for items only."""

    id: ChoiceId
    say: str
    note: str = ""
    icon: str = ""
    reply: str = ""
    stance: Stance | None = None
    needs: Needs | None = None
    effects: Effects | None = None
    goto: EventId | None = None
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Words that an event adds when something earlier comes back."""

    needs: Needs
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place in a framing level where an item of a family appears; `watched` holds outside `off`."""

    family: FamilyId
    watched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One scene of the story.

    Events follow each other in the order of the file; `goto` (of the choice, else of the event) jumps.
    An event whose `needs` do not hold is passed over. With a `slot` the choices come from an item, with a
    `board` from one of the level's boards.
    `hard` names what makes the scene hard and lets the player skip it.
    """

    id: EventId
    title: str
    text: str
    also: tuple[Aside, ...] = ()
    place: str
    light: Light
    when: str = ""
    person: PersonId | None = None
    mood: Mood = Mood.CALM
    others: tuple[PersonId, ...] = ()
    needs: Needs | None = None
    slot: Slot | None = None
    board: BoardId | None = None
    choices: tuple[Choice, ...] = ()
    effects: Effects | None = None
    goto: EventId | None = None
    hard: str = ""
    ending: EndingId | None = None
    where: Where
