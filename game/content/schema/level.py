"""levels/*.yaml: one level with its events."""

from typing import Annotated

from pydantic import Field

from game.content.schema.boards.basket import BasketRecord
from game.content.schema.boards.chain import ChainRecord
from game.content.schema.boards.circle import CircleRecord
from game.content.schema.boards.composer import ComposerRecord
from game.content.schema.boards.counters import CountersRecord
from game.content.schema.boards.desk import DeskRecord
from game.content.schema.boards.log import LogRecord
from game.content.schema.boards.queue import QueueRecord
from game.content.schema.boards.star_chart import StarChartRecord
from game.content.schema.boards.thread import ThreadRecord
from game.content.schema.framings import FramingName
from game.content.schema.record import File, Id, Line, Minutes, Paragraph, Record, absent, none
from game.content.schema.scene import EventRecord, LightName, PlaceName
from game.model.event import Light
from game.model.place import Place


class LevelRecord(Record):
    """A level and the one rule that it changes."""

    id: Id = Field(description="A short name for the level, used by routes.")
    title: Line = Field(description="What players read.")
    framing: FramingName = absent("Which framing begins here; left out in a story level.")
    scored: bool = Field(
        default=True, description="false: the framing only names the place in the square, and nobody keeps score."
    )
    rule: Line = Field(description="The one new rule, in one short sentence.")
    rule_more: Paragraph = Field(default="", description="One or two more sentences about the rule.")
    minutes: Minutes = Field(default=4, description="About how many minutes it takes.")
    place: PlaceName = Field(default=Place.STREET, description="Where its events happen if they do not say so.")
    light: LightName = Field(default=Light.DAY, description="The light of its events if they do not say so.")


class LevelFile(File):
    """A file in the folder levels."""

    level: LevelRecord = Field(description="The level and the one rule that it changes.")
    events: Annotated[list[EventRecord], Field(max_length=20_000)] = Field(description="The scenes, in their order.")
    chain: list[ChainRecord] = none("Sentences that are passed on and lose a word each time.")
    circle: list[CircleRecord] = none("Friends whose scores pull, and what one can do to each of them.")
    counters: list[CountersRecord] = none("Halls of counters, each with its own list in its own format.")
    log: list[LogRecord] = none("The player's own log, read as a pattern.")
    desk: list[DeskRecord] = none("Desks with sliders over what counts, and a crowd that adapts.")
    basket: list[BasketRecord] = none("Shopping under a budget, out of which an app reads a person.")
    composer: list[ComposerRecord] = none("Posts of picked words, with a price that nobody explains.")
    thread: list[ThreadRecord] = none("Threads to which everybody adds one line about somebody.")
    star_chart: list[StarChartRecord] = none("Walls with stars for what children do.")
    queue: list[QueueRecord] = none("Lines of faces in the order of their scores, the player among them.")
