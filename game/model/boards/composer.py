"""composer: a post of picked words, a price on it that nobody explains, and true news that take their time."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.board import Board
from game.model.event import Effects
from game.model.ids import NumberId


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWord:
    """One word that can stand in a gap.

    `price` is what it costs alone; `beside` what it costs more, or less, while another word stands in the draft.
    `plain` says what happened; `outside` words are known only to those who have read the news from outside.
    """

    id: str
    text: str
    price: int = 0
    beside: Mapping[str, int] = field(default_factory=dict)
    plain: bool = False
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPart:
    """A piece of the post: words that stand there anyway, a gap for one of `words`, and the sign that ends it."""

    text: str
    words: tuple[DraftWord, ...] = ()
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsidePage:
    """A page beyond the wall: it opens after so many looks, the first of which costs of a number."""

    title: str
    text: str
    waits: int = 3
    number: NumberId | None = None
    takes: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherPost:
    """Something that can be posted instead."""

    id: str
    say: str
    note: str = ""
    icon: str = ""
    text: str = ""
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Composer(Board):
    """The post, the page outside, and what could be posted instead; `wobble` is how far a price strays by the seed."""

    parts: tuple[DraftPart, ...]
    outside: OutsidePage | None = None
    instead: tuple[OtherPost, ...] = ()
    wobble: int = 0
