"""What the records of all boards share."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import Amounts, Id, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord


class EndRecord(Record):
    """One way in which the board can have gone; the first that fits is the one that counts."""

    id: Id = Field(description="A short name for this end.")
    at_least: Amounts = Field(default_factory=dict, description="Tallies of the board that must be this or more.")
    at_most: Amounts = Field(default_factory=dict, description="Tallies of the board that must be this or less.")
    text: Paragraph = Field(default="", description="What is told then.")
    effects: EffectsRecord = absent("What it causes.")
    goto: Id = Field(default="", description="The id of the event that follows; left out, the next one.")


class BoardRecord(Record):
    """A board that an event of this level can lay on the table."""

    id: Id = Field(description="A short name for the board, used by board in an event.")
    turns: Annotated[int, Field(ge=1, le=200)] = Field(
        default=30, description="After so many moves only those are left that end the board."
    )
    ends: list[EndRecord] = none("How the board can have gone, the first that fits first.")

    def tallies(self) -> frozenset[str]:
        """Name the numbers that this board's ends may ask about."""
        return frozenset()
