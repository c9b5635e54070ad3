"""chain: a sentence is passed on, and each time one word is lost."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.boards.board import BoardRecord
from game.content.schema.record import Id, Line, Paragraph, Record, absent, none

Readers = Annotated[int, Field(ge=0, le=1_000_000)]
Seen = Literal["full", "copy", "abstract"]


class ChainWordRecord(Record):
    """One word, or a few that go together, of the sentence."""

    text: Line = Field(description="The word as it stands in the sentence.")
    keep: bool = Field(default=False, description="Without this word there is no sentence, so it cannot be dropped.")
    hedge: bool = Field(default=False, description="A word that keeps the sentence careful, such as if or may.")
    gain: Readers = Field(default=0, description="How many more people read the sentence without it.")
    lost: Paragraph = Field(default="", description="What is told when somebody drops it.")


class ChainLinkRecord(Record):
    """One person who passes the sentence on."""

    title: Line = Field(description="Who passes it on, or where.")
    person: Id = Field(default="", description="The id of this person, if they are in people.yaml.")
    text: Paragraph = Field(default="", description="How they pass it on, and why it has to be shorter.")


class ChainDateRecord(Record):
    """One step that the story took in fact."""

    when: Line = Field(description="The date.")
    text: Paragraph = Field(description="What was added or lost.")
    claim: Id = Field(default="", description="The claim in claims.yaml that this rests on.")
    checked: Seen = absent("How well this was checked: full, copy, abstract.")


class ChainRecord(BoardRecord):
    """Pass a sentence on; each re-post drops a word."""

    words: Annotated[list[ChainWordRecord], Field(min_length=2, max_length=30)] = Field(
        description="The sentence, word by word."
    )
    links: Annotated[list[ChainLinkRecord], Field(min_length=1, max_length=12)] = Field(
        description="Who passes it on; each drops one word."
    )
    readers: Readers = Field(default=0, description="How many people have read it at first.")
    dates: list[ChainDateRecord] = none("How it went in fact, shown when the last one has passed it on.")

    def tallies(self) -> frozenset[str]:
        """Name what can be asked: how many words are left, and how many of the careful ones."""
        return frozenset({"words", "hedges"})
