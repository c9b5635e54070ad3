"""basket: a week's shopping under a budget, out of which an app reads a person."""

from typing import Annotated, Final

from pydantic import Field, PlainSerializer

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Amounts, Icon, Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord

TALLIES: Final = frozenset({"spent", "left", "items", "served", "overlap", "followed", "told"})
"""What every basket counts, besides its traits."""


def _by_name(lines: dict[str, str]) -> dict[str, str]:
    return dict(sorted(lines.items()))


Lines = Annotated[dict[Id, Line], PlainSerializer(_by_name)]
Count = Annotated[int, Field(ge=1, le=9)]
Price = Annotated[int, Field(ge=0, le=10_000)]


class BandRecord(Record):
    """From how much on a trait is read so."""

    at: Annotated[int, Field(ge=1, le=10_000)] = Field(description="The sum of weights from which this is read.")
    text: Line = Field(description="What the app then reads: a parent, steady.")


class TraitRecord(Record):
    """One thing that the app believes it can read."""

    id: Id = Field(description="A short name for the trait, used by weights and by ends.")
    title: Line = Field(description="What the trait is called.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    bands: Annotated[list[BandRecord], Field(min_length=1, max_length=8)] = Field(
        description="How it is read, the lowest first."
    )


class ProductRecord(Record):
    """One thing on the shelf, or one line to type into the search."""

    id: Id = Field(description="A short name for the product.")
    title: Line = Field(description="What players read.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    price: Price = Field(description="What it costs; a search costs 0.")
    most: Count = Field(default=1, description="How many of it can be taken.")
    weights: Amounts = Field(default_factory=dict, description="What each one adds to the traits.")
    search: bool = Field(default=False, description="true: it is typed, not bought, and read all the same.")


class ErrandRecord(Record):
    """What somebody has asked for."""

    id: Id = Field(description="A short name for the errand.")
    person: Id = Field(description="The id of the person who asks.")
    product: Id = Field(description="The id of the product.")
    count: Count = Field(default=1, description="How many of it.")
    text: Line = Field(description="What they say they need it for.")
    effects: EffectsRecord = absent("What it causes when it was bought.")
    told: EffectsRecord = absent("What it causes besides when the player says whom it is for.")


class LifeRecord(Record):
    """A true story that any basket fits."""

    id: Id = Field(description="A short name for the life.")
    title: Line = Field(description="Whose life it is.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    lines: Lines = Field(description="For each product, what it is for.")


class BetterRecord(Record):
    """The basket that the app recommends."""

    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    points: Annotated[int, Field(ge=-1_000, le=1_000)] = Field(
        description="The points that the button promises; write an end that gives them."
    )
    products: Amounts = Field(description="How many of each product.")


class ExplainRecord(Record):
    """Saying at the till whom it is all for."""

    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    effects: EffectsRecord = absent("What it causes.")


class BasketRecord(BoardRecord):
    """Shop for the week; what is bought is read."""

    budget: Annotated[int, Field(ge=1, le=10_000)] = Field(description="How much can be spent.")
    least: Annotated[int, Field(ge=0, le=20)] = Field(default=1, description="How many things make a week's shopping.")
    traits: Annotated[list[TraitRecord], Field(min_length=1, max_length=12)] = Field(description="What the app reads.")
    products: Annotated[list[ProductRecord], Field(min_length=2, max_length=30)] = Field(description="The shelf.")
    errands: list[ErrandRecord] = none("What others have asked for, those first who are served first.", most=8)
    lives: Annotated[list[LifeRecord], Field(min_length=2, max_length=3)] = Field(
        description="True stories that the same basket fits, shown at the till."
    )
    blank: Line = Field(description="What the app reads where it reads nothing.")
    till: Paragraph = Field(default="", description="What is told at the till.")
    better: BetterRecord = absent("The basket that the app recommends.")
    explain: ExplainRecord = absent("What can be said at the till, where something was bought for others.")

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: the fixed tallies, and each trait by its id."""
        return TALLIES | {trait.id for trait in self.traits}
