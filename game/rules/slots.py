"""Slots: which item stands in one, in which order its choices are shown, and whether somebody looks on."""

from game.model.event import Choice, Slot
from game.model.framing import Framing
from game.model.item import Family, FamilyKind, Item
from game.model.state import Deal, State
from game.rules.chance import order

_COLUMNS = {framing: column for column, framing in enumerate(Framing)}


def item_for(family: Family, deal: Deal, framing: Framing) -> Item:
    """Return the item that the cyclic square puts here: over its five rows each item meets each framing once.

    The sixth item of a measured family is never dealt; it waits for a later re-ask.
    """
    return family.items[(deal.rows[family.id] + _COLUMNS[framing]) % len(_COLUMNS)]


def on_screen(item: Item, seed: int) -> tuple[Choice, ...]:
    """Return the item's choices in the order of this run, so that no stance has a place of its own."""
    return tuple([item.choices[place] for place in order(seed, "choices", item.id, n=len(item.choices))])


def is_watched(slot: Slot, state: State, family: Family) -> bool:
    """Tell whether somebody looks on: as the author says, and in `off` as the deal says (controls never)."""
    if state.framing is not Framing.OFF:
        return slot.watched
    return family.kind is FamilyKind.MEASURED and family.id in state.deal.watched_off


def frame_line(family: Family, framing: Framing, *, watched: bool, scored: bool = True) -> str:
    """Return the one line that tells what the world makes of an answer; before the score there is none."""
    if family.kind is FamilyKind.CONTROL or framing is Framing.BEFORE:
        return ""
    frames, looked_on = (
        (family.frames, family.watched_frame) if scored else (family.plain_frames, family.plain_watched_frame)
    )
    return looked_on if framing is Framing.OFF and watched and looked_on else frames.get(framing, "")
