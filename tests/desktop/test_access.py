"""Every screen at three sizes of window, with text as designed and twice as large: nothing is cut off or covered."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from fakes.packs import tiny_pack
from fakes.tour import Tourist

from game.desktop.geometry import Rect, Size
from game.desktop.semantics import meaning_of
from game.desktop.widgets.holders import Scroll
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Placed
from game.desktop.window import Window

SIZES = ((960, 600), (1280, 720), (1920, 1080))
SLACK = 1.0


def leaves(placed: Placed, *, scrolls: bool = False) -> Iterator[tuple[Placed, bool]]:
    """Yield everything that holds nothing else, and whether one can scroll to it."""
    scrolls = scrolls or isinstance(placed.widget, Scroll)
    if not placed.children:
        yield placed, scrolls
    for child in placed.children:
        yield from leaves(child, scrolls=scrolls)


def beyond(rect: Rect, size: Size) -> bool:
    """Tell whether a place reaches over the edge of the window."""
    return rect.x < -SLACK or rect.y < -SLACK or rect.right > size.w + SLACK or rect.bottom > size.h + SLACK


def cramped(window: Window) -> Iterator[str]:
    """Yield the words that have less room than they need, and whatever stands out of reach."""
    kit = window.kit
    for placed, scrolls in leaves(window.tree()):
        widget, rect = placed.widget, placed.rect
        if isinstance(widget, Label) and widget.text and widget.measure(kit, rect.w).h > rect.h + SLACK:
            yield f"{widget.text!r} has {rect.w:.0f} x {rect.h:.0f}"
        if widget.meaning() and (beyond(rect, kit.size) if not scrolls else rect.right > kit.size.w + SLACK):
            yield f"{type(widget).__name__} is out of reach at {rect}"


def covered(window: Window) -> Iterator[str]:
    """Yield what can be pressed and lies under something else that can."""
    screen = meaning_of(window.tree())
    hands = [node for node in screen.walk() if "press" in node.actions and node.rect.w > 0 and node.rect.h > 0]
    if not hands:
        yield "nothing can be pressed"
    for one, other in combinations(hands, 2):
        shared = one.rect.shared(other.rect)
        if shared.w > SLACK and shared.h > SLACK:
            yield f"{one.name!r} lies over {other.name!r}"


def overprinted(window: Window) -> Iterator[str]:
    """Yield words that are written over other words."""
    words = [
        placed
        for placed in _awake(window.tree())
        if isinstance(placed.widget, Label) and placed.widget.text and not placed.children
    ]
    for one, other in combinations(words, 2):
        shared = one.visible.shared(other.visible)
        if shared.w > SLACK and shared.h > SLACK:
            yield f"{one.widget.meaning()} is written over {other.widget.meaning()}"


def _awake(placed: Placed) -> Iterator[Placed]:
    """Yield all that is on the screen on top, not what lies dimmed beneath it."""
    meaning = placed.widget.meaning()
    if meaning is None or meaning.role != "inert":
        yield placed
        for child in placed.children:
            yield from _awake(child)


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_lost_on_any_screen(size: tuple[int, int], text: int) -> None:
    tourist = Tourist(size=size, text=text, pack=tiny_pack(6, 2))
    found = [
        f"{name}: {trouble}"
        for name in tourist.visits()
        for look in (cramped, covered, overprinted)
        for trouble in look(tourist.window)
    ]
    assert not found, "\n".join(found)
