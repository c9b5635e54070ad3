"""log: the player's own times and meetings, an error rate to choose, one casual contact."""

from typing import Annotated

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Paragraph, Record


class LogRateRecord(Record):
    """How often the machine may be wrong."""

    one_in: Annotated[int, Field(ge=2, le=1_000_000)] = Field(
        description="Of so many people who did nothing, one is picked."
    )
    finds: Annotated[int, Field(ge=0, le=10)] = Field(
        default=0, description="In how many of ten searches the one who is looked for is picked too."
    )
    text: Paragraph = Field(default="", description="What is told when this is chosen.")


class LogRecord(BoardRecord):
    """The player's own play log, read as a pattern; whom it points at, and how many others."""

    people: Annotated[int, Field(ge=2, le=1_000_000_000)] = Field(
        description="How many people who did nothing are searched."
    )
    rates: Annotated[list[LogRateRecord], Field(min_length=1, max_length=6)] = Field(
        description="The error rates to choose from."
    )
    closer: Paragraph = Field(default="", description="What is told when the contact is looked at closely.")
    picked: Paragraph = Field(default="", description="What is told when the contact is put on the list.")
    spared: Paragraph = Field(default="", description="What is told when the contact is left off the list.")

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: the rate, how many did nothing, whether they were looked at, named, the log kept."""
        return frozenset({"one_in", "innocents", "looked", "picked", "kept"})
