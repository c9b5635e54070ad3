"""Entering a level: its framing takes force, with all that this gives and takes."""

from game.model.entry import Entered, JoinedChanged
from game.model.level import Level
from game.rules.draft import Draft
from game.rules.force import in_force
from game.rules.settle import settle


def enter_level(draft: Draft, level: Level) -> None:
    """Write down that the level began and put its framing in force; a story level keeps the one there is."""
    if level.framing is not None:
        draft.framing, draft.scored = level.framing, level.scored
    draft.entries.append(
        Entered(
            level=level.id,
            title=level.title,
            rule=level.rule,
            framing=draft.framing,
            measured=level.framing is not None,
        )
    )
    rules = in_force(draft.pack, draft)
    if not rules.can_leave and not draft.joined:
        draft.joined = True
        draft.entries.append(JoinedChanged(joined=True, reason="required"))
    if not rules.score_shown:
        draft.streak = 0
    settle(draft)
