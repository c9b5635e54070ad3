"""chain: a sentence is passed on, and each time one word is lost (claims-notes: how the story travelled)."""

from dataclasses import dataclass

from game.model.board import Board
from game.model.ids import ClaimId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainWord:
    """One word of the sentence; `hedge` keeps the sentence careful, `keep` cannot be dropped."""

    text: str
    keep: bool = False
    hedge: bool = False
    lost: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """One who passes the sentence on."""

    title: str
    person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainDate:
    """One step that the story took in fact."""

    when: str
    text: str
    claim: ClaimId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain(Board):
    """The sentence, those who pass it on, and what happened in fact."""

    words: tuple[ChainWord, ...]
    links: tuple[ChainLink, ...]
    dates: tuple[ChainDate, ...] = ()
