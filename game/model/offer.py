"""What a state puts before the player: facts and words, no pictures; every front end shows the same."""

from dataclasses import dataclass

from game.model.board import View
from game.model.event import Light
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import ChoiceId, EndingId, EventId, FamilyId, ItemId, LevelId, PersonId
from game.model.person import Mood


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One choice on the screen; `stakes` is None where the framing shows no score."""

    id: ChoiceId
    say: str
    note: str
    icon: str
    reply: str
    stance: Stance | None
    stakes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intro:
    """A level begins: its title and the one rule that is new; `scored` is false where nobody keeps score in it."""

    level: LevelId
    title: str
    rule: str
    rule_more: str
    framing: Framing
    number: int
    of: int
    scored: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An event, with an item in it where it is a slot; without choices it only reads on.

    `lead` is the scene's own words before an item (empty for story events), `text` the words to answer,
    `frame_line` what the world makes of an answer. With a `board` its moves stand in the place of choices. `phantom` is
    what the app's idle meter shows (None: it shows none), `lag` how many milliseconds the page is held back.
    """

    level: LevelId
    event: EventId
    item: ItemId | None
    family: FamilyId | None
    control: bool
    title: str
    lead: str
    text: str
    frame_line: str
    place: str
    light: Light
    when: str
    person: PersonId | None
    mood: Mood
    others: tuple[PersonId, ...]
    choices: tuple[Offered, ...]
    framing: Framing
    score_shown: bool
    watched: bool
    seen_by: SeenBy
    can_skip: bool
    hard: str
    ending: EndingId | None
    board: View | None
    phantom: int | None
    lag: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A prediction: how many of `families` answers changed, one's own or, with `room`, on average in the room."""

    families: int
    room: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """The route has ended; `mirror` says whether it promised one."""

    mirror: bool
    ending: EndingId | None


Offer = Intro | Scene | Question | Over
