"""Conditions, effects, choices and events: the words in which stories are written."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import Amounts, Icon, Id, Line, Paragraph, Prose, Record, TieAmounts, absent, none
from game.model.event import Light
from game.model.person import Mood
from game.model.place import Place

MoodName = Annotated[Mood, Field(strict=False)]
PlaceName = Annotated[Place, Field(strict=False)]
LightName = Annotated[Light, Field(strict=False)]


class ConditionRecord(Record):
    """A condition; everything written here must hold."""

    at_least: Amounts = Field(default_factory=dict, description="Numbers (or score) that must be this or more.")
    at_most: Amounts = Field(default_factory=dict, description="Numbers (or score) that must be this or less.")
    tie_at_least: TieAmounts = Field(default_factory=dict, description="Ties that must be this strong or stronger.")
    tie_at_most: TieAmounts = Field(default_factory=dict, description="Ties that must be this strong or weaker.")
    has: list[Id] = none("Facts that must be true.")
    lacks: list[Id] = none("Facts that must not be true.")
    rewards: list[Id] = none("Rewards that must be held.")
    tier: Id = Field(default="", description="This tier, or a higher one, must be held.")
    below_tier: Id = Field(default="", description="A tier below this one (or none) must be held.")
    joined: bool = absent("true: the app is in use; false: it is not.")


class NeedsRecord(ConditionRecord):
    """A condition, with alternatives."""

    any_of: list[ConditionRecord] = none("Of these conditions, at least one must hold.")


class ItemEffectsRecord(Record):
    """What an answer to an item causes, the same in every framing; never points."""

    add: Amounts = Field(default_factory=dict, description="Numbers that change by this much, such as money: -10.")
    ties: TieAmounts = Field(default_factory=dict, description="People who come closer (1) or move away (-1).")
    set: list[Id] = none("Facts that become true.")
    clear: list[Id] = none("Facts that stop being true.")


class EffectsRecord(ItemEffectsRecord):
    """What a choice or an event causes."""

    their_score: Amounts = Field(default_factory=dict, description="People whose own score changes.")
    join: bool = absent("true: the player takes up the app; false: declines it.")


class ChoiceRecord(Record):
    """One answer to an event."""

    id: Id = Field(default="", description="A short name; left out, it is a, b, c by position.")
    say: Line = Field(description="What the button says.")
    note: Line = Field(default="", description="A short second line on the button.")
    icon: Icon = Field(default="", description="The name of an icon in assets/icons.")
    reply: Paragraph = Field(default="", description="What happens then, in one line.")
    needs: NeedsRecord = absent("When this choice is offered.")
    effects: EffectsRecord = absent("What it causes.")
    goto: Id = Field(default="", description="The id of the event that follows, in the same level.")


class AlsoRecord(Record):
    """Words that an event adds when something earlier comes back."""

    needs: NeedsRecord = Field(description="When these words are added.")
    text: Prose = Field(description="The words.")


class SlotRecord(Record):
    """A place where an item of a family appears."""

    family: Id = Field(description="The id of the family.")
    watched: bool = Field(default=False, description="Whether somebody looks on.")


class SourceRecord(Record):
    """Words of this event that rest on a card; they are shown beside it, after the mirror."""

    words: Line = Field(description="The words, as they stand in the event.")
    claim: Id = Field(description="The id of the card.")


class EventRecord(Record):
    """One scene of the story."""

    id: Id = Field(description="A short name for the event, used by goto.")
    when: Line = Field(default="", description="The day and hour, such as Saturday, 9:10.")
    place: PlaceName = absent("Where it happens; left out, the level's place.")
    light: LightName = absent("day, dusk or night; left out, the level's light.")
    person: Id = Field(default="", description="The id of the person who is in front.")
    mood: MoodName = Field(default=Mood.CALM, description="How this person looks.")
    others: list[Id] = none("The ids of other people in the scene.")
    title: Line = Field(default="", description="A headline.")
    text: Prose = Field(default="", description="What happens, in paragraphs with empty lines between them.")
    also: list[AlsoRecord] = none("Words that are added when something earlier comes back.")
    needs: NeedsRecord = absent("When this event happens; otherwise it is passed over.")
    slot: SlotRecord = absent("An item of this family is dealt here.")
    board: Id = Field(default="", description="The id of a board of this level, which is played here.")
    choices: list[ChoiceRecord] = none("What the player can do; left out, the player only reads on.", most=12)
    effects: EffectsRecord = absent("What the event causes when it is left.")
    goto: Id = Field(default="", description="The id of the event that follows; left out, the next one.")
    hard: Line = Field(default="", description="What makes this scene hard; it can then be skipped.")
    sources: list[SourceRecord] = none("Which words of this event rest on which card.")
    ending: Id = Field(default="", description="The name of the ending that this event is.")
