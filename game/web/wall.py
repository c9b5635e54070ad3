"""The projector: how to join, how many have answered, then the reveal; it can only look."""

from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Any

import segno
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from game.content.shipped import shipped
from game.session.clock import SystemClock
from game.web.desk import Desk
from game.web.forms import fields
from game.web.lead import NEWS
from game.web.leading import leads
from game.web.phase import Phase
from game.web.reveal import shown_slide, slides_of
from game.web.show import mark
from game.web.streams import event
from game.web.tokens import form_token, same
from game.web.workshop import Keys


def routes(desk: Desk) -> list[BaseRoute]:
    """Return the projector's routes."""
    wall = Wall(desk)
    return [
        Route("/wall", wall.page, methods=["GET"]),
        Route("/wall/enter", wall.enter, methods=["POST"]),
        Route("/wall/events", wall.events, methods=["GET"]),
        Route("/wall/state", wall.state, methods=["GET"]),
        Mount("/f", StaticFiles(directory=shipped("assets") / "fonts")),
    ]


def cookie_of(keys: Keys) -> tuple[str, str]:
    """Return the projector's cookie: its name, and what it must hold; it opens nothing but the wall."""
    return f"wall_{keys.code}", form_token(keys.forms, f"wall {keys.wall}")


class Wall:
    """Answers the projector."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._clock = SystemClock()

    async def page(self, request: Request) -> Response:
        """Show the wall, or ask for its secret."""
        if not self._may(request):
            return self._door()
        return self._desk.pages.page("wall", **self._values())

    async def enter(self, request: Request) -> Response:
        """Exchange the secret of the link for a cookie."""
        keys = self._desk.workshop.keys
        slow = not self._desk.tries.take("wall", self._clock.ticks() / 1000)
        if slow or not same((await fields(request)).get("secret", "").strip().lstrip("#"), keys.wall):
            return self._door(429 if slow else 403)
        answer = RedirectResponse("/wall", status_code=303)
        name, held = cookie_of(keys)
        answer.set_cookie(name, held, httponly=True, samesite="strict", path="/")
        return answer

    def _door(self, status: int = 200) -> Response:
        title, wrong = self._desk.workshop.room.pack.title, status != 200  # noqa: PLR2004 - all is well
        return self._desk.pages.page("enter", status=status, who="wall", title=title, wrong=wrong)

    async def events(self, request: Request) -> Response:
        """Tell the wall whatever changes."""
        if not self._may(request):
            return Response(status_code=403)
        return StreamingResponse(self._news(), media_type="text/event-stream", headers=NEWS)

    async def state(self, request: Request) -> Response:
        """Tell all that stands on the wall, for a window that draws it by itself."""
        if not self._may(request):
            return Response(status_code=403)
        return JSONResponse(self._values() | {"svg": ""})

    def _may(self, request: Request) -> bool:
        name, held = cookie_of(self._desk.workshop.keys)
        return same(request.cookies.get(name, ""), held) or leads(self._desk, request)

    async def _news(self) -> AsyncIterator[bytes]:
        version = 0
        async for news in self._desk.workshop.wall.listen():
            version += 1
            yield event(version, self._counts()) if news.startswith(b"id:") else news

    def _counts(self) -> dict[str, Any]:
        snapshot = self._desk.workshop.room.snapshot()
        mark_now = mark(snapshot.standing, self._desk.show.now)
        return {"mark": mark_now, "joined": snapshot.joined, "done": snapshot.done}

    def _values(self) -> dict[str, Any]:
        desk, room = self._desk, self._desk.workshop.room
        page = shown_slide(desk)
        address, code = desk.address, desk.workshop.keys.code
        link = segno.make(f"HTTP://{address}/{code}".upper(), error="m", micro=False)
        return {
            **self._counts(),
            "title": room.pack.title,
            "phase": room.standing.phase.value,
            "paused": room.standing.paused,
            "pace": room.standing.pace.value,
            "level": room.standing.levels,
            "of_levels": room.snapshot().of_levels,
            "rehearsal": desk.show.now.rehearsal,
            "address": address,
            "code": code,
            "qr": ["".join("01"[dark] for dark in row) for row in link.matrix],
            "svg": Markup(link.svg_inline(border=2, omitsize=True, light="#fff", dark="#000")),  # noqa: S704 - made here, of an address and a code of our own
            "slide": None if page is None else asdict(page),
            "number": desk.show.now.slide + 1,
            "of_slides": len(slides_of(desk)) if room.standing.phase is Phase.REVEALED else 0,
        }
