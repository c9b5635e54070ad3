"""desk: sliders over what counts, a ministry's target each quarter, a made-up crowd that adapts."""

from typing import Annotated, Final

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Icon, Id, Line, Paragraph, Record
from game.model.boards.desk import Costly

Step = Annotated[int, Field(ge=0, le=4)]
Share = Annotated[int, Field(ge=0, le=100)]

TALLIES: Final = frozenset({"say", "think", "gap", "masks", "free"})
"""What is measured in any crowd, each from 0 to 100; beside them stands `made_ID` for each thing that can count."""


class DeskCountRecord(Record):
    """One thing that can count."""

    id: Id = Field(description="A short name; the tally made_ID says how much of it people do, from 0 to 100.")
    title: Line = Field(description="What players read.")
    text: Paragraph = Field(default="", description="One short sentence about it, such as who it is hard for.")
    icon: Icon = Field(default="", description="A picture from assets/icons.")
    weight: Step = Field(default=0, description="How much it counts at first, from 0 to 4.")
    words: bool = Field(default=False, description="true: it is done by talking, so it presses on what people say.")
    costly: Annotated[Costly, Field(strict=False)] = Field(
        default=Costly.NOBODY, description="Who pays double for it: nobody, needy, brave or everybody."
    )


class DeskQuarterRecord(Record):
    """One quarter with the ministry's letter."""

    title: Line = Field(description="When it is, such as Spring.")
    text: Paragraph = Field(description="The target in the ministry's words.")
    asks: Id = Field(description="The tally it looks at: say, think, gap, masks, free, or made_ID.")
    at_least: Share = Field(description="How much of it there has to be, from 0 to 100.")
    met: Paragraph = Field(default="", description="What is told when the target was met.")
    missed: Paragraph = Field(default="", description="What is told when it was not.")


class DeskRecord(BoardRecord):
    """Turn what counts up and down, let a quarter pass, and watch what people say and what they think."""

    counts: Annotated[list[DeskCountRecord], Field(min_length=1, max_length=8)] = Field(
        description="The things that can count."
    )
    quarters: Annotated[list[DeskQuarterRecord], Field(min_length=1, max_length=12)] = Field(
        description="The ministry's letters, one for each quarter."
    )
    people: Annotated[int, Field(ge=5, le=500)] = Field(default=200, description="How many people there are.")
    reward: Step = Field(default=0, description="How large rewards are at first, from 0 to 4.")
    penalty: Step = Field(default=0, description="How hard penalties are at first, from 0 to 4.")
    sight: Step = Field(default=0, description="How much people see of each other at first, from 0 to 4.")

    def measures(self) -> frozenset[str]:
        """Name what a quarter may ask for."""
        return TALLIES | {f"made_{one.id}" for one in self.counts}

    def tallies(self) -> frozenset[str]:
        """Name what can be asked in the end: the measures, how many targets were met, how many quarters passed."""
        return self.measures() | {"met", "quarters"}
