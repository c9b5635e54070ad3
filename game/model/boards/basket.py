"""basket: a week's shopping under a budget; an app reads a person out of it (claims c13 to c15)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.board import Board
from game.model.event import Effects
from game.model.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """From `at` on, the app reads a trait so."""

    at: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """One thing that the app believes it can read out of what is bought; the bands go up."""

    id: str
    title: str
    bands: tuple[Band, ...]
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One thing on the shelf; `weights` are the app's whole knowledge of it. A `search` is typed, not bought."""

    id: str
    title: str
    price: int
    most: int = 1
    icon: str = ""
    weights: Mapping[str, int] = field(default_factory=dict)
    search: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What somebody has asked for; `told` is what it causes for them if the player says whom it is for."""

    id: str
    person: PersonId
    product: str
    count: int
    text: str
    effects: Effects | None = None
    told: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """A true story that any basket fits: for each product, what it is for."""

    id: str
    title: str
    lines: Mapping[str, str]
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Better:
    """The basket that the app recommends, and what it promises for it."""

    say: str
    points: int
    products: Mapping[str, int]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """At the till: saying whom it is all for."""

    say: str
    note: str = ""
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket(Board):
    """The shelf, what others have asked for, what the app makes of it, and the two lives that it fits."""

    budget: int
    least: int
    traits: tuple[Trait, ...]
    products: tuple[Product, ...]
    errands: tuple[Errand, ...]
    lives: tuple[Life, ...]
    blank: str
    till: str = ""
    better: Better | None = None
    explain: Explain | None = None
