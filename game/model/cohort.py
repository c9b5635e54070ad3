"""What a whole room may be told about itself: figures over people, never over one of them.

The unit is the person. A person's shift under a framing is the net number of pairs that moved along, divided by the
pairs that can be compared; a figure is the mean of that over people.
"""

from dataclasses import dataclass
from enum import StrEnum

from game.model.entry import Entry
from game.model.framing import Framing
from game.model.ids import FamilyId


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One participant who began: the arm they were dealt, and their entries; nothing says who or where they are."""

    arm: int
    entries: tuple[Entry, ...]


class Kind(StrEnum):
    """How much of a figure is shown.

    `few`: fewer than five people, so nothing. `withheld`: it would give somebody's answer away, so nothing. `counts`:
    five to nine people, so counts and an exact p. `all`: ten people or more, so the interval too.
    """

    FEW = "few"
    WITHHELD = "withheld"
    COUNTS = "counts"
    ALL = "all"


class Verdict(StrEnum):
    """What may be said of a figure.

    `hidden`: nothing. `along`, `back`: interval and test agree that there was a net shift. `cannot_tell`: neither says
    so. `edge`: they disagree, which is another way not to be able to tell. `alike`: everybody's shift was the same, so
    there is no spread to test. `described`: shown as a description, without a test.
    """

    HIDDEN = "hidden"
    ALONG = "along"
    BACK = "back"
    CANNOT_TELL = "cannot_tell"
    EDGE = "edge"
    ALIKE = "alike"
    DESCRIBED = "described"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of the people of a figure, with the Wilson interval of their share (None below ten people)."""

    people: int
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One mean over people, from -1 (all pairs moved back) to 1 (all moved along), with what may be said of it.

    `n` people are in it; `along`, `back` and `unchanged` are those whose balance was above, below and at 0. `pairs` of
    theirs were compared, of which `moved_along` and `moved_back`: with them anybody can count again. A figure that is
    `few` or `withheld` holds no number but zeros. `rough` says that an interval from so few people is a rough one,
    `unanimous` that all did the same, which tells everybody what each did. `p` is exact below ten people and a mid-p
    from ten on; `adjusted` is the same after Holm where several comparisons stand beside each other.
    """

    kind: Kind
    verdict: Verdict
    n: int = 0
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    adjusted: float | None = None
    along: Share = Share(people=0)
    back: Share = Share(people=0)
    unchanged: Share = Share(people=0)
    pairs: int = 0
    moved_along: int = 0
    moved_back: int = 0
    rough: bool = False
    unanimous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyFigure:
    """The same for one kind of question: a dot with its interval, without a test."""

    family: FamilyId
    title: str
    shift: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Incomplete:
    """What could not be compared under a framing, so that nothing is dropped in silence.

    `people` had no pair at all; `apart` pairs hold a skip or a `neither`; `missing` first answers have no second one.
    """

    people: int
    apart: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Under:
    """`before` against one framing, over the people of one arm; one framing is the primary one, the rest explore."""

    framing: Framing
    primary: bool
    shift: Figure
    families: tuple[FamilyFigure, ...]
    incomplete: Incomplete


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """In `off`: the shift where somebody watched, where nobody did, and the difference within each person."""

    watched: Figure
    unwatched: Figure
    difference: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """How many answers people thought had changed, beside how many had; means over people.

    `gap` is guessed less measured: above 0, people thought that they had moved more than they did; its `along` are
    those who guessed more, its `back` those who guessed fewer, its `unchanged` those who were right. `room` and
    `room_gap` are the same for what they guessed of the room on average, against `measured`; None: not asked.
    """

    predicted: float | None
    measured: float | None
    questions: float | None
    gap: Figure
    room: float | None = None
    room_gap: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """Gross against gross, as means over people; moves both ways count, and None is unknown or not shown.

    `control` is the share of answers that changed where nothing was at stake, `measured` under the primary framing.
    """

    n: int
    control: float | None
    measured: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmFigures:
    """All figures of one arm; an arm of fewer than five people has none."""

    arm: int
    people: int
    under: tuple[Under, ...]
    watch: Watch | None
    guess: Guess | None
    noise: Noise | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The shift of the first arm less that of another, between people: the one comparison that order cannot spoil."""

    framing: Framing
    arm: int
    shift: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCount:
    """One kind of question as it leaves a room: how many people moved which way, and no longer which of them."""

    arm: int
    framing: Framing
    family: FamilyId
    title: str
    along: int
    back: int
    unchanged: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort:
    """All that a room is told about itself; the same people and the same seed give the same figures."""

    people: int
    seed: int
    arms: tuple[ArmFigures, ...]
    differences: tuple[Difference, ...]
    unanimous: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """How often a room of this size would notice a shift of about 20 in 100, from simulated rooms."""

    n: int
    arms: int
    baseline: float
    power: float
