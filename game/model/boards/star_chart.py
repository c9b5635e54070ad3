"""star_chart: stars on a classroom wall that counts only what has a column (the essay's Stars of Xingqiao)."""

from dataclasses import dataclass

from game.model.board import Board
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class StarColumn:
    """One thing that is counted; a column that is not `drawn` is drawn only when somebody has asked for it."""

    id: str
    title: str
    drawn: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StarPupil:
    """One name on the wall, with the stars of the weeks before, and what is told when they shine or sweep."""

    id: str
    title: str
    person: PersonId | None = None
    stars: tuple[int, ...] = ()
    brightest: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StarMoment:
    """Something that a child does and that a star could be given for."""

    id: str
    pupil: str
    column: str
    text: str
    given: str = ""
    kept: str = ""
    if_given: Effects | None = None
    if_kept: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StarAnswer:
    """One answer to somebody at the door: stars (or fewer), perhaps a column that was not there."""

    say: str
    text: str = ""
    icon: str = ""
    stars: int = 0
    column: str = ""
    stance: Stance | None = None
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StarDoor:
    """Somebody who comes because of a star: one that was `kept`, one that was `gave`, or in any case."""

    pupil: str
    title: str
    text: str
    answers: tuple[StarAnswer, ...]
    kept: str = ""
    gave: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StarDay:
    """One day: so many stars on the roll, what happens, who comes; `everyone` is told when the whole class gets one."""

    title: str
    roll: int
    moments: tuple[StarMoment, ...]
    text: str = ""
    everyone: str = ""
    doors: tuple[StarDoor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDoor:
    """The class that compares: each morning it gives as many as you did the day before (`least` or more), and `more`.

    Up to `spread` stars come on top, drawn by the seed.
    """

    title: str
    start: int
    least: int
    more: int
    spread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StarClosing:
    """One way to end the week, when it has been read out who shines and who sweeps."""

    say: str
    text: str = ""
    icon: str = ""
    stance: Stance | None = None
    effects: Effects | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StarChart(Board):
    """A week at the wall; the jar holds `treats`, however many stars there are."""

    columns: tuple[StarColumn, ...]
    pupils: tuple[StarPupil, ...]
    days: tuple[StarDay, ...]
    next_door: NextDoor
    treats: int
    closings: tuple[StarClosing, ...]
