"""circle: friends whose scores pull; what one can do to each of them, and what they do back."""

from typing import Annotated

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Id, Line, Paragraph, Record, absent, none
from game.content.schema.scene import EffectsRecord, NeedsRecord
from game.model.boards.circle import Deed

DeedName = Annotated[Deed, Field(strict=False)]


class CircleMoveRecord(Record):
    """One thing that can be done to a friend."""

    reply: Paragraph = Field(default="", description="What happens then, in one line.")
    note: Line = Field(default="", description="A short second line on the button, such as its price.")
    needs: NeedsRecord = absent("When it can be done.")
    effects: EffectsRecord = absent("What it causes; to drop somebody ends the tie by itself.")


class CircleBackRecord(Record):
    """One thing that a friend does to the player, once."""

    do: DeedName = Field(description="What they do: look, talk, rebuke, hide or drop.")
    text: Paragraph = Field(description="How it is told, in one line.")
    below: Annotated[int, Field(ge=0, le=100_000)] = Field(
        default=0, description="Only when the player's score is more than this below theirs; 0 asks nothing."
    )
    after: DeedName = absent("Only after the player did this to them.")
    effects: EffectsRecord = absent("What it causes.")


class CircleFriendRecord(Record):
    """One friend; what is left out cannot be done to them."""

    person: Id = Field(description="The id of a person in people.yaml.")
    look: CircleMoveRecord = absent("Look up their score.")
    talk: CircleMoveRecord = absent("Talk to them.")
    rebuke: CircleMoveRecord = absent("Remind them in front of everybody.")
    hide: CircleMoveRecord = absent("Hide them; they still count.")
    drop: CircleMoveRecord = absent("Drop them; they are gone from the circle.")
    back: list[CircleBackRecord] = none("What they do to the player.", most=5)


class CircleRecord(BoardRecord):
    """A graph of friends whose scores pull the player's."""

    deeds: Annotated[int, Field(ge=1, le=50)] = Field(
        default=4, description="For how many deeds there is time; to turn to somebody is none."
    )
    friends: Annotated[list[CircleFriendRecord], Field(min_length=1, max_length=6)] = Field(
        description="Who is in the circle; only those with a tie are seen."
    )

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: how often each deed was done, or suffered, and how many friends are left."""
        return frozenset({*Deed, *(f"back_{deed}" for deed in Deed), "friends"})
