"""What has become of a town when an app arrives, and when it leaves."""

from enum import StrEnum

from game.model.framing import Framing


class Era(StrEnum):
    """Whose furniture stands about: a place is the same before, under and after the app, its walls are not."""

    BEFORE = "before"
    ON = "on"
    OFF = "off"


def era_of(framing: Framing) -> Era:
    """Return what has become of the town under a framing: the app stands about as long as it keeps a score."""
    return {Framing.BEFORE: Era.BEFORE, Framing.OFF: Era.OFF}.get(framing, Era.ON)
