"""What a pack says after the mirror: five protections compared, three things to take along, one line."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.claim import Reference
from game.model.ids import ClaimId


class Has(StrEnum):
    """Whether a system has a protection; `unknown` says that no checked source tells."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """One thing that protects people who are marked, and the question that asks for it."""

    id: str
    title: str
    question: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """What one system has of one protection, in a sentence, with the card or the sources that say so."""

    protection: str
    has: Has
    text: str
    claim: ClaimId | None = None
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One system that marks people; `made_up` are those of the story, which need no source."""

    id: str
    title: str
    where: str
    icon: str = ""
    made_up: bool = False
    guards: tuple[Guard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What a player may take along."""

    takeaways: tuple[str, ...]
    line: str
