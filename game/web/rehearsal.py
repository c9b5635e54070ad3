"""A rehearsal: bots take the seats and play through the real room, which is emptied before anybody else comes in."""

import asyncio
from typing import Final

from game.model.action import Action, Go
from game.model.offer import Over
from game.session.bots import BOTS
from game.web.room import Playing, Room, Token, hashed
from game.web.show import Show
from game.web.tokens import form_token
from game.web.workshop import Keys, Workshop

MOST: Final = 60
"""Bots in one rehearsal: enough for every page of the reveal, few enough for any laptop."""

_CAST: Final = ("score_changes", "coin", "own", "score_changes", "changes_back", "along")
_BEAT = 0.02
_IDLE = 0.3


def bots_of(keys: Keys, many: int) -> tuple[Token, ...]:
    """Return the bots of a room; the same after a crash, and nothing that any phone can hold."""
    return tuple(hashed(form_token(keys.forms, f"rehearsal {number}")) for number in range(many))


class Rehearsal:
    """Plays while the room rehearses."""

    def __init__(self, workshop: Workshop, show: Show) -> None:
        self._workshop, self._show = workshop, show
        self._task: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """Go on if there is a rehearsal that nobody plays, as after a crash."""
        if self._show.now.rehearsal and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._play())

    async def stop(self) -> None:
        """Let the bots go."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _play(self) -> None:
        bots = bots_of(self._workshop.keys, self._show.now.rehearsal)
        for bot in bots:
            if self._workshop.room.seat(bot) is None:
                await self._workshop.join(bot)
        while self._show.now.rehearsal and not self._workshop.ended.is_set():
            moved = False
            for number, bot in enumerate(bots):
                wanted = wish(self._workshop.room, bot, number)
                if wanted is not None:
                    moved = True
                    await self._workshop.act(bot, *wanted)
            await asyncio.sleep(_BEAT if moved else _IDLE)


def wish(room: Room, who: Token, number: int) -> tuple[int, Action] | None:
    """Return what a bot does now, with the step it is for; None where there is nothing to do."""
    page, seat = room.page(who), room.seat(who)
    if not isinstance(page, Playing) or isinstance(page.offer, Over):
        return None
    if seat is None:
        return page.step, Go()
    return page.step, BOTS[_CAST[number % len(_CAST)]](page.offer, seat.session.state, number)
