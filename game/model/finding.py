"""What the mirror may say: kinds and numbers, each citing the journal entries it was computed from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.model.entry import Answered
from game.model.framing import Framing
from game.model.ids import FamilyId, RunId


class Shift(StrEnum):
    """What happened in one pair.

    `no_room` means that the first answer already went along and the second did too. `changed` is for
    controls alone, whose poles have no direction. `apart` holds a skip or a `neither` and is not counted.
    """

    ALONG = "moved_along"
    BACK = "moved_back"
    SAME = "unchanged"
    NO_ROOM = "no_room"
    CHANGED = "changed"
    APART = "apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One sentence of the mirror: `kind` is its key in the language catalogue, `numbers` fill it.

    `cites` are positions in the run's flat list of entries, so that every figure can be walked back.
    """

    kind: str
    numbers: Mapping[str, int | float]
    cites: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two answers of a pair, with its position in the run's flat list of entries."""

    entry: int
    answer: Answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The same kind of dilemma, before and under another framing; nothing but the player's own answers."""

    family: FamilyId
    title: str
    control: bool
    framing: Framing
    before: Side
    under: Side
    shift: Shift


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """`before` against one framing: the pairs, the headline, the tally, the footnote."""

    framing: Framing
    primary: bool
    pairs: tuple[Pair, ...]
    headline: Finding
    tally: tuple[Finding, ...]
    footnote: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    """Everything that the mirror of one player says, in the order of its pages.

    `scored` is false for a run that showed no score; its framings are then only chapters, in their order.
    """

    run: RunId
    contrasts: tuple[Contrast, ...]
    noise: Finding
    control_pairs: tuple[Pair, ...]
    prediction: Finding | None
    always: tuple[Finding, ...]
    scored: bool = True
