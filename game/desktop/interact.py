"""What a command means on a screen: focus moves, lists scroll, and widgets are pressed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, assert_never

from game.desktop import focus
from game.desktop.commands import (
    Cancel,
    Command,
    Confirm,
    Digit,
    Exposed,
    Grab,
    Leave,
    Move,
    Point,
    Release,
    Resized,
    Switch,
    Turn,
    Wheel,
)
from game.desktop.geometry import Rect
from game.desktop.widgets.holders import Scroll
from game.desktop.widgets.widget import Placed

_LINE = 26
_MARGIN = 12
_PAGE = 0.85


class Pressed(NamedTuple):
    """A widget was pressed."""

    key: str


class Adjusted(NamedTuple):
    """A value was made less (-1) or more (1)."""

    key: str
    by: int


class Focused(NamedTuple):
    """The focus, or the pointer, came to a widget."""

    key: str


class Back(NamedTuple):
    """The player wants to leave this screen, or to pause."""


Happening = Pressed | Adjusted | Focused | Back


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What one screen remembers about the player's hands; never part of the game's state.

    `ring` says that keys or a pad lead, so that the focus must be plain to see.
    """

    focus: str = ""
    ring: bool = False
    held: str = ""
    scroll: Mapping[str, float] = field(default_factory=dict)


Answer = tuple[View, tuple[Happening, ...]]


def answer(view: View, command: Command, tree: Placed, scale: float) -> Answer:  # noqa: PLR0911 - one for each case
    """Return the new view and what happened."""
    match command:
        case Move():
            return _move(view, command, tree)
        case Turn():
            key = focus.turn(focus.active(tree), view.focus, command.by)
            return _to(replace(view, ring=True), key, tree)
        case Confirm():
            return _confirm(view, tree)
        case Cancel():
            return replace(view, ring=True), (Back(),)
        case Digit():
            return _digit(view, command.number, tree)
        case Point() | Grab() | Release():
            return _pointer(view, command, tree, scale)
        case Wheel():
            return _wheel(view, command, tree, scale), ()
        case Resized() | Exposed() | Leave() | Switch():
            return view, ()
        case _:
            assert_never(command)


def _to(view: View, key: str, tree: Placed) -> Answer:
    if key == view.focus or not key:
        return view, ()
    return reveal(replace(view, focus=key), tree), (Focused(key),)


def _move(view: View, move: Move, tree: Placed) -> Answer:
    places = focus.active(tree)
    here = next((placed for placed in places if placed.widget.key == view.focus), None)
    meaning = here.widget.meaning() if here else None
    if meaning and "less" in meaning.actions and move.right:
        return replace(view, ring=True), (Adjusted(view.focus, move.right),)
    read = _read(replace(view, ring=True), tree, move.down) if here and move.down else view
    if read.scroll != view.scroll:
        return read, ()
    key = focus.ahead(places, view.focus, move.right, move.down)
    if key == view.focus and move.down:
        return _roll(replace(view, ring=True), tree, 3.0 * move.down), ()
    return _to(replace(view, ring=True), key, tree)


def _confirm(view: View, tree: Placed) -> Answer:
    here = next((placed for placed in focus.active(tree) if placed.widget.key == view.focus), None)
    if here is None:  # the first press shows where the focus is, so that nothing is answered by accident
        return _to(replace(view, ring=True), focus.entrance(focus.active(tree)), tree)
    meaning = here.widget.meaning()
    pressed = (Pressed(view.focus),) if meaning and "press" in meaning.actions else ()
    return replace(view, ring=True), pressed


def _digit(view: View, number: int, tree: Placed) -> Answer:
    """Bring the focus to the answer (or to the tab) of that number; pressed again it is confirmed."""
    places = [((p.widget.meaning() or ("",))[0], p) for p in focus.central(tree)]
    choices = [p for role, p in places if role == "choice"] or [p for role, p in places if role == "tab"]
    if not 1 <= number <= len(choices):
        return view, ()
    key = choices[number - 1].widget.key
    if key == view.focus:
        return replace(view, ring=True), (Pressed(key),)
    return _to(replace(view, ring=True), key, tree)


def _under(tree: Placed, x: float, y: float) -> str:
    """Return the key of what lies under the pointer and answers it."""
    found = ""
    inert = [placed for placed in tree.walk() if (placed.widget.meaning() or ("",))[0] == "inert"]
    dead = {id(below) for placed in inert for below in placed.walk()}
    for placed in tree.walk():
        meaning = placed.widget.meaning()
        hands = meaning is not None and {"press", "pick", "less"} & set(meaning.actions)
        if hands and placed.widget.key and id(placed) not in dead and placed.visible.holds(x, y):
            found = placed.widget.key
    return found


def _pointer(view: View, command: Point | Grab | Release, tree: Placed, scale: float) -> Answer:
    key = _under(tree, command.x / scale, command.y / scale)
    match command:
        case Point():
            if not key or key == view.focus:
                return view, ()
            return replace(view, focus=key, ring=False), (Focused(key),)
        case Grab():
            happened = (Focused(key),) if key and key != view.focus else ()
            return replace(view, focus=key or view.focus, held=key, ring=False), happened
        case Release():
            pressed = (Pressed(key),) if key and key == view.held else ()
            placed = focus.find(tree, key)
            meaning = placed.widget.meaning() if placed else None
            if pressed and placed and meaning and "less" in meaning.actions:
                by = 1 if command.x / scale > placed.rect.x + placed.rect.w * 0.75 else -1
                return replace(view, held=""), (Adjusted(key, by),)
            return replace(view, held=""), pressed


def lists(tree: Placed) -> list[Placed]:
    """Return all that can be scrolled."""
    return [p for p in tree.walk() if isinstance(p.widget, Scroll) and p.children[0].rect.h > p.rect.h + 1]


def _wheel(view: View, wheel: Wheel, tree: Placed, scale: float) -> View:
    spots = lists(tree)
    under = [place for place in spots if place.visible.holds(wheel.x / scale, wheel.y / scale)] or spots
    return _scrolled(view, under[-1], wheel.by * _LINE) if under else view


def _roll(view: View, tree: Placed, lines: float) -> View:
    spots = lists(tree)
    return _scrolled(view, spots[-1], lines * _LINE) if spots else view


def _read(view: View, tree: Placed, down: int) -> View:
    """Scroll a list that holds only words: nothing in it takes the focus, so that keys could not reach its end."""
    if any((placed.widget.meaning() or ("",))[0] == "choice" for placed in focus.active(tree)):
        return view  # where there is something to answer, the keys are for the answers
    for place in lists(tree):
        if not focus.active(place) and place.visible.h > 0:
            moved = _scrolled(view, place, 3.0 * _LINE * down)
            now = max(0.0, min(place.children[0].rect.h - place.rect.h, view.scroll.get(place.widget.key, 0.0)))
            if moved.scroll[place.widget.key] != now:
                return moved
    return view


def _scrolled(view: View, place: Placed, by: float) -> View:
    key = place.widget.key
    most = place.children[0].rect.h - place.rect.h
    now = max(0.0, min(most, view.scroll.get(key, 0.0)))
    return replace(view, scroll={**view.scroll, key: max(0.0, min(most, now + by))})


def reveal(view: View, tree: Placed) -> View:
    """Scroll so that what is in focus shows."""
    for place in lists(tree):
        held = next((below for below in place.walk() if below.widget.key == view.focus), None)
        if held is None or held is place:
            continue
        top, low = held.rect.y - _MARGIN, held.rect.bottom + _MARGIN
        if low > place.rect.bottom:
            view = _scrolled(view, place, min(low - place.rect.bottom, top - place.rect.y))
        elif top < place.rect.y:
            view = _scrolled(view, place, top - place.rect.y)
    return view


def target_of(tree: Placed, key: str) -> Rect | None:
    """Return the place of a widget, for those who point at things by name."""
    placed = focus.find(tree, key)
    return placed.visible if placed else None
