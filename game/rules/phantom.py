"""Two things that the app shows and that mean nothing: an idle meter, and pages that are slow by lot."""

from game.model.event import Event
from game.model.framing import FramingRules
from game.model.pack import Pack
from game.model.state import State
from game.rules.chance import draw

_LEAST, _SPAN = 41, 57
_SHARE = 0.6  # of the story's pages while penalties are in force


def phantom(pack: Pack, state: State, rules: FramingRules, event: Event) -> int | None:
    """Return what the idle meter shows, from 0 to 100: drawn by the seed, wired to nothing that anybody does (c01).

    It stands in the app, so those who have not joined do not see it, and the record must not say that they did.
    """
    if pack.phantom is None or not rules.score_shown or not state.joined:
        return None
    return _LEAST + int(_SPAN * draw(state.seed, "phantom", state.level or "", event.id))


def lag(pack: Pack, state: State, rules: FramingRules, event: Event) -> int:
    """Return for how many milliseconds a page is held back: said to follow the score, in truth drawn by the seed (c33).

    Never on a slot, whose times are recorded, nor on a board, which is one page for many moves.
    """
    if not pack.lag or not rules.penalties or event.slot is not None or event.board is not None:
        return 0
    lot = draw(state.seed, "lag", state.level or "", event.id)
    return int(pack.lag * lot / _SHARE) if lot < _SHARE else 0
