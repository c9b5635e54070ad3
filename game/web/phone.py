"""The participants' pages: every one works as a plain form, and a script only makes them quicker.

A seat is a random secret in one cookie, of which the room keeps the hash. What is pressed says for which step it was
meant, so that a repeat, a second tab or the way back never answers twice.
"""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import partial
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from game.model.entry import Entry
from game.web.desk import Desk
from game.web.forms import action_of, fields, step_of
from game.web.kept_page import kept_lines
from game.web.mirror_page import mirror_page
from game.web.phase import Phase
from game.web.phone_page import at, filled, watching
from game.web.reveal import counted_of
from game.web.room import Consent, Done, Playing, Token, hashed
from game.web.seat import Seat, entries_of
from game.web.streams import Line
from game.web.tokens import clean_code, form_token, same, secret

_LONGEST = 64
_BEAT = b"event: beat\ndata: {}\n\n"
"""A sign of life that a script can hear; comments are for the connection alone."""


def routes(desk: Desk) -> list[Route]:
    """Return the routes; the code comes last, since any single word could be one."""
    get = (
        ("/", front), ("/play", play), ("/watch", watch), ("/events", events), ("/state", state),
        ("/mine", mine), ("/mine.json", record), ("/mirror", mirror), ("/gone", gone), ("/{code}", consent),
    )  # fmt: skip
    post = (("/join", join), ("/act", act), ("/withdraw", withdraw))
    return [
        *(Route(path, partial(ask, desk), methods=["POST"]) for path, ask in post),
        *(Route(path, partial(ask, desk), methods=["GET"]) for path, ask in get),
    ]


async def front(desk: Desk, request: Request) -> Response:
    """Ask for the code, or bring somebody back to where they were."""
    typed = request.query_params.get("code", "")
    if typed:
        return _to("/" + quote(clean_code(typed) or "-"))
    if _seated(desk, request):
        return _to("/play")
    return _page(desk, request, "join", wrong=False)


async def consent(desk: Desk, request: Request) -> Response:
    """Say what is kept, before anything is."""
    if _seated(desk, request):
        return _to("/play")
    code = request.path_params["code"]
    if not _is_code(desk, code):
        return _wrong(desk, request)
    room = desk.workshop.room
    if room.standing.phase is Phase.ENDED:
        return _page(desk, request, "gone", why="ended", status=410)
    late = room.standing.phase in (Phase.CLOSED, Phase.REVEALED)
    facts = {"late": late, "full": room.full, "rehearsal": bool(desk.show.now.rehearsal)}
    return _page(desk, request, "consent", pack=room.pack, code=desk.workshop.keys.code, **facts)


async def join(desk: Desk, request: Request) -> Response:
    """Take a yes or a no; a no leaves no trace at all."""
    form = await fields(request)
    if not _is_code(desk, form.get("code", "")):
        return _wrong(desk, request)
    if form.get("agree") != "yes":
        return _to("/watch")
    if _seated(desk, request):
        return _to("/play")
    if desk.workshop.room.full:
        return _page(desk, request, "gone", why="full", status=503)
    if not desk.joins.take("", desk.workshop.room.clock.ticks() / 1000):
        return _slower(desk)
    mine = secret()
    await desk.workshop.join(hashed(mine))
    answer = _to("/play?new=1")
    answer.set_cookie(_cookie(desk), mine, httponly=True, samesite="strict", path="/")
    return answer


async def play(desk: Desk, request: Request) -> Response:
    """Show what stands before this participant now."""
    return _here(desk, request)


async def act(desk: Desk, request: Request) -> Response:
    """Take an answer; when this returns, it is safe on the host's disk."""
    form = await fields(request)
    holder, step, action = _secret(desk, request), step_of(form), action_of(form)
    if not _seated(desk, request):
        return _here(desk, request)
    if not _genuine(desk, request, form, holder):
        return _page(desk, request, "gone", why="foreign", status=403)
    if not desk.writes.take(hashed(holder).hex(), desk.workshop.room.clock.ticks() / 1000):
        return _slower(desk)
    page = desk.workshop.room.page(hashed(holder))
    if step is None or action is None or (isinstance(page, Playing) and step > page.step):
        return _here(desk, request, notice="phone_unclear", status=400)
    refused = await desk.workshop.act(hashed(holder), step, action)
    if refused is not None:
        return _here(desk, request, notice=f"refused_{refused.reason}", status=409)
    return _here(desk, request) if _partial(request) else _to("/play")


async def watch(desk: Desk, request: Request) -> Response:
    """Show how far the room is, to somebody who takes no part."""
    return _page(desk, request, "watch", **watching(desk))


async def events(desk: Desk, request: Request) -> Response:
    """Tell now, and whenever the room goes on, which page is the right one; so a line is all that a return costs."""
    if desk.workshop.phones.full:
        return Response(status_code=503)
    return Line(_stream(desk, hashed(_secret(desk, request))))


async def state(desk: Desk, request: Request) -> Response:
    """Say which page is the right one now, in a few bytes."""
    now = _where(desk, hashed(_secret(desk, request)))
    tag = f'"{quote(now)}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"etag": tag})
    return JSONResponse({"at": now}, headers={"etag": tag})


async def mine(desk: Desk, request: Request) -> Response:
    """Show what is kept about whoever asks."""
    if not _seated(desk, request):
        return _to("/")
    seat = desk.workshop.room.seat(hashed(_secret(desk, request)))
    lines = kept_lines(await _entries(desk, seat), desk.pages.words) if seat is not None else ()
    return _page(desk, request, "mine", lines=lines, seat=seat)


async def record(desk: Desk, request: Request) -> Response:
    """Hand out one's own record, word for word."""
    seat = desk.workshop.room.seat(hashed(_secret(desk, request)))
    if seat is None:
        return _to("/mine")
    kept = await asyncio.to_thread(desk.workshop.store.turns_of, seat.id)
    whole = {"seat": seat.id, "version": seat.arm, "turns": [json.loads(line) for line in kept]}
    body = json.dumps(whole, indent=1, ensure_ascii=False)
    return Response(body, media_type="application/json", headers={"content-disposition": "attachment"})


async def mirror(desk: Desk, request: Request) -> Response:
    """Show one's own mirror, once the room has been shown its."""
    token = hashed(_secret(desk, request))
    page, seat = desk.workshop.room.page(token), desk.workshop.room.seat(token)
    if (
        not isinstance(page, Done)
        or not page.mirror
        or seat is None
        or desk.workshop.room.standing.phase is Phase.ENDED
    ):
        return _to("/play")
    entries, under = await _entries(desk, seat), request.query_params.get("under", "")
    counted = counted_of(desk, seat.arm) if not under else None
    return _page(desk, request, "mirror", shown=mirror_page(entries, desk.pages.words, under, counted))


async def withdraw(desk: Desk, request: Request) -> Response:
    """Delete all that is kept of whoever asks, at once."""
    form, holder = await fields(request), _secret(desk, request)
    if not _seated(desk, request):
        return _to("/gone")
    if not _genuine(desk, request, form, holder):
        return _page(desk, request, "gone", why="foreign", status=403)
    await desk.workshop.withdraw(hashed(holder))
    answer = _to("/gone")
    answer.delete_cookie(_cookie(desk), path="/", httponly=True, samesite="strict")
    return answer


async def gone(desk: Desk, request: Request) -> Response:
    """Say that nothing is left."""
    return _page(desk, request, "gone", why="withdrawn")


def _here(desk: Desk, request: Request, *, notice: str = "", status: int = 200) -> Response:
    """Return the page on which somebody is."""
    token, room = hashed(_secret(desk, request)), desk.workshop.room
    page = room.page(token)
    if isinstance(page, Consent):
        if _partial(request):
            return Response(status_code=401)
        if "new" in request.query_params and not request.cookies:
            return _page(desk, request, "gone", why="cookie", status=400)
        return _to("/")
    seat = room.seat(token)
    if seat is None or notice or not isinstance(page, Playing):
        name, values = filled(desk, page, seat)
        return _page(desk, request, name, status=status, **values, notice=notice)
    mine = form_token(desk.workshop.keys.forms, _secret(desk, request))
    main = _drawn(desk, page, seat, mine)
    return HTMLResponse(main if _partial(request) else desk.pages.framed(main, mine, desk.workshop.keys.code))


def _drawn(desk: Desk, page: Playing, seat: Seat, mine: str) -> str:
    """Return the middle of a page; what a seat was shown last is kept with it, for whoever reloads or comes back."""
    if seat.drawn is None or seat.drawn[0] != page.step:
        name, values = filled(desk, page, seat)
        around = {"layout": "bare.html", "token": mine, "notice": ""}
        seat.drawn = page.step, desk.pages.text(name, {**around, **values})
    return seat.drawn[1]


def _page(desk: Desk, request: Request, name: str, *, status: int = 200, **values: object) -> Response:
    """Return a page, or only its middle where a script asks for that."""
    holder = _secret(desk, request)
    around = {
        "layout": "bare.html" if _partial(request) else "frame.html",
        "token": form_token(desk.workshop.keys.forms, holder),
        "seated": _seated(desk, request),
        "code": desk.workshop.keys.code,
        "notice": "",
    }
    return desk.pages.page(name, status, **{**around, **values})


def _wrong(desk: Desk, request: Request) -> Response:
    """Refuse a code; who tries hundreds is slowed down."""
    address = request.client.host if request.client else ""
    if not desk.tries.take(address, desk.workshop.room.clock.ticks() / 1000):
        return _slower(desk)
    return _page(desk, request, "join", wrong=True, status=404)


def _slower(desk: Desk) -> Response:
    """Ask whoever is too quick to wait a moment."""
    return Response(desk.pages.words.say("phone_slower"), 429, {"retry-after": "1"}, "text/plain")


def _is_code(desk: Desk, typed: str) -> bool:
    return len(typed) <= _LONGEST and same(clean_code(typed), desk.workshop.keys.code)


def _cookie(desk: Desk) -> str:
    return f"seat_{desk.workshop.keys.code}"


def _secret(desk: Desk, request: Request) -> str:
    held = request.cookies.get(_cookie(desk), "")
    return held if len(held) <= _LONGEST else ""


def _seated(desk: Desk, request: Request) -> bool:
    return not isinstance(desk.workshop.room.page(hashed(_secret(desk, request))), Consent)


def _genuine(desk: Desk, request: Request, form: dict[str, str], holder: str) -> bool:
    """Tell whether a form is our own: by the browser's word, or by what only our page could have put in."""
    given = form.get("token")
    if given is None:
        return bool(request.scope.get("sincerely.origin"))
    return same(given, form_token(desk.workshop.keys.forms, holder))


def _partial(request: Request) -> bool:
    return request.headers.get("x-partial") == "1"


def _to(path: str) -> RedirectResponse:
    return RedirectResponse(path, status_code=303)


async def _entries(desk: Desk, seat: Seat) -> tuple[Entry, ...]:
    lines = await asyncio.to_thread(desk.workshop.store.turns_of, seat.id)
    return entries_of(lines)


def _where(desk: Desk, token: Token) -> str:
    room = desk.workshop.room
    return at(desk, room.page(token), room.seat(token))


async def _stream(desk: Desk, token: Token) -> AsyncGenerator[bytes]:
    def here() -> dict[str, Any]:
        return {"at": _where(desk, token)}

    async with aclosing(desk.workshop.phones.listen(here)) as news:
        async for chunk in news:
            yield _BEAT if chunk.startswith(b":") else chunk
