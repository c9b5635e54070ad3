"""Where the focus may go: reading order for Tab, the nearest in a direction for arrows and pads."""

from collections.abc import Sequence

from game.desktop.geometry import Rect
from game.desktop.widgets.widget import Placed

_HANDS = frozenset({"press", "less"})
_ASIDE = 2.2  # a widget straight ahead beats a nearer one that stands to the side


def active(tree: Placed) -> list[Placed]:
    """Return all that can be focused, in reading order, what stands aside last; nothing that an inert part holds."""
    return [*central(tree), *_walk(tree, aside=True)]


def central(tree: Placed) -> list[Placed]:
    """Return what can be focused in the part that the screen is about."""
    return _walk(tree, aside=False)


def _walk(placed: Placed, *, aside: bool, within: bool = False) -> list[Placed]:
    """Return what can be focused, either all that stands aside or all that does not."""
    meaning = placed.widget.meaning()
    role = meaning.role if meaning else ""
    if role == "inert":
        return []
    within = within or role == "aside"
    hands = meaning is not None and bool(_HANDS & set(meaning.actions)) and bool(placed.widget.key)
    own = [placed] if hands and within == aside else []
    return own + [found for child in placed.children for found in _walk(child, aside=aside, within=within)]


def find(tree: Placed, key: str) -> Placed | None:
    """Return the widget of that key."""
    return next((placed for placed in tree.walk() if key and placed.widget.key == key), None)


def turn(places: Sequence[Placed], key: str, by: int) -> str:
    """Return the next key in reading order, round and round; it begins where an arrow key would."""
    keys = [placed.widget.key for placed in places]
    if not keys:
        return ""
    if key not in keys:
        return entrance(places) if by > 0 else keys[-1]
    return keys[(keys.index(key) + by) % len(keys)]


def ahead(places: Sequence[Placed], key: str, right: int, down: int) -> str:
    """Return the nearest key in a direction; the same key where there is none."""
    here = next((placed for placed in places if placed.widget.key == key), None)
    if here is None:
        return entrance(places)
    ways = [(_distance(here.rect, other.rect, right, down), other.widget.key) for other in places if other is not here]
    ways = [(far, name) for far, name in ways if far is not None]
    return min(ways, key=lambda way: way[0] or 0.0)[1] if ways else key


def entrance(places: Sequence[Placed]) -> str:
    """Return where the first arrow key leads: the first answer if there are any, else the first of all."""
    choices = [placed for placed in places if (placed.widget.meaning() or ("",))[0] == "choice"]
    found = (choices or list(places))[:1]
    return found[0].widget.key if found else ""


def _distance(here: Rect, there: Rect, right: int, down: int) -> float | None:
    """Return how far a place is in a direction, None if it is not in that direction at all."""
    (x, y), (to_x, to_y) = here.centre, there.centre
    along = (to_x - x) * right + (to_y - y) * down
    if right:
        beyond = there.x >= here.right - 4 if right > 0 else there.right <= here.x + 4
        aside = max(0.0, there.y - here.bottom, here.y - there.bottom) + abs(to_y - y) * 0.15
    else:
        beyond = there.y >= here.bottom - 4 if down > 0 else there.bottom <= here.y + 4
        aside = max(0.0, there.x - here.right, here.x - there.right) + abs(to_x - x) * 0.15
    return along + _ASIDE * aside if beyond and along > 0 else None
