"""Words that do not fit: drawn beyond the box that they were given, or beyond what is seen of it."""

from collections.abc import Iterator

from game.desktop import ops
from game.desktop.canvas import Canvas
from game.desktop.kit import Kit
from game.desktop.widgets.widget import Look, Placed

SLACK = 2
"""Pixels that rounding may cost."""


def spilled(tree: Placed, kit: Kit) -> Iterator[tuple[str, str]]:
    """Yield every line of words that leaves its widget or its window at a side, and the kind of widget it stands in.

    Downwards a page scrolls; but a widget that gives its words fewer lines than they have lets them out below.
    """
    far = 100_000
    for placed in tree.walk():
        canvas = Canvas(kit, (-far, -far, 2 * far, 2 * far), still=True)
        placed.widget.paint(canvas, placed.rect, Look())
        left, top, wide, high = kit.pixels(placed.rect)
        first, _, seen, _ = kit.pixels(placed.clip)
        start, end = max(left, first) - SLACK, min(left + wide, first + seen) + SLACK
        for op in canvas.things:
            if isinstance(op.what, ops.Words):
                x, y, long, tall = op.box
                middle = y + tall / 2  # a line's own box has room above and below its letters
                if x < start or x + long > end or not top - SLACK <= middle <= top + high + SLACK:
                    yield op.what.text, type(placed.widget).__name__
