"""News for everybody who listens: the newest state, never a queue, so that a slow phone holds up nobody.

Server-sent events: each is the whole state with its version, so that nothing has to be caught up on after a gap.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any, Final

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

BEAT = 12.0
"""Seconds of silence after which a comment tells that the line is open."""

MOST = 1_200
"""Streams at once; more are told to poll."""

NEWS: Final = ((b"content-type", b"text/event-stream; charset=utf-8"), (b"x-accel-buffering", b"no"))


class Board:
    """What is new, for each kind of listener; `say` is asked for the state whenever something has changed."""

    def __init__(self, say: Callable[[], dict[str, Any]]) -> None:
        self._say = say
        self._version = 0
        self._ears: set[asyncio.Event] = set()
        self._closing = False

    @property
    def full(self) -> bool:
        """Tell whether no stream more can be served."""
        return len(self._ears) >= MOST

    @property
    def listening(self) -> int:
        """Return how many streams are open."""
        return len(self._ears)

    def state(self) -> tuple[int, dict[str, Any]]:
        """Return the newest state with its version."""
        return self._version, self._say()

    async def changed(self) -> None:
        """Wake everybody who listens."""
        self._version += 1
        for ear in self._ears:
            ear.set()

    async def close(self) -> None:
        """Say goodbye, so that no open stream keeps the room from ending."""
        self._closing = True
        await self.changed()

    async def listen(self, also: Callable[[], dict[str, Any]] = dict) -> AsyncGenerator[bytes]:
        """Yield the state now, and again whenever it has changed; between, a sign of life.

        `also` is what this listener alone is told.
        """
        ear = asyncio.Event()
        self._ears.add(ear)
        try:
            seen = -1
            while True:
                ear.clear()
                version, state = self.state()
                if version != seen:
                    seen = version
                    yield event(version, state | also())
                if self._closing:
                    yield b"event: bye\ndata: {}\n\n"
                    return
                if not await _woken(ear):
                    yield b": still here\n\n"
        finally:
            self._ears.discard(ear)


class Line(Response):
    """A connection that stays open for news, until either side lets go of it.

    Starlette's own keeps a group of two tasks for each and cancels it with a report in words: dear for a whole room
    that is cut off and comes back at once.
    """

    def __init__(self, news: AsyncGenerator[bytes]) -> None:
        self._news, self._over = news, False
        self.status_code, self.background, self.raw_headers = 200, None, list(NEWS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what is new as it comes."""
        del scope
        sending, gone = asyncio.current_task(), asyncio.ensure_future(_gone(receive))
        assert sending is not None  # noqa: S101 - a coroutine always runs in one
        gone.add_done_callback(lambda _: None if self._over else sending.cancel())
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            async with aclosing(self._news) as news:
                async for chunk in news:
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        except asyncio.CancelledError:
            if not gone.done():
                raise
        finally:
            self._over = True
            gone.cancel()


def event(version: int, state: dict[str, Any]) -> bytes:
    """Return one event as it goes over the line."""
    return f"id: {version}\ndata: {json.dumps(state, separators=(',', ':'))}\n\n".encode()


async def _woken(ear: asyncio.Event) -> bool:
    """Wait for news; False when there were none for a while."""
    try:
        async with asyncio.timeout(BEAT):
            await ear.wait()
    except TimeoutError:
        return False
    return True


async def _gone(receive: Receive) -> None:
    """Wait until the other side has let go."""
    while (await receive())["type"] != "http.disconnect":
        pass
