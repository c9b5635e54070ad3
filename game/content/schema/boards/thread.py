"""thread: everybody adds one line about somebody; who has not written yet can be seen."""

from typing import Annotated

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Icon, Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord
from game.model.boards.thread import LineKind

KindName = Annotated[LineKind, Field(strict=False)]
Hearts = Annotated[int, Field(ge=0, le=1_000)]


class ThreadLineRecord(Record):
    """The line of somebody else."""

    person: Id = Field(description="The id of the person who writes it.")
    text: Paragraph = Field(description="The line.")
    hearts: Hearts = Field(default=0, description="How many hearts it comes with; each line after it adds one.")
    liked: EffectsRecord = absent("What it causes when the player adds a heart.")


class OwnLineRecord(Record):
    """A line that the player could write."""

    id: Id = Field(description="A short name for this line.")
    say: Paragraph = Field(description="The line.")
    kind: KindName = Field(description="mild, kind, plain (what happened), or agree (with what the thread wants).")
    note: Line = Field(default="", description="A short second line on the button.")
    hearts: Hearts = Field(default=0, description="How many hearts it gets.")
    text: Paragraph = Field(default="", description="What is told when it is there.")
    effects: EffectsRecord = absent("What it causes.")


class ThreadNudgeRecord(Record):
    """What somebody says to one who waits."""

    text: Paragraph = Field(description="The words.")
    person: Id = Field(default="", description="The id of the person who says it; left out, the app.")


class GestureRecord(Record):
    """Something to do beside writing."""

    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    text: Paragraph = Field(default="", description="What happens then.")
    effects: EffectsRecord = absent("What it causes.")


class ThreadRecord(BoardRecord):
    """Everybody adds one line."""

    title: Line = Field(description="What the thread is called.")
    person: Id = Field(description="The id of the person it is about.")
    lines: Annotated[list[ThreadLineRecord], Field(min_length=1, max_length=12)] = Field(
        description="The lines of the others, in the order in which they come."
    )
    own: Annotated[list[OwnLineRecord], Field(min_length=1, max_length=6)] = Field(
        description="The lines that the player could write."
    )
    leave: GestureRecord = Field(description="Leaving without a line.")
    private: GestureRecord = absent("Writing to the person alone, which can be done once.")
    nudges: list[ThreadNudgeRecord] = none("What is said to one who waits, one for each wait.", most=20)
    open: Annotated[int, Field(ge=0, le=12)] = Field(default=1, description="How many lines are there at the start.")

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: waits, hearts given, a private word, leaving, and the kind of the line written."""
        return frozenset({"waited", "liked", "private", "left", "written", *LineKind})
