"""Source cards: what the essay claims, what is true, and how well that was checked (claims.yaml)."""

from dataclasses import dataclass

from game.model.ids import ClaimId, LevelId


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number on a card, with its year and the source that gives it."""

    value: str
    what: str
    year: str
    ref: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One source; `checked` is full, copy or abstract and is printed with it."""

    id: str
    authors: str
    year: str
    title: str
    publisher: str
    checked: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Words of the story that rest on a card, and the chapter in which they stand."""

    level: LevelId
    chapter: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One card; `systems` names the levels in which the player does what the claim says."""

    id: ClaimId
    short: str
    verdict: tuple[str, ...]
    scope: str
    card: str
    checked: str
    figures: tuple[Figure, ...] = ()
    references: tuple[Reference, ...] = ()
    parallels: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
