"""Numbers and ties of the story: every change is kept inside its bounds and written down."""

from game.model.entry import NumberMoved, TieMoved
from game.model.ids import NumberId, PersonId
from game.rules.draft import Draft
from game.rules.quick import quick

_number_moved = quick(NumberMoved)
_tie_moved = quick(TieMoved)


def clamp(value: int, least: int, most: int) -> int:
    """Return the nearest value inside the bounds."""
    return least if value < least else min(value, most)  # a third of the time of max and min


def move_number(draft: Draft, name: NumberId, by: int, cause: str) -> None:
    """Change a story number as far as its bounds allow."""
    number, before = draft.pack.numbers[name], draft.numbers[name]
    after = clamp(before + by, number.min, number.max)
    if after != before:
        draft.numbers = {**draft.numbers, name: after}
        draft.entries.append(_number_moved(number=name, cause=cause, before=before, after=after))


def move_tie(draft: Draft, person: PersonId, by: int) -> None:
    """Bring somebody closer or further away as far as the pack's bounds allow."""
    bounds, before = draft.pack.ties, draft.ties[person]
    after = clamp(before + by, bounds.min, bounds.max)
    if after != before:
        draft.ties = {**draft.ties, person: after}
        draft.entries.append(_tie_moved(person=person, before=before, after=after))
