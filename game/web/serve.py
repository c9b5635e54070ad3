"""Serving the room: one socket, patient with the slow, impatient with the silent, and a goodbye at the end."""

import asyncio
import contextlib
import gc
import socket
from collections.abc import Awaitable, Callable
from types import FrameType

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from game.web.guard import DEADLINE, HEAD, Asgi

KEEP_ALIVE = 75
"""Seconds; a shorter time loses answers that meet the closing of their connection."""

CONNECTIONS = 2_400
"""Sockets at once: a thousand phones with a stream and a form each, and some to spare."""

SILENT = 30_000
"""Milliseconds after which a phone that takes in nothing any more, not even a sign of life, is let go of: one that
went out of reach never said goodbye, and its stream would count among those that there can be."""

_GRACE = 3
_LOOK = 0.1


class Impatient(H11Protocol):
    """Cuts a connection whose request's head has not come after some seconds; so nobody can hold the room's sockets."""

    _head_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start the clock of the first request."""
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        """Stop it once a request has begun to be answered; start it with the first byte of the next."""
        super().data_received(data)
        self._await_head()

    def _await_head(self) -> None:
        """Give a whole head its time, however it drips: more bytes buy no more of it."""
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is not None and not cycle.response_complete:
            if self._head_timer is not None:
                self._head_timer.cancel()
                self._head_timer = None
        elif self._head_timer is None:
            self._head_timer = self.loop.call_later(DEADLINE, self._give_up)

    def _give_up(self) -> None:
        """Cut a connection that still has not asked for anything; one that waits between two requests may wait on."""
        self._head_timer = None
        cycle: RequestResponseCycle | None = self.cycle
        idle_after_an_answer = cycle is not None and cycle.response_complete
        half = bool(self.conn.trailing_data[0])
        if not self.transport.is_closing() and (half or not idle_after_an_answer):
            self.transport.close()


def listen(host: str, port: int) -> socket.socket:
    """Open the socket, before anything is promised to anybody; port 0 takes any that is free.

    The protocol is named because asyncio sends without waiting for more only where it is: else each page is 40 ms late.
    """
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, SILENT)
        opened.bind((host, port))
        opened.listen(512)
    except OSError:
        opened.close()
        raise
    return opened


class _Server(uvicorn.Server):
    """Ends at a signal without raising it once more, so that the room can still say how to go on with it."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End softly, and at the second time at once."""
        del sig, frame
        self.force_exit = self.should_exit
        self.should_exit = True


class Serving:
    """A server that can be told to stop; `closing` is awaited first, so that every open stream says goodbye."""

    def __init__(self, app: Asgi, opened: socket.socket, *, closing: Callable[[], Awaitable[None]]) -> None:
        self._opened, self._closing = opened, closing
        self._server = _Server(_config(app))

    def stop(self) -> None:
        """End the serving soon."""
        self._server.should_exit = True

    async def run(self) -> None:
        """Serve until stopped."""
        await asyncio.gather(self._server.serve(sockets=[self._opened]), self._goodbye())

    async def _goodbye(self) -> None:
        """Say goodbye as soon as the server means to end; it alone knows of signals, and tells nobody."""
        while not self._server.should_exit:  # noqa: ASYNC110 - see above
            await asyncio.sleep(_LOOK)
        await self._closing()


def _config(app: Asgi) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=Impatient,
        ws="none",
        lifespan="off",
        access_log=False,
        log_level="error",
        server_header=False,
        date_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=_GRACE,
        limit_concurrency=CONNECTIONS,
        h11_max_incomplete_event_size=HEAD,
        backlog=512,
    )


def settle() -> None:
    """Search for garbage from now on, but not in what is loaded: that stays for as long as the room does."""
    gc.freeze()
    gc.enable()


def raise_limits(wanted: int = CONNECTIONS + 200) -> int:
    """Allow as many open sockets as the room has seats, where the system lets us; return how many there can be."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return wanted
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft < most:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
