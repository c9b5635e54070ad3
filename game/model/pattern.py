"""A pattern of life: what times and meetings alone tell about the one who played; every figure cites its entries."""

from dataclasses import dataclass

from game.model.ids import LevelId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One answer or move without its words: when, how long, how often the mind changed, with whom.

    `position` is that of the entry; `title` names the scene, for those who may look it up.
    """

    position: int
    level: LevelId
    title: str
    at: int
    ms: int
    changes: int
    person: PersonId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sat:
    """One sitting: from its first deed to its last, Unix milliseconds; a long silence begins another."""

    start: int
    end: int
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Somebody who was met, how often, and the entries that say so."""

    person: PersonId
    times: int
    positions: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """What a log without a single word gives away.

    `timed` is false where no times were kept; then there are no sittings and nothing is slowest. `wavered` are the
    deeds before which the mind changed; `casual` is the one who was met least, the contact that a machine would find.
    """

    timed: bool
    sittings: tuple[Sat, ...]
    slowest: Deed | None
    wavered: tuple[Deed, ...]
    meetings: tuple[Meeting, ...]
    casual: Meeting | None
    deeds: tuple[Deed, ...]

    @property
    def changes(self) -> int:
        """Return how often the mind changed altogether."""
        return sum(deed.changes for deed in self.wavered)
