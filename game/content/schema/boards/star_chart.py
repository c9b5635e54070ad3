"""star_chart: stars for what children do, day by day, beside a class next door that compares."""

from typing import Annotated

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.pairs import StanceName
from game.content.schema.record import Icon, Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord

TOTALS = ("class_total", "other_total", "lead", "given", "kept", "whole_class", "doors", "price")
Stars = Annotated[int, Field(ge=0, le=99)]
Given = Annotated[int, Field(ge=-9, le=9)]


class StarColumnRecord(Record):
    """One thing that is counted."""

    id: Id = Field(description="A short name for the column.")
    title: Line = Field(description="What stands over it.")
    drawn: bool = Field(default=True, description="false: it is drawn only when an answer at the door asks for it.")


class StarPupilRecord(Record):
    """One name on the wall; the order of the names decides between equals."""

    id: Id = Field(description="A short name for the pupil.")
    title: Line = Field(description="The name on the wall.")
    person: Id = Field(default="", description="The id of this child, if they are in people.yaml.")
    stars: list[Stars] = none("Stars that hang there already, one number for each column.", most=5)
    brightest: Paragraph = Field(default="", description="What is told when this child has the most stars.")
    last: Paragraph = Field(default="", description="What is told when this child has the fewest, and sweeps.")


class StarMomentRecord(Record):
    """Something that a child does; a star is given for it or kept."""

    id: Id = Field(description="A short name for the moment.")
    pupil: Id = Field(description="The id of the pupil.")
    column: Id = Field(description="The id of the column that this would count in.")
    text: Paragraph = Field(description="What happens.")
    given: Paragraph = Field(default="", description="What is told when the child gets the star.")
    kept: Paragraph = Field(default="", description="What is told when the star stays on the roll.")
    if_given: EffectsRecord = absent("What giving it causes.")
    if_kept: EffectsRecord = absent("What keeping it causes.")


class StarAnswerRecord(Record):
    """One answer to somebody at the door."""

    say: Line = Field(description="What the button says.")
    text: Paragraph = Field(default="", description="What happens then.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    stars: Given = Field(default=0, description="Stars that the child gets by this.")
    column: Id = Field(default="", description="The column they stand in; one that is not there yet is drawn.")
    stance: StanceName = absent("along: as the chart wants it; own: the other way.")
    effects: EffectsRecord = absent("What it causes.")


class StarDoorRecord(Record):
    """Somebody who comes to the door at the end of a day because of a star."""

    pupil: Id = Field(description="The id of the pupil whom it is about.")
    title: Line = Field(description="Who comes.")
    text: Paragraph = Field(description="What they say.")
    kept: Id = Field(default="", description="They come only if no star was given in this moment.")
    gave: Id = Field(default="", description="They come only if a star was given in this moment.")
    answers: Annotated[list[StarAnswerRecord], Field(min_length=1, max_length=4)] = Field(
        description="What can be answered."
    )


class StarDayRecord(Record):
    """One day at the wall."""

    title: Line = Field(description="The day, such as Monday.")
    text: Paragraph = Field(default="", description="What is told in the morning.")
    roll: Stars = Field(description="How many stars there are to give on this day.")
    everyone: Paragraph = Field(
        default="", description="What is told when the whole class gets a star; left out, that cannot be done."
    )
    moments: Annotated[list[StarMomentRecord], Field(min_length=1, max_length=8)] = Field(description="What happens.")
    doors: list[StarDoorRecord] = none("Who comes to the door when the moments are over.", most=4)


class NextDoorRecord(Record):
    """The class next door: each morning it gives as many stars as you did the day before, and some more."""

    title: Line = Field(description="What this class is called.")
    start: Stars = Field(description="Stars on its wall when the week begins.")
    least: Stars = Field(default=1, description="It gives no fewer than these on a day, whatever you did.")
    more: Stars = Field(default=1, description="So many more than you.")
    spread: Annotated[int, Field(ge=0, le=9)] = Field(default=0, description="Up to so many on top, drawn by chance.")


class StarClosingRecord(Record):
    """One way to end the week, once it has been read out who shines and who sweeps."""

    say: Line = Field(description="What the button says.")
    text: Paragraph = Field(default="", description="What happens then.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    stance: StanceName = absent("along: as the chart wants it; own: the other way.")
    effects: EffectsRecord = absent("What it causes.")


class StarChartRecord(BoardRecord):
    """Give stars, or keep them, until the brightest is named and the last one sweeps."""

    columns: Annotated[list[StarColumnRecord], Field(min_length=1, max_length=5)] = Field(
        description="What is counted."
    )
    pupils: Annotated[list[StarPupilRecord], Field(min_length=2, max_length=10)] = Field(
        description="The names on the wall, from the top; among equals the higher one shines, the lower one sweeps."
    )
    days: Annotated[list[StarDayRecord], Field(min_length=1, max_length=7)] = Field(description="The days of the week.")
    next_door: NextDoorRecord = Field(description="The class that compares itself with this one.")
    treats: Annotated[int, Field(ge=1, le=99)] = Field(
        description="How many treats there are for both classes; the more stars, the more of them one treat costs."
    )
    closings: Annotated[list[StarClosingRecord], Field(min_length=1, max_length=4)] = Field(
        description="How the week can be ended."
    )

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: totals, what was given and kept, and each child's stars and place."""
        each = (f"{what}_{one.id}" for one in self.pupils for what in ("stars", "place", "brightest", "sweeps"))
        return frozenset({*TOTALS, *each})
