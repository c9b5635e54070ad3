"""queue: faces in the order of their scores, the player among them."""

from typing import Annotated, Final

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.faces import FaceRecord
from game.content.schema.record import Icon, Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord, NeedsRecord

TALLIES: Final = frozenset({"place", "shown", "greeted", "deeds", "waited", "given", "home", "above", "below"})
"""What every queue counts, besides with whom the evening was spent."""

Score = Annotated[int, Field(ge=-1_000_000, le=1_000_000)]


class QueueFaceRecord(Record):
    """Somebody in the line."""

    id: Id = Field(description="A short name; ends may ask with_NAME.")
    name: Line = Field(description="What players read.")
    person: Id = Field(default="", description="The id of this person, if they are in people.yaml.")
    face: FaceRecord = absent("How somebody looks who is not in people.yaml.")
    score: Score = Field(default=0, description="Their score; a person of people.yaml has their own.")
    about: Line = Field(description="What their card says to those who stand near enough.")
    reply: Paragraph = Field(description="What they say when they are greeted.")
    inside: Line = Field(default="", description="What is told when they go in with somebody else.")
    home: Line = Field(default="", description="What is told when they give up and go home.")
    effects: EffectsRecord = absent("What it causes to spend the evening with them.")
    gone: EffectsRecord = absent("What it causes that they go home.")


class QueueDeedRecord(Record):
    """Something that can be given for places."""

    id: Id = Field(description="A short name for the deed.")
    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    lift: Annotated[int, Field(ge=1, le=10_000)] = Field(description="By how many points it lifts, in this line only.")
    text: Paragraph = Field(default="", description="What happens then, in one line.")
    needs: NeedsRecord = absent("When it is offered.")
    effects: EffectsRecord = absent("What it causes.")


class QueueRecord(BoardRecord):
    """Stand in a line whose order is the score."""

    near: Annotated[int, Field(ge=1, le=20)] = Field(default=2, description="How many places above you still see you.")
    faces: Annotated[list[QueueFaceRecord], Field(min_length=2, max_length=14)] = Field(description="Who stands there.")
    deeds: list[QueueDeedRecord] = none("What can be given for places.", most=6)
    shown: Paragraph = Field(default="", description="What is told when the player shows their number.")
    yielded: Paragraph = Field(default="", description="What is told when the player lets somebody go ahead.")

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: the fixed tallies, and with whom the evening was spent."""
        return TALLIES | {f"with_{one.id}" for one in self.faces}
