"""A room with its pages, without a server: phones ask its app by themselves."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fakes.phones import HOST, Answer, Phone, forms
from fakes.rooms import tiny_room

from game.content.words import load_words
from game.web.host import app_for
from game.web.phase import Verb
from game.web.room import Room
from game.web.store import Store
from game.web.workshop import Keys, Workshop

if TYPE_CHECKING:
    from game.web.guard import Asgi

WORDS = load_words()


class House:
    """A room with its pages."""

    def __init__(self, folder: Path, room: Room | None = None) -> None:
        self.room = room or tiny_room()
        self.workshop = Workshop(self.room, Store(folder / "one.room"), Keys(code="K7RQ"))
        self.app: Asgi = app_for(self.workshop, WORDS, HOST, (HOST,))

    async def lead(self, *verbs: Verb) -> None:
        for verb in verbs:
            assert await self.workshop.lead(verb, self.room.standing.version)

    async def joined(self, *, origin: str | None = f"http://{HOST}") -> Phone:
        phone = Phone(self.app, origin=origin)
        await phone.press(await phone.get("/k7rq"), "yes", name="agree")
        return phone


def on(folder: Path, story: Callable[[House], Awaitable[None]]) -> None:
    """Live through a story in a room."""

    async def whole() -> None:
        house = House(folder)
        try:
            await story(house)
        finally:
            await house.workshop.close()

    asyncio.run(whole())


async def tapped(phone: Phone, page: Answer, pick: int) -> Answer:
    """Press one of the buttons of the play, as a bot would that only sees the page."""
    acts = [form for form in forms(page.text) if form.action == "/act"]
    ways = [(form, button) for form in acts for button in form.buttons]
    form, (name, value) = ways[pick % len(ways)]
    return await phone.post("/act", {**form.fields, name: value})
