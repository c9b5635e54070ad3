"""A room that is really served, on a port of its own, from a thread; its doors for tests are beside it."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from fakes.rooms import bot_action, tiny_room, token

from game.content.words import load_words
from game.session.bots import BOTS
from game.web.host import app_for
from game.web.phase import Verb
from game.web.room import Room, Token
from game.web.serve import Serving, listen
from game.web.store import Store
from game.web.workshop import Keys, Workshop

T = TypeVar("T")
NAME = "workshop.test"
"""A name that is not this computer's own: browsers trust 127.0.0.1 more than the address of a workshop."""
WAYS = ("score_changes", "coin", "own", "along", "changes_back")
"""How people play who have no browser."""


@dataclass(slots=True, kw_only=True)
class Served:
    """A room with its server."""

    workshop: Workshop
    port: int
    loop: asyncio.AbstractEventLoop

    @property
    def code(self) -> str:
        """Return what people type."""
        return self.workshop.keys.code

    @property
    def origin(self) -> str:
        """Return the address by a name."""
        return f"http://{NAME}:{self.port}"

    def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do something in the server's own loop."""

        async def done() -> T:
            return await work()

        return asyncio.run_coroutine_threadsafe(done(), self.loop).result(20)

    def lead(self, *verbs: Verb) -> None:
        """Do what a facilitator does."""
        for verb in verbs:
            assert self.run(lambda verb=verb: self.workshop.lead(verb, self.workshop.room.standing.version))  # type: ignore[misc]

    def fill(self, people: int, first: int = 0) -> list[Token]:
        """Let people in who play as far as they can, each in their own way, and without a browser."""
        tokens = [token(first + number) for number in range(people)]

        async def play() -> None:
            for number, each in enumerate(tokens):
                await self.workshop.join(each)
                while (wanted := bot_action(self.workshop.room, each, BOTS[WAYS[number % len(WAYS)]])) is not None:
                    await self.workshop.act(each, *wanted)

        self.run(play)
        return tokens

    def answered(self) -> int:
        """Return how many answers lie in the file."""
        return sum(len(seat.lines) for seat in self.workshop.store.seats())


@contextmanager
def served(folder: Path, room: Room | None = None, port: int = 0, keys: Keys | None = None) -> Iterator[Served]:
    """Serve a room until the block ends; with the same folder, port and keys it is the same room once more."""
    store = Store(folder / "one.room")
    room = room or tiny_room()
    room.take_up(store)
    workshop = Workshop(room, store, keys or Keys())
    opened = listen("127.0.0.1", port)
    port = opened.getsockname()[1]
    ready, ways = threading.Event(), dict[str, Any]()

    async def serve() -> None:
        hosts = (f"127.0.0.1:{port}", f"{NAME}:{port}")
        serving = Serving(app_for(workshop, load_words(), hosts[1], hosts), opened, closing=workshop.close)
        ways.update(loop=asyncio.get_running_loop(), stop=serving.stop)
        ready.set()
        await serving.run()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield Served(workshop=workshop, port=port, loop=ways["loop"])
    finally:
        ways["stop"]()
        thread.join(15)
        opened.close()
