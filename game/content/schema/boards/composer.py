"""composer: a post of picked words, with a price that nobody explains."""

from typing import Annotated, ClassVar

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Amounts, Icon, Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord


class DraftWordRecord(Record):
    """One word that can stand in a gap."""

    id: Id = Field(description="A short name; ends can ask for it, and other words can name it under beside.")
    text: Line = Field(description="The word as it stands in the post.")
    price: Annotated[int, Field(ge=-1_000, le=1_000)] = Field(default=0, description="What it costs by itself.")
    beside: Amounts = Field(
        default_factory=dict, description="Other words of the post, and what this one costs more beside each."
    )
    plain: bool = Field(default=False, description="true: it says what happened.")
    outside: bool = Field(default=False, description="true: only those who have read the page outside know it.")


class DraftPartRecord(Record):
    """A piece of the post, and perhaps a gap after it."""

    text: Line = Field(description="The words that stand there in any case.")
    words: Annotated[list[DraftWordRecord], Field(max_length=8)] = none("What can stand in the gap after them.", most=8)
    end: Line = Field(default="", description="The sign after the gap, such as a full stop.")


class OutsideRecord(Record):
    """A page from outside, which takes its time."""

    title: Line = Field(description="What the page is called.")
    text: Paragraph = Field(description="What it says when it is there at last.")
    waits: Annotated[int, Field(ge=1, le=12)] = Field(default=3, description="How many moves it takes to open.")
    number: Id = Field(default="", description="A number of the story of which the first of these moves costs some.")
    takes: Annotated[int, Field(ge=0, le=1_000)] = Field(default=0, description="How much of that number.")
    note: Line = Field(default="", description="A short second line on the button that opens it.")


class OtherPostRecord(Record):
    """Something else that can be posted instead."""

    id: Id = Field(description="A short name, for the ends.")
    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    text: Paragraph = Field(default="", description="What happens then.")
    effects: EffectsRecord = absent("What it causes.")


class ComposerRecord(BoardRecord):
    """Write a post from words with a price."""

    COUNTED: ClassVar[frozenset[str]] = frozenset({"price", "plain", "filled", "outside", "published", "kept"})

    parts: Annotated[list[DraftPartRecord], Field(min_length=1, max_length=12)] = Field(
        description="The post, piece by piece."
    )
    outside: OutsideRecord = absent("A page from outside that can be waited for.")
    instead: Annotated[list[OtherPostRecord], Field(max_length=4)] = none("What could be posted instead.", most=4)
    wobble: Annotated[int, Field(ge=0, le=100)] = Field(
        default=0, description="By how much the seed makes each word dearer or cheaper at most."
    )

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: the price, how plain and how full the post is, what became of it, and each word."""
        words = {word.id for part in self.parts for word in part.words}
        return self.COUNTED | words | {one.id for one in self.instead}
