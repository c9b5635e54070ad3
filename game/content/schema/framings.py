"""framings.yaml: what each of the five framings does."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import File, Line, Record
from game.model.framing import Framing, SeenBy

Stake = Annotated[int, Field(ge=-1_000, le=1_000)]
FramingName = Annotated[Framing, Field(strict=False)]
SeenByName = Annotated[SeenBy, Field(strict=False)]


class StakesRecord(Record):
    """What a slot's answer does to the score, by its stance."""

    along: Stake = Field(default=0, description="Points for going along.")
    own: Stake = Field(default=0, description="Points for going one's own way.")
    neither: Stake = Field(default=0, description="Points for doing neither.")


class FramingRecord(Record):
    """What the world tells the player about being scored."""

    id: FramingName = Field(description="Which of the five framings this is.")
    title: Line = Field(description="What players read.")
    score_shown: bool = Field(description="Whether the score is on the screen and counts.")
    stakes: StakesRecord = Field(description="What a slot's answer does to the score.")
    rewards: bool = Field(description="Whether tiers bring rewards.")
    friends_pull: bool = Field(description="Whether friends' scores pull the player's.")
    seen_by: SeenByName = Field(description="Who gets to know an answer.")
    can_leave: bool = Field(description="Whether the app can be declined.")
    penalties: bool = Field(description="Whether low tiers bring penalties.")


class FramingsFile(File):
    """The file framings.yaml."""

    framings: Annotated[list[FramingRecord], Field(max_length=50)] = Field(description="The five framings.")
