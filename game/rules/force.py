"""Which rules are in force: those of the framing, or, where a level keeps no score, those from before there was one."""

from game.model.framing import Framing, FramingRules
from game.model.pack import Pack
from game.model.state import State
from game.rules.draft import Draft


def in_force(pack: Pack, at: State | Draft) -> FramingRules:
    """Return the rules that hold here."""
    return pack.framings[felt(at.framing, scored=at.scored)]


def felt(framing: Framing, *, scored: bool) -> Framing:
    """Return what a framing is like to live in: where nobody keeps score, the time before there was one."""
    return framing if scored else Framing.BEFORE
