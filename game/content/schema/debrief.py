"""What comes after the mirror: the protections, the systems that are compared by them, and what to take along."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import Icon, Id, Line, Paragraph, Record, RefId, none
from game.model.debrief import Has

HasName = Annotated[Has, Field(strict=False)]


class DebriefRecord(Record):
    """What a player may take along."""

    takeaways: Annotated[list[Paragraph], Field(min_length=3, max_length=3)] = Field(
        description="Three sentences to take along."
    )
    line: Line = Field(description="The one line at the very end.")


class ProtectionRecord(Record):
    """Something that protects people who are marked."""

    id: Id = Field(description="A short name for the protection.")
    title: Line = Field(description="What players read.")
    question: Line = Field(description="The question that asks for it.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")


class GuardRecord(Record):
    """What a system has of one protection."""

    protection: Id = Field(description="The id of the protection.")
    has: HasName = Field(description="yes, partly, no, or unknown where no checked source tells.")
    text: Paragraph = Field(default="", description="One sentence that says how.")
    claim: Id = Field(default="", description="The card that says so.")
    refs: list[RefId] = none("The references that say so.")


class ComparisonRecord(Record):
    """A system that marks people."""

    id: Id = Field(description="A short name for the system.")
    title: Line = Field(description="What players read.")
    where: Line = Field(description="Where it is, in a few words.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    made_up: bool = Field(default=False, description="true: it belongs to the story and needs no source.")
    guards: Annotated[list[GuardRecord], Field(min_length=1, max_length=12)] = Field(
        description="What it has of each protection, one line for each."
    )
