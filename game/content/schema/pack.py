"""pack.yaml: what the pack is called, what it counts, and its routes."""

from typing import Annotated

from pydantic import Field, StringConstraints

from game.content.schema.debrief import DebriefRecord
from game.content.schema.faces import FaceRecord
from game.content.schema.record import (
    Amount,
    File,
    Icon,
    Id,
    Line,
    Minutes,
    Paragraph,
    Record,
    Tie,
    Version,
    absent,
    none,
)
from game.content.schema.shelf import AssetName, RequiredRecord, VersionsRecord


class AboutRecord(Record):
    """Who made the pack and what it is."""

    id: Id = Field(description="A short name for the pack: small letters, digits and _.")
    version: Version = Field(description="The pack's version, such as 0.1.0. Raise it when you change the pack.")
    title: Line = Field(description="The title that players see.")
    blurb: Paragraph = Field(description="One or two sentences for the list of packs.")
    content_note: Paragraph = Field(default="", description="What a player should know before starting.")
    authors: list[Line] = none("Who wrote the pack.")
    licence: Line = Field(default="", description="The licence, such as CC-BY-4.0.")
    game: VersionsRecord = absent("The versions of Sincerely Yours with which the pack works.")
    requires: list[RequiredRecord] = none("Other packs that have to be there.")
    conflicts: list[Id] = none("Ids of packs that cannot be played beside this one.")
    replaces: list[Id] = none("Ids of packs in whose place this one stands.")
    overrides: list[AssetName] = none(
        "Pictures and sounds that this pack brings, such as assets/faces/dana.png; each is named after what it "
        "replaces while the pack is played.",
        most=100,
    )


class YouRecord(Record):
    """The person whom the player plays."""

    name: Line = Field(description="The name of the person whom the player plays.")
    face: FaceRecord = absent("How this person looks.")


class ScoreRecord(Record):
    """The score of the app."""

    title: Line = Field(description="What the app calls its score.")
    start: Amount = Field(description="The score at the start.")
    min: Amount = Field(description="The lowest possible score.")
    max: Amount = Field(description="The highest possible score.")


class TiesRecord(Record):
    """The bounds of every tie."""

    min: Tie = Field(default=0, description="The weakest tie there can be.")
    max: Tie = Field(default=5, description="The strongest tie there can be.")


class NumberRecord(Record):
    """Something that the story counts, such as money."""

    id: Id = Field(description="A short name for the number.")
    title: Line = Field(description="What players read beside it.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    start: Amount = Field(description="Its value at the start.")
    min: Amount = Field(description="It never falls below this.")
    max: Amount = Field(description="It never rises above this.")


class PhantomRecord(Record):
    """A meter that the app shows and that nothing moves."""

    title: Line = Field(description="What players read beside it.")
    text: Paragraph = Field(default="", description="What the app says that it shows.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")


class RouteRecord(Record):
    """An order in which levels are played."""

    id: Id = Field(description="A short name for the route.")
    title: Line = Field(description="What players read when they choose a route.")
    blurb: Paragraph = Field(default="", description="One sentence about the route.")
    minutes: Minutes = Field(description="About how many minutes it takes.")
    levels: Annotated[list[Id], Field(min_length=1, max_length=100)] = Field(
        description="The ids of the levels in their order. 'mirror' as the last one promises a mirror."
    )
    words: Annotated[int, Field(ge=0, le=100_000)] = Field(
        default=0, description="At most so many words on one way through it; `check --words` counts them. 0: no limit."
    )


Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?$", max_length=8)]


class PackFile(File):
    """The file pack.yaml."""

    pack: AboutRecord = Field(description="Who made the pack and what it is.")
    you: YouRecord = Field(description="The person whom the player plays.")
    score: ScoreRecord = Field(description="The score of the app.")
    ties: TiesRecord = absent("The bounds of every tie.")
    phantom: PhantomRecord = absent("A meter that the app shows and that is wired to nothing; the mirror says so.")
    lag: Annotated[int, Field(ge=0, le=1_500)] = Field(
        default=0, description="For how many milliseconds at most a page is held back while penalties are in force."
    )
    debrief: DebriefRecord = absent("What a player may take along, after the mirror.")
    languages: list[Language] = none(
        "The languages it can be played in, such as [en, zh]; the first is the one it is written in.", most=30
    )
    numbers: list[NumberRecord] = none("What the story counts besides the score.")
    facts: list[Id] = none("Everything that the story can remember, each by a short name.", most=1_000)
    routes: Annotated[list[RouteRecord], Field(min_length=1, max_length=50)] = Field(
        description="The orders in which levels can be played."
    )
