"""people.yaml: whom the player knows."""

from typing import Annotated

from pydantic import Field

from game.content.schema.faces import FaceRecord
from game.content.schema.record import Amount, File, Id, Line, Record, Tie, absent


class PersonRecord(Record):
    """Somebody the player knows."""

    id: Id = Field(description="A short name for this person.")
    name: Line = Field(description="The name that players read.")
    role: Line = Field(description="Who this is to the player, such as neighbour.")
    tie: Tie = Field(default=0, description="How close they are at the start.")
    score: Amount = Field(default=0, description="This person's own score in the app.")
    pull: Annotated[int, Field(ge=0, le=100)] = Field(
        default=0, description="How strongly their score pulls the player's, in percent. 0: not in the circle."
    )
    face: FaceRecord = absent("How this person looks.")


class PeopleFile(File):
    """The file people.yaml."""

    people: Annotated[list[PersonRecord], Field(max_length=500)] = Field(description="Everybody the player knows.")
