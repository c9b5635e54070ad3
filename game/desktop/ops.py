"""What can stand on a screen, as values: two screens are compared by comparing their lists of these."""

from typing import TYPE_CHECKING, NamedTuple

from game.desktop.art.era import Era
from game.desktop.kit import Pixels
from game.desktop.text import Face as Font
from game.desktop.theme import Colour
from game.model.person import Face, Mood

if TYPE_CHECKING:  # costs five milliseconds that the first picture need not wait for
    from game.model.event import Light


class Box(NamedTuple):
    """A filled rectangle with round corners."""

    colour: Colour
    radius: int


class Outline(NamedTuple):
    """The border of a rectangle with round corners, drawn inwards."""

    colour: Colour
    radius: int
    width: int


class Blend(NamedTuple):
    """A rectangle that runs through colours, from top to bottom or from left to right."""

    stops: tuple[Colour, ...]
    across: bool
    radius: int


class Shadow(NamedTuple):
    """The soft shadow of a rectangle with round corners; its place includes the spread."""

    colour: Colour
    radius: int
    blur: int


class Words(NamedTuple):
    """One line of words."""

    text: str
    font: Font
    colour: Colour


class Icon(NamedTuple):
    """A glyph, as large as its place."""

    name: str
    colour: Colour


class Badge(NamedTuple):
    """A tier's badge, as large as its place; `order` counts tiers from the lowest."""

    name: str
    order: int


class Portrait(NamedTuple):
    """A face in a round frame, or as a bust without one."""

    face: Face
    mood: Mood
    ring: Colour | None
    bust: bool


class Vista(NamedTuple):
    """A place at an hour, in an era."""

    name: str
    light: "Light"
    radius: int
    era: Era = Era.BEFORE


class Wall(NamedTuple):
    """The phone's wallpaper before there is an app."""

    radius: int


class Curve(NamedTuple):
    """A smooth line through points, counted from the corner of its place."""

    points: tuple[tuple[float, float], ...]
    width: int
    colour: Colour


class Arch(NamedTuple):
    """A rectangle whose top is round: the mirror's frame and its glass."""

    stops: tuple[Colour, ...]
    foot: int


class Pane(NamedTuple):
    """A glass of that shape with somebody's face in it."""

    face: Face
    stops: tuple[Colour, ...]
    foot: int


class Still(NamedTuple):
    """The dial as it stands when nothing moves; a new one sweeps there from `start`, if that is given."""

    value: int
    low: int
    high: int
    marks: tuple[int, ...]
    font: Font
    start: int | None = None


What = Box | Outline | Blend | Shadow | Words | Icon | Badge | Portrait | Vista | Wall | Curve | Arch | Pane | Still


class Op(NamedTuple):
    """One thing at one place, seen through a window."""

    what: What
    box: Pixels
    clip: Pixels


class Burst(NamedTuple):
    """A shower of confetti over its place."""

    seed: int


class Sliding(NamedTuple):
    """A part of the screen that comes in from `down` pixels below; with `bounce` it goes a little too far at first."""

    ops: tuple[Op, ...]
    down: int
    bounce: bool = False


class Live(NamedTuple):
    """Something that moves by itself; `key` says what it is from one screen to the next."""

    key: str
    what: Still | Burst | Sliding
    box: Pixels
    clip: Pixels
