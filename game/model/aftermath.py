"""What the mirror's other pages say: what it cost, and what the score, the idle meter and the slow pages hung on."""

from dataclasses import dataclass

from game.model.entry import NumberMoved, RewardLost, ScoreMoved, TieMoved, TierChanged
from game.model.finding import Finding, Side
from game.model.framing import Framing, Stance
from game.model.ids import NumberId, PersonId, RewardId, TierId
from game.model.where import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What the player did at one position of the record, as much of it as one line needs.

    `say` holds the words that were chosen, empty where a page was only read, left out, or a chapter began.
    """

    entry: int
    title: str
    say: str
    stance: Stance | None
    framing: Framing
    where: Where | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TieStep:
    """One step towards the player or away, and the deed after which it came."""

    entry: int
    moved: TieMoved
    deed: Deed | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TieCost:
    """Somebody whose tie to the player is another than at first, or was in between."""

    person: PersonId
    finding: Finding
    steps: tuple[TieStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberCost:
    """What came and went of something that the story counts, such as money."""

    number: NumberId
    finding: Finding
    moves: tuple[NumberMoved, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the score's ledger, and the deed after which it was booked."""

    entry: int
    moved: ScoreMoved
    deed: Deed | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Perk:
    """A reward that began, at which position of the record, and why it ended, if it did."""

    reward: RewardId
    title: str
    entry: int
    first: bool
    lost: RewardLost | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """The perks that one deed brought, and the answers whose stakes brought points in the stretch before them."""

    perks: tuple[Perk, ...]
    finding: Finding
    answers: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What it cost: people, things unsaid, perks and what stood before them, what the story counts."""

    people: tuple[TieCost, ...]
    unsaid: Finding
    silences: tuple[Side, ...]
    trades: tuple[Trade, ...]
    numbers: tuple[NumberCost, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """All lines of the ledger that have one reason; of friends, those of one `person`."""

    person: PersonId | None
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the idle meter showed beside one answer."""

    value: int
    deed: Deed


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A story page that could have been held back, by how much it was, and the score that it was shown beside."""

    entry: int
    title: str
    framing: Framing
    score: int
    tier: TierId | None
    lag: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages that one tier got, and how long they were held back."""

    tier: TierId | None
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class TierStep:
    """A change of tier, and the deed after which it came."""

    entry: int
    changed: TierChanged
    deed: Deed | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiring:
    """The score's whole ledger, the meter that hung on nothing, the pages that were slow by lot, the tiers."""

    score: Finding
    shares: tuple[Share, ...]
    lines: tuple[Line, ...]
    meter: Finding
    readings: tuple[Reading, ...]
    lag: Finding
    pages: tuple[Page, ...]
    by_tier: tuple[Pages, ...]
    tiers: tuple[TierStep, ...]
