"""tiers.yaml and rewards.yaml: what a score buys and costs."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import Amount, Amounts, File, Icon, Id, Line, Paragraph, Record, none


class TierRecord(Record):
    """A named step of the score."""

    id: Id = Field(description="A short name for the tier.")
    title: Line = Field(description="What players read.")
    at: Amount = Field(description="The score from which on it is held.")
    badge: Icon = Field(description="The name of its badge.")
    cheer: Line = Field(default="", description="What the app says when the tier is reached.")
    rewards: list[Id] = none("The ids of the rewards that begin with this tier.")
    penalties: list[Id] = none("The ids of the penalties that hold in this tier.")


class TiersFile(File):
    """The file tiers.yaml."""

    tiers: Annotated[list[TierRecord], Field(max_length=50)] = Field(description="The tiers, lowest first.")


class RewardRecord(Record):
    """Something pleasant that a tier gives."""

    id: Id = Field(description="A short name for the reward.")
    title: Line = Field(description="What players read.")
    text: Paragraph = Field(description="One or two sentences about it.")
    icon: Icon = Field(default="gift", description="The name of an icon in assets/icons.")
    gives: Amounts = Field(default_factory=dict, description="Numbers that are paid once, such as money: 60.")


class PenaltyRecord(Record):
    """Something that a low tier costs."""

    id: Id = Field(description="A short name for the penalty.")
    title: Line = Field(description="What players read.")
    text: Paragraph = Field(description="One or two sentences about it.")
    icon: Icon = Field(default="prohibit", description="The name of an icon in assets/icons.")
    takes: Amounts = Field(default_factory=dict, description="Numbers that are charged once.")


class RewardsFile(File):
    """The file rewards.yaml."""

    rewards: list[RewardRecord] = none("Everything that tiers can give.", most=200)
    penalties: list[PenaltyRecord] = none("Everything that low tiers can cost.", most=200)
