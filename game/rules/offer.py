"""What a state puts before the player: a view that changes nothing and that every front end shows."""

from typing import assert_never

from game.model.event import Event
from game.model.level import Level
from game.model.offer import Intro, Offer, Over, Question
from game.model.pack import Pack
from game.model.state import Phase, State
from game.rules.deal import measured_families
from game.rules.scene import scene


def offer(pack: Pack, state: State) -> Offer:
    """Return the offer of this state: the same state always offers the same."""
    match state.phase:
        case Phase.EVENT:
            level, event = here(pack, state)
            return scene(pack, state, level, event)
        case Phase.INTRO:
            return _intro(pack, state)
        case Phase.PREDICT:
            return Question(families=len(measured_families(pack)))
        case Phase.PREDICT_ROOM:
            return Question(families=len(measured_families(pack)), room=True)
        case Phase.OVER:
            return Over(mirror=pack.routes[state.route].mirror, ending=state.ending)
        case _:
            assert_never(state.phase)


def here(pack: Pack, state: State) -> tuple[Level, Event]:
    """Return the level and the event that a state in the phase EVENT stands in."""
    if state.level is None or state.event is None:
        raise ValueError("a state in the phase EVENT names its level and its event")
    return pack.levels[state.level], pack.events[state.level][state.event][1]


def _intro(pack: Pack, state: State) -> Intro:
    if state.level is None:
        raise ValueError("a state in the phase INTRO names its level")
    level, stops = pack.levels[state.level], pack.routes[state.route].levels
    return Intro(
        level=level.id,
        title=level.title,
        rule=level.rule,
        rule_more=level.rule_more,
        framing=state.framing if level.framing is None else level.framing,
        number=stops.index(level.id) + 1,
        of=len(stops),
        scored=state.scored if level.framing is None else level.scored,
    )
