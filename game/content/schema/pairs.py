"""pairs/*.yaml: one family of dilemmas with its parallel items."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import File, Icon, Id, Line, Paragraph, Prose, Record, absent
from game.content.schema.scene import ItemEffectsRecord, MoodName, PlaceName
from game.model.framing import Stance
from game.model.item import FamilyKind
from game.model.person import Mood

StanceName = Annotated[Stance, Field(strict=False)]
FamilyKindName = Annotated[FamilyKind, Field(strict=False)]


class FramesRecord(Record):
    """What the world makes of an answer, by framing."""

    score: Line = Field(default="", description="The line under an item while the score is shown.")
    friends: Line = Field(default="", description="The line while friends' scores pull.")
    required: Line = Field(default="", description="The line while there is no way out.")
    off: Line = Field(default="", description="The line after the system is switched off.")


class FamilyRecord(Record):
    """One kind of dilemma."""

    id: Id = Field(description="A short name for the family, used by slots.")
    title: Line = Field(description="What the mirror calls this kind of dilemma.")
    kind: FamilyKindName = Field(description="measured, or control where nothing is at stake.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    frames: FramesRecord = absent("What the world makes of an answer, by framing; only for measured families.")
    plain_frames: FramesRecord = absent("The same lines for levels that keep no score (scored: false).")
    watched_frame: Line = Field(default="", description="The line in off where somebody looks on.")
    plain_watched_frame: Line = Field(default="", description="The same line for levels that keep no score.")


class AnswerRecord(Record):
    """One answer to an item."""

    id: Id = Field(default="", description="A short name; left out, it is a, b, c by position.")
    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    reply: Paragraph = Field(default="", description="What happens then, in one line.")
    stance: StanceName = Field(description="along, own or neither; a or b in a control family.")
    effects: ItemEffectsRecord = absent("What it causes, the same in every framing; never points.")


class ItemRecord(Record):
    """One concrete dilemma."""

    id: Id = Field(description="A short name for the item.")
    title: Line = Field(description="A headline.")
    text: Prose = Field(description="The dilemma. It never mentions the app, the score or watchers.")
    person: Id = Field(default="", description="The id of the person it is about.")
    mood: MoodName = Field(default=Mood.CALM, description="How this person looks.")
    place: PlaceName = absent("Where it happens; left out, where its slot is.")
    hard: Line = Field(default="", description="What makes it hard.")
    choices: Annotated[list[AnswerRecord], Field(min_length=2, max_length=6)] = Field(description="The answers.")


class FamilyFile(File):
    """A file in the folder pairs."""

    family: FamilyRecord = Field(description="The kind of dilemma.")
    items: Annotated[list[ItemRecord], Field(max_length=100)] = Field(description="Its parallel items.")
