"""A room with its file and its listeners: whatever happens in it goes through here, and is safe before it is told."""

import asyncio
import secrets
from dataclasses import asdict, dataclass, field
from typing import Any

from game.model.action import Action
from game.model.outcome import Refusal
from game.web.phase import Phase, Verb
from game.web.room import Chance, Room, Token
from game.web.seat import take_up
from game.web.store import Statement, Store, StoreError
from game.web.streams import Board
from game.web.tokens import room_code, secret

_QUIET = 0.25
"""Seconds for which changes are gathered before the listeners hear of them together."""


def chance() -> Chance:
    """Return the computer's own randomness."""
    return Chance(pick=secrets.randbelow, name=secret)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """A room's secrets: the code that lets people in, what the facilitator and the projector hold, the key of forms."""

    code: str = field(default_factory=room_code)
    lead: str = field(default_factory=secret)
    wall: str = field(default_factory=secret)
    forms: bytes = field(default_factory=lambda: secrets.token_bytes(32))


class Workshop:
    """One room while it runs."""

    def __init__(self, room: Room, store: Store, keys: Keys) -> None:
        self.room, self.store, self.keys = room, store, keys
        self.phones = Board(self._for_phones)
        self.wall = Board(self._for_all)
        self.ended = asyncio.Event()
        self._pending: dict[Token, asyncio.Future[None]] = {}
        self._telling: asyncio.Task[None] | None = None

    async def act(self, token: Token, step: int, action: Action) -> Refusal | None:
        """Take an action; when this returns, it is safe on disk, or was refused. A repeat waits for the first."""
        waiting = self._pending.get(token)
        if waiting is not None:
            await asyncio.shield(waiting)
        acted = self.room.act(token, step, action)
        if acted is None:
            return None
        if isinstance(acted.outcome, Refusal):
            return acted.outcome
        pending = self._pending[token] = asyncio.get_running_loop().create_future()
        try:
            await self.keep(*acted.writes)
        except StoreError:
            self._put_back(token)
            raise
        finally:
            del self._pending[token]
            pending.set_result(None)
        self._news()
        return None

    async def join(self, token: Token) -> None:
        """Let somebody in who has agreed to take part."""
        self.room.welcome(token)
        self._news()

    async def withdraw(self, token: Token) -> None:
        """Let somebody go, with everything that was kept of them."""
        await self.keep(*self.room.withdraw(token))
        self._news()

    async def lead(self, verb: Verb, version: int) -> bool:
        """Do what the facilitator asks; False where it cannot be done now."""
        writes = self.room.lead(verb, version)
        if writes is None:
            return False
        await self.keep(*writes)
        if self.room.standing.phase is Phase.ENDED:
            self.ended.set()
        await self.phones.changed()
        await self.wall.changed()
        return True

    async def close(self) -> None:
        """Say goodbye to every listener, and let go of the file."""
        await self.phones.close()
        await self.wall.close()
        await asyncio.to_thread(self.store.close)

    async def keep(self, *statements: Statement) -> None:
        """Return when these changes are safe on disk."""
        if statements:
            await asyncio.wrap_future(self.store.submit(*statements))

    def _put_back(self, token: Token) -> None:
        """Put a seat back as the file has it, so that nobody goes on from an answer that is not kept."""
        kept = next((seat for seat in self.store.seats() if seat.token == token), None)
        clock = self.room.clock
        self.room.forget_unsaved(token, None if kept is None else take_up(self.room.pack, kept, clock))

    def _news(self) -> None:
        """Tell the wall soon, and once, however many answers come meanwhile."""
        if self._telling is None or self._telling.done():
            self._telling = asyncio.get_running_loop().create_task(self._tell())

    async def _tell(self) -> None:
        await asyncio.sleep(_QUIET)
        await self.wall.changed()

    def _for_phones(self) -> dict[str, Any]:
        """Return what a phone needs to know: whether its page is still the right one."""
        standing = self.room.standing
        return {"version": standing.version, "phase": standing.phase, "paused": standing.paused}

    def _for_all(self) -> dict[str, Any]:
        """Return what may stand on a wall; how many go which way is for the facilitator alone."""
        snapshot = self.room.snapshot()
        shown = {**asdict(snapshot.standing), "joined": snapshot.joined, "begun": snapshot.begun, "done": snapshot.done}
        return {**shown, "of_levels": snapshot.of_levels, "revealed": snapshot.standing.phase is Phase.REVEALED}
