"""All pages of a room behind one guard."""

from collections.abc import Awaitable, Callable, Iterable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from game.web import lead, phone, wall
from game.web.desk import Desk
from game.web.guard import Asgi, Guard
from game.web.store import StoreError

_STATIC = "/s"


def make_app(desk: Desk, hosts: Iterable[str], *, extra: Iterable[BaseRoute] = ()) -> Asgi:
    """Return the room as an ASGI app that answers only to these hosts."""
    routes = [
        # Only what is the same for everybody is packed: a packed page could betray a secret by its length.
        Mount(_STATIC, GZipMiddleware(StaticFiles(directory=desk.pages.folder / "static"))),
        *lead.routes(desk),
        *wall.routes(desk),
        *extra,
        *phone.routes(desk),
    ]
    inside = Starlette(routes=routes, exception_handlers={HTTPException: _missing, StoreError: _lost(desk)})
    return Guard(inside, hosts)


async def _missing(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return PlainTextResponse("There is nothing here.", status_code=status)


def _lost(desk: Desk) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def lost(_: Request, error: Exception) -> Response:
        key = error.key if isinstance(error, StoreError) else "room_store_full"
        return desk.pages.page("trouble", status=503, key=key)

    return lost
