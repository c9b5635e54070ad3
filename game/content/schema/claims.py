"""claims.yaml: the source cards."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from game.content.schema.debrief import ComparisonRecord, ProtectionRecord
from game.content.schema.record import File, Id, Line, Prose, Record, RefId, Url, none

Checked = Literal["full", "copy", "abstract", "no"]
Verdict = Literal["documented", "reported", "planned", "exaggerated", "contested", "wrong"]
CHECKED = "How well this was checked: full, copy, abstract; no keeps it off the screen."


class FigureRecord(Record):
    """One number on a card."""

    value: Line = Field(description="The figure as it is printed, in quotes.")
    what: Line = Field(description="What it counts.")
    year: Line = Field(description="The year it is from, in quotes.")
    ref: RefId = Field(description="The id of the reference that gives it.")
    checked: Checked = Field(description=CHECKED)


class ClaimRecord(Record):
    """One source card."""

    id: Id = Field(description="A short name for the claim.")
    short: Prose = Field(description="The claim in one sentence.")
    verdict: Annotated[list[Verdict], Field(min_length=1, max_length=6)] = Field(description="What is true of it.")
    scope: Prose = Field(description="Which part is true and which is not.")
    card: Prose = Field(description="The text of the card.")
    figures: list[FigureRecord] = none("The numbers on the card.")
    refs: Annotated[list[RefId], Field(min_length=1, max_length=50)] = Field(description="The references it rests on.")
    checked: Checked = Field(description=CHECKED)
    parallels: list[Prose] = none("Similar things elsewhere.")
    levels: list[Id] = none("The levels in which the player does what the claim says.")


class ReferenceRecord(Record):
    """One source."""

    id: RefId = Field(description="A short name for the source.")
    authors: Line = Field(description="Who wrote it.")
    year: Line = Field(description="When it appeared, in quotes.")
    title: Annotated[str, StringConstraints(min_length=1, max_length=500)] = Field(description="Its title.")
    publisher: Line = Field(default="", description="Where it appeared.")
    url: Url = Field(default="", description="Where it can be read.")
    checked: Checked = Field(description=CHECKED)


class ClaimsFile(File):
    """The file claims.yaml."""

    claims: list[ClaimRecord] = none("The source cards.", most=500)
    references: list[ReferenceRecord] = none("The sources they rest on.", most=1_000)
    protections: list[ProtectionRecord] = none("What protects people who are marked.", most=12)
    comparisons: list[ComparisonRecord] = none("Systems that are compared by those protections.", most=12)
