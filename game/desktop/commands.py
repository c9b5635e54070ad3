"""What a player can want from a window, whatever the device; only `keys` knows the devices."""

from typing import NamedTuple


class Move(NamedTuple):
    """Go in a direction: -1, 0 or 1 each way."""

    right: int
    down: int


class Turn(NamedTuple):
    """Go to the next (1) or the last (-1) place in reading order."""

    by: int


class Confirm(NamedTuple):
    """Press what is in focus."""


class Cancel(NamedTuple):
    """Go back, or pause."""


class Digit(NamedTuple):
    """Press the answer of that number, counted from 1."""

    number: int


class Point(NamedTuple):
    """The pointer moved to a place, in pixels."""

    x: int
    y: int


class Grab(NamedTuple):
    """The pointer went down at a place, in pixels."""

    x: int
    y: int


class Release(NamedTuple):
    """The pointer went up at a place, in pixels."""

    x: int
    y: int


class Wheel(NamedTuple):
    """Scroll by lines; positive is further down."""

    by: float
    x: int
    y: int


class Resized(NamedTuple):
    """The window has another size, in pixels."""

    w: int
    h: int


class Exposed(NamedTuple):
    """The window's picture was lost and is to be drawn again."""


class Leave(NamedTuple):
    """Close the window."""


class Switch(NamedTuple):
    """Turn something of the window over: fullscreen, sound, text (the next size), or go to the author's bar."""

    what: str


Command = Move | Turn | Confirm | Cancel | Digit | Point | Grab | Release | Wheel | Resized | Exposed | Leave | Switch
