"""chain: a sentence is passed on, and each time one word is lost (claims-notes: how the story travelled)."""

from dataclasses import dataclass

from game.model.board import Board
from game.model.ids import ClaimId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainWord:
    """One word of the sentence; `hedge` keeps the sentence careful, `keep` cannot be dropped.

    `gain` is how many more people read the sentence without it, which is what makes careful words cheap.
    """

    text: str
    keep: bool = False
    hedge: bool = False
    gain: int = 0
    lost: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """One who passes the sentence on; `text` says how, and why it has to be shorter."""

    title: str
    person: PersonId | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainDate:
    """One step that the story took in fact; `checked` says how well that was checked, as on a source card."""

    when: str
    text: str
    claim: ClaimId | None = None
    checked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain(Board):
    """The sentence, those who pass it on, and what happened in fact; `readers` have read it before anybody did."""

    words: tuple[ChainWord, ...]
    links: tuple[ChainLink, ...]
    dates: tuple[ChainDate, ...] = ()
    readers: int = 0
