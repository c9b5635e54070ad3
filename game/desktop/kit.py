"""What every widget needs to measure and draw itself: the theme, the typesetter, the scale."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.desktop.geometry import Rect, Size
from game.desktop.text import Typesetter
from game.desktop.theme import Theme

Pixels = tuple[int, int, int, int]

DESIGN = Size(1280, 720)
_SMALLEST = 0.88


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """One window at one moment; `enlarge` is the text size (1.0 to 2.0), `scroll` how far each list is scrolled."""

    theme: Theme
    type: Typesetter
    scale: float
    size: Size
    enlarge: float = 1.0
    reduced: bool = False
    scroll: Mapping[str, float] = field(default_factory=dict)

    def pixels(self, rect: Rect) -> Pixels:
        """Return a place in whole pixels, so that neighbours share an edge."""
        left, top = round(rect.x * self.scale), round(rect.y * self.scale)
        return left, top, round(rect.right * self.scale) - left, round(rect.bottom * self.scale) - top

    @property
    def swell(self) -> float:
        """Return by how much glyphs grow with the words beside them."""
        return 1 + (self.enlarge - 1) * 0.7

    def length(self, units: float) -> int:
        """Return a length in pixels, at least one where there is something."""
        return max(1, round(units * self.scale)) if units > 0 else 0


def fit(
    theme: Theme, window: tuple[int, int], *, enlarge: float = 1.0, readable: bool = False, reduced: bool = False
) -> Kit:
    """Return the kit for a window: as large as its design allows, but never so small that words suffer."""
    scale = max(_SMALLEST, min(window[0] / DESIGN.w, window[1] / DESIGN.h))
    return Kit(
        theme=theme,
        type=Typesetter(theme, scale=scale, enlarge=enlarge, readable=readable),
        scale=scale,
        size=Size(window[0] / scale, window[1] / scale),
        enlarge=enlarge,
        reduced=reduced,
    )
