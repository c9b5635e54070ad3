"""News for everybody who listens: the newest state, never a queue, so that a slow phone holds up nobody.

Server-sent events: each is the whole state with its version, so that nothing has to be caught up on after a gap.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

BEAT = 12.0
"""Seconds of silence after which a comment tells that the line is open."""

MOST = 1_200
"""Streams at once; more are told to poll."""


class Board:
    """What is new, for each kind of listener; `say` is asked for the state whenever something has changed."""

    def __init__(self, say: Callable[[], dict[str, Any]]) -> None:
        self._say = say
        self._version = 0
        self._changed = asyncio.Condition()
        self._open = 0
        self._closing = False

    @property
    def full(self) -> bool:
        """Tell whether no stream more can be served."""
        return self._open >= MOST

    @property
    def listening(self) -> int:
        """Return how many streams are open."""
        return self._open

    def state(self) -> tuple[int, dict[str, Any]]:
        """Return the newest state with its version."""
        return self._version, self._say()

    async def changed(self) -> None:
        """Wake everybody who listens."""
        async with self._changed:
            self._version += 1
            self._changed.notify_all()

    async def close(self) -> None:
        """Say goodbye, so that no open stream keeps the room from ending."""
        self._closing = True
        await self.changed()

    async def listen(self) -> AsyncIterator[bytes]:
        """Yield the state now, and again whenever it has changed; between, a sign of life."""
        self._open += 1
        try:
            seen = -1
            while True:
                version, state = self.state()
                if version != seen:
                    seen = version
                    yield event(version, state)
                if self._closing:
                    yield b"event: bye\ndata: {}\n\n"
                    return
                if not await self._wait(seen):
                    yield b": still here\n\n"
        finally:
            self._open -= 1

    async def _wait(self, seen: int) -> bool:
        """Wait for news; False when there were none for a while."""
        try:
            async with asyncio.timeout(BEAT), self._changed:
                await self._changed.wait_for(lambda: self._version != seen)
        except TimeoutError:
            return False
        return True


def event(version: int, state: dict[str, Any]) -> bytes:
    """Return one event as it goes over the line."""
    return f"id: {version}\ndata: {json.dumps(state, separators=(',', ':'))}\n\n".encode()
