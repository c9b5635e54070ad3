"""What a pack says about the game and about other packs, and what it brings along."""

from typing import Annotated

from pydantic import Field, StringConstraints

from game.content.schema.record import Id, Record, Version

AssetName = Annotated[
    str,
    StringConstraints(
        pattern=r"^assets/(faces/[a-z][a-z0-9_]*\.png|places/[a-z]+\.png|icons/[a-z0-9][a-z0-9-]*\.svg"
        r"|sounds/[a-z][a-z0-9_]*\.(ogg|wav))$",
        max_length=100,
    ),
]


class VersionsRecord(Record):
    """A range of versions."""

    from_: Version = Field(default="", alias="from", description="The first version that fits, such as 0.1.0.")
    before: Version = Field(default="", description="The first version that does not fit any more, such as 1.0.0.")


class RequiredRecord(VersionsRecord):
    """Another pack that has to be there."""

    id: Id = Field(description="The id of the other pack.")
