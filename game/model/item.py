"""Families of dilemmas and their items: what the measurement is made of (method.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.model.event import Choice
from game.model.framing import Framing
from game.model.ids import FamilyId, ItemId, PersonId
from game.model.person import Mood
from game.model.where import Where


class FamilyKind(StrEnum):
    """Measured families carry the contrast, control families the player's own noise floor."""

    MEASURED = "measured"
    CONTROL = "control"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One concrete dilemma; its text never mentions the app, and it may bring its own person and place."""

    id: ItemId
    title: str
    text: str
    choices: tuple[Choice, ...]
    person: PersonId | None = None
    mood: Mood = Mood.CALM
    place: str = ""
    hard: str = ""
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One kind of dilemma with its parallel items, dealt to the framings by a cyclic square.

    `frames` is the one line per framing that tells what the world makes of an answer (none in
    `before`); `watched_frame` replaces it in `off` where somebody looks on; `plain_frames` and `plain_watched_frame`
    stand in their place in levels that keep no score.
    """

    id: FamilyId
    title: str
    kind: FamilyKind
    icon: str = ""
    frames: Mapping[Framing, str]
    watched_frame: str = ""
    plain_frames: Mapping[Framing, str] = field(default_factory=dict)
    plain_watched_frame: str = ""
    items: tuple[Item, ...]
    where: Where
