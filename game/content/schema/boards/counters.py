"""counters: halls of counters, each with its own list in its own format."""

from typing import Annotated

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Amounts, Icon, Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord
from game.model.boards.counters import Format

FormatName = Annotated[Format, Field(strict=False)]
EntryNumber = Annotated[int, Field(ge=0, le=10_000)]
Hours = Annotated[int, Field(ge=0, le=200)]


class FixRecord(Record):
    """A correction of a wrong entry."""

    entry: EntryNumber = Field(description="What the entry becomes.")
    time: Hours = Field(default=3, description="How much time it takes.")
    text: Paragraph = Field(default="", description="What is told then.")


class CarryRecord(Record):
    """A paper of this counter that can be carried to another one."""

    to: Id = Field(description="The id of the counter that takes it.")
    adds: Annotated[int, Field(ge=-10_000, le=10_000)] = Field(description="By how much it moves the entry there.")
    text: Paragraph = Field(default="", description="What is told then.")
    spills: Id = Field(default="", description="The id of a counter where something turns up that nobody carried.")
    spill: Annotated[int, Field(ge=-10_000, le=10_000)] = Field(
        default=0, description="By how much that moves its entry."
    )
    effects: EffectsRecord = absent("What it causes.")


class FieldRecord(Record):
    """A field that the counter's form has besides; it may stay empty."""

    title: Line = Field(description="What it asks.")
    filled: Paragraph = Field(default="", description="What is told when it is filled.")
    blank: Paragraph = Field(default="", description="What is told when it stays empty.")
    effects: EffectsRecord = absent("What it causes to fill it.")


class CounterRecord(Record):
    """One counter with its list."""

    id: Id = Field(description="A short name for the counter, used by carries.")
    title: Line = Field(description="What stands over the window.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    format: FormatName = Field(description="stars, letters, points, stamp or days.")
    entry: EntryNumber = Field(description="What it has about the player; letters and stamps count from 0, the lowest.")
    most: EntryNumber = Field(default=5, description="The most that can be entered; for labels it is the last label.")
    labels: list[Line] = none("The words of letters or of a stamp, the lowest first.", most=10)
    unit: Line = Field(default="", description="The word after points or days.")
    asks: EntryNumber = absent("It stamps for this entry or more; left out, it never stamps.")
    low: bool = Field(default=False, description="Fewer is better: it stamps for this entry or less.")
    text: Paragraph = Field(default="", description="What is told when the player asks there first.")
    fix: FixRecord = absent("How a wrong entry can be corrected.")
    carries: list[CarryRecord] = none("Papers that can be carried from here.", most=5)
    field: FieldRecord = absent("A field of its form that asks for something else.")


class HallRecord(Record):
    """Some counters under one roof."""

    id: Id = Field(description="A short name for the hall, used by weights.")
    title: Line = Field(description="What stands over the door.")
    counters: Annotated[list[CounterRecord], Field(min_length=1, max_length=6)] = Field(description="Its counters.")


class WeighingRecord(Record):
    """One way to make a number of the notes in the notebook."""

    id: Id = Field(description="A short name for it.")
    say: Line = Field(description="What the button says.")
    text: Paragraph = Field(default="", description="What is told then.")
    weights: Amounts = Field(default_factory=dict, description="How much each hall counts; left out, once.")
    effects: EffectsRecord = absent("What it causes.")


class CountersRecord(BoardRecord):
    """An errand through halls of counters under a limit of time."""

    errand: Line = Field(description="The paper that needs the stamps.")
    stamps: Annotated[int, Field(ge=1, le=12)] = Field(default=3, description="How many stamps it needs.")
    time: Annotated[int, Field(ge=1, le=100)] = Field(
        default=12, description="How much time there is; to ask and to carry take 1, a correction says what it takes."
    )
    stamped: Paragraph = Field(default="", description="What is told when a counter stamps.")
    refused: Paragraph = Field(default="", description="What is told when a counter does not stamp.")
    unlike: Paragraph = Field(default="", description="What is told when the notes are added up as they are.")
    halls: Annotated[list[HallRecord], Field(min_length=1, max_length=4)] = Field(description="The halls.")
    weighings: list[WeighingRecord] = none("Ways to make a number all the same.", most=4)

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: what was done how often, the extra fields filled, and whether there is a number."""
        return frozenset({"stamps", "asked", "carried", "corrected", "noted", "field", "number"})
