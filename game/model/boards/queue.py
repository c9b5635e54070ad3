"""queue: faces in the order of their scores, the player among them (claim c12)."""

from dataclasses import dataclass

from game.model.board import Board
from game.model.event import Effects, Needs
from game.model.ids import PersonId
from game.model.person import Face


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFace:
    """Somebody in the line; a person of the pack stands where their own score puts them.

    `about` is what is read by those who come near enough, `reply` what they say when they are greeted, `inside` what
    is told when they go in with somebody else, `home` when they give up; `effects` come with a dance, `gone` with
    going home.
    """

    id: str
    name: str
    score: int
    about: str
    reply: str
    person: PersonId | None = None
    face: Face | None = None
    inside: str = ""
    home: str = ""
    effects: Effects | None = None
    gone: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueDeed:
    """What can be given for places, once: it lifts by so many points, on this evening only."""

    id: str
    say: str
    lift: int
    note: str = ""
    icon: str = ""
    text: str = ""
    needs: Needs | None = None
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue(Board):
    """The line; those at the top see nobody who stands more than `near` places below them."""

    near: int
    faces: tuple[QueueFace, ...]
    deeds: tuple[QueueDeed, ...]
    shown: str = ""
    yielded: str = ""
