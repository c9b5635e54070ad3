"""Colours of pictures, by name, and the two ways to make one from another."""

from pygame import Color

Paint = str | Color

INK = "#221B3A"
NIGHT = "#1A1530"
PAPER = "#FFFDFA"
INDIGO = "#5546D1"
INDIGO_DEEP = "#3A2DA6"
VIOLET = "#8B6CF0"
LILAC = "#EDE9FB"
CORAL = "#F2694B"
TEAL = "#0F8B8D"
GOLD = "#F2B134"
WHITE = "#FFFFFF"
WARM = "#FFE2B8"


def color(paint: Paint) -> Color:
    """Accept a hex text wherever a colour is meant, so that drawings read like swatches."""
    return Color(paint) if isinstance(paint, str) else paint


def mix(first: Paint, second: Paint, share: float) -> Color:
    """Blend two colours; `share` is how much of the second one shows."""
    return color(first).lerp(color(second), share)


def fade(paint: Paint, alpha: int) -> Color:
    """Make a colour let through what lies below it."""
    base = color(paint)
    return Color(base.r, base.g, base.b, alpha)


def along(stops: tuple[Paint, ...], share: float) -> Color:
    """Find the colour at `share` (0 to 1) of a gradient with evenly spaced stops."""
    steps = len(stops) - 1
    place = min(max(share, 0.0), 1.0) * steps
    index = min(int(place), steps - 1)
    return mix(stops[index], stops[index + 1], place - index)
