"""What comes next: the next event whose needs hold, the next level, the question about oneself, the end."""

from game.model.entry import Ended
from game.model.ids import EventId
from game.model.level import Level
from game.model.state import Phase
from game.rules.boards.play import open_board
from game.rules.draft import Draft
from game.rules.needs import holds


def play_from(draft: Draft, level: Level, position: int) -> None:
    """Stand at the first event from this position on whose needs hold, or behind the level if there is none."""
    for event in level.events[position:]:
        if event.needs is None or holds(draft.pack, draft, event.needs):
            draft.phase, draft.event = Phase.EVENT, event.id
            draft.marks = None if event.board is None else open_board(draft, level, event)
            return
    _next_level(draft, level)


def play_after(draft: Draft, level: Level, left: EventId, goto: EventId | None) -> None:
    """Go on after an event: where a `goto` leads, else to the one behind it."""
    places = draft.pack.events[level.id]
    play_from(draft, level, places[left][0] + 1 if goto is None else places[goto][0])


def finish(draft: Draft) -> None:
    """End the run."""
    draft.phase, draft.level, draft.event = Phase.OVER, None, None
    draft.entries.append(Ended(ending=draft.ending))


def _next_level(draft: Draft, level: Level) -> None:
    route = draft.pack.routes[draft.base.route]
    number = route.levels.index(level.id) + 1
    draft.event = draft.marks = None
    if number < len(route.levels):
        draft.phase, draft.level = Phase.INTRO, route.levels[number]
    elif route.mirror:
        draft.phase, draft.level = Phase.PREDICT, None
    else:
        finish(draft)
