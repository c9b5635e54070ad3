"""What a widget is: a value that measures itself, arranges what it holds, draws, and says what it means."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from inspect import get_annotations
from typing import ClassVar, NamedTuple, dataclass_transform

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit

Arranged = tuple[tuple["Widget", Rect], ...]


class Look(NamedTuple):
    """How a widget stands to the player's hands; `ring` asks for the double focus ring of keys and pads."""

    focused: bool = False
    ring: bool = False
    pressed: bool = False


class Meaning(NamedTuple):
    """What a widget tells those who cannot see it: tests, screen readers, a voice.

    `actions` are `press`, or `less` and `more`; `states` such as selected, checked, disabled.
    """

    role: str
    name: str
    value: str = ""
    actions: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value:
    """Fields by keyword, fixed once they are given, as a frozen dataclass has them.

    A dataclass compiles a constructor for each class, half a millisecond each: a tenth of a second before the first
    picture. This has one constructor for all.
    """

    _fields: ClassVar[frozenset[str]] = frozenset()
    _needed: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        """Learn the fields from their annotations."""
        cls._fields = cls._fields | frozenset(get_annotations(cls))
        cls._needed = frozenset(name for name in cls._fields if not hasattr(cls, name))

    def __init__(self, **given: object) -> None:
        if not self._needed <= given.keys() <= self._fields:
            wrong = sorted((self._needed - given.keys()) | (given.keys() - self._fields))
            raise TypeError(f"{type(self).__name__} is built with other fields: {', '.join(wrong)}")
        self.__dict__.update(given)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} is fixed; build another one")


class Widget(Value):
    """The least that a screen is made of; `key` names what can be focused, pressed, scrolled or animated."""

    key: str = ""

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size it wants in so much width."""
        del kit, width
        return Size(0, 0)

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Return where its children stand."""
        del kit, rect
        return ()

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw what lies beneath the children."""

    def around(self, canvas: Canvas, rect: Rect) -> AbstractContextManager[None]:
        """Return what holds while the children are drawn, such as a window on them."""
        del canvas, rect
        return nullcontext()

    def window(self, rect: Rect) -> Rect | None:
        """Return the part through which the children are seen, if they are cut off."""
        del rect
        return None

    def meaning(self) -> Meaning | None:
        """Return what it means, if it means anything by itself."""
        return None


class Placed(NamedTuple):
    """A widget with its place: what hit tests, focus, semantics and drawing walk through."""

    widget: Widget
    rect: Rect
    clip: Rect
    children: tuple["Placed", ...] = ()

    def walk(self) -> Iterable["Placed"]:
        """Yield this and all beneath it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def visible(self) -> Rect:
        """Return the part that shows."""
        return self.rect.shared(self.clip)


def lay_out(widget: Widget, rect: Rect, kit: Kit, clip: Rect | None = None) -> Placed:
    """Give a widget and all it holds their places."""
    seen = rect if clip is None else clip
    window = widget.window(rect)
    inner = seen if window is None else seen.shared(window)
    children = tuple(lay_out(child, place, kit, inner) for child, place in widget.arrange(kit, rect))
    return Placed(widget=widget, rect=rect, clip=seen, children=children)


def draw(placed: Placed, canvas: Canvas, focus: str = "", *, ring: bool = False, pressed: str = "") -> None:
    """Draw a widget and all it holds."""
    widget = placed.widget
    focused = bool(widget.key) and widget.key == focus
    look = Look(focused, focused and ring, bool(widget.key) and widget.key == pressed)
    widget.paint(canvas, placed.rect, look)
    with widget.around(canvas, placed.rect):
        for child in placed.children:
            draw(child, canvas, focus, ring=ring, pressed=pressed)
