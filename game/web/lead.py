"""The facilitator's page: whoever holds the secret runs the room from here, from any browser, after any crash."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from game.session.clock import SystemClock
from game.web import deeds
from game.web.deeds import Asked, Told
from game.web.desk import Desk
from game.web.figures import FiguresError
from game.web.forms import fields
from game.web.lead_view import until, view
from game.web.leading import cookie_of, leads, token_of
from game.web.names import named
from game.web.rehearsal import Rehearsal
from game.web.show import mark
from game.web.streams import event
from game.web.takeaway import Takeaway
from game.web.tokens import same

if TYPE_CHECKING:
    from game.model.cohort import Power

SURE: Final = frozenset({"close", "reveal", "end", "remove", "throw_away"})
"""What is asked once more before it is done."""

NEWS: Final = {"cache-control": "no-store", "x-accel-buffering": "no"}


def routes(desk: Desk) -> list[Route]:
    """Return the facilitator's routes."""
    desk.show.take_up(desk.workshop.store)
    lead = Lead(desk)
    return [
        Route("/lead", lead.page, methods=["GET"]),
        Route("/lead/enter", lead.enter, methods=["POST"]),
        Route("/lead/do", lead.do, methods=["POST"]),
        Route("/lead/seats", lead.seats, methods=["GET"]),
        Route("/lead/events", lead.events, methods=["GET"]),
        Route("/lead/state", lead.state, methods=["GET"]),
        *Takeaway(desk=desk).routes(),
    ]


class Lead:
    """Answers the facilitator."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._rehearsal = Rehearsal(desk.workshop, desk.show)
        self._clock = SystemClock()
        self._powers: tuple[Power, ...] = ()
        self._reckoning: asyncio.Task[None] | None = None

    async def page(self, request: Request) -> Response:
        """Show the room, or ask for the secret."""
        if not leads(self._desk, request):
            return self._door()
        self._rehearsal.wake()
        if self._reckoning is None:
            self._reckoning = asyncio.create_task(self._reckon())
        return self._shown()

    async def enter(self, request: Request) -> Response:
        """Exchange the secret of the link for a cookie that no script can read."""
        keys = self._desk.workshop.keys
        if not self._desk.tries.take("lead", self._clock.ticks() / 1000):
            return self._door(429)
        if not same((await fields(request)).get("secret", "").strip().lstrip("#"), keys.lead):
            return self._door(403)
        answer = RedirectResponse("/lead", status_code=303)
        name, held = cookie_of(keys)
        answer.set_cookie(name, held, httponly=True, samesite="strict", path="/")
        return answer

    def _door(self, status: int = 200) -> Response:
        title, wrong = self._desk.workshop.room.pack.title, status != 200  # noqa: PLR2004 - all is well
        return self._desk.pages.page("enter", status=status, who="lead", title=title, wrong=wrong)

    async def do(self, request: Request) -> Response:
        """Do what a button asks, once, for the room as the facilitator saw it."""
        if not leads(self._desk, request):
            return RedirectResponse("/lead", status_code=303)
        form = await fields(request)
        if not same(form.get("token", ""), token_of(self._desk.workshop.keys)):
            return self._shown(status=403, told=Told.FOREIGN)
        asked = Asked(verb=form.get("verb", ""), value=form.get("value", ""))
        room, show = self._desk.workshop.room, self._desk.show
        if form.get("version", "") != mark(room.standing, show.now):
            return self._shown(status=409, told=Told.ALREADY)
        if asked.verb in SURE and form.get("sure", "") != "yes":
            return self._desk.pages.page("lead_sure", **self._values(), asked=asked)
        told = await deeds.do(self._desk, asked, self._rehearsal)
        if told is Told.DONE:
            return RedirectResponse("/lead", status_code=303)
        return self._shown(status=409, told=told)

    async def seats(self, request: Request) -> Response:
        """List the seats by their three words, without anything that anybody answered."""
        if not leads(self._desk, request):
            return RedirectResponse("/lead", status_code=303)
        names = named(self._desk.workshop.room.seats, self._desk.pages.words)
        return self._desk.pages.page("lead_seats", **self._values(), names=tuple(names))

    async def events(self, request: Request) -> Response:
        """Tell the facilitator's page whatever changes."""
        if not leads(self._desk, request):
            return Response(status_code=403)
        return StreamingResponse(self._news(), media_type="text/event-stream", headers=NEWS)

    async def state(self, request: Request) -> Response:
        """Tell how the room stands, to whoever cannot listen."""
        if not leads(self._desk, request):
            return Response(status_code=403)
        return JSONResponse(self._state())

    async def _news(self) -> AsyncIterator[bytes]:
        version = 0
        async for news in self._desk.workshop.wall.listen():
            version += 1
            yield event(version, self._state()) if news.startswith(b"id:") else news

    async def _reckon(self) -> None:
        """Find out what rooms of some sizes would notice; where that fails, the page does without."""
        with suppress(FiguresError):
            self._powers = await self._desk.powers()
            await self._desk.workshop.wall.changed()

    def _state(self) -> dict[str, Any]:
        snapshot, shown = self._desk.workshop.room.snapshot(), self._desk.show.now
        return {
            "joined": snapshot.joined,
            "begun": snapshot.begun,
            "done": snapshot.done,
            "arms": list(snapshot.arms),
            "mark": mark(snapshot.standing, shown),
            "power": bool(self._powers),
            "until": until(self._desk),
        }

    def _values(self) -> dict[str, Any]:
        token = token_of(self._desk.workshop.keys)
        return {**view(self._desk, self._powers), "token": token, "told": ""}

    def _shown(self, status: int = 200, told: Told | None = None) -> Response:
        values = self._values() | {"told": "" if told is None else told.value}
        return self._desk.pages.page("lead", status=status, **values)
