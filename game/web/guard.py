"""What stands before every page: only known hosts, only our own forms, nothing too large, strict headers out.

The checks are those of the Open Web Application Security Project's testing guide that a page without accounts needs:
the Host header against DNS rebinding, the Origin against forged forms, sizes and times against floods.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from dataclasses import dataclass
from typing import Any, Final

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY = 4_096
HEAD = 16_384
PATH = 2_048
DEADLINE = 10.0
"""Seconds within which a request's body has to be there."""

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS: Final = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), interest-cohort=()"),
    (b"x-frame-options", b"DENY"),
)
OPENER: Final = (b"cross-origin-opener-policy", b"same-origin")
"""Heeded by browsers only on an origin that they trust; on any other they complain about it with every page."""

TRUSTED: Final = (b"localhost", b"127.0.0.1", b"[::1]")
"""Names that a browser trusts without encryption."""

METHODS: Final = frozenset({"GET", "HEAD", "POST"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Exception):  # noqa: N818 - a refusal is an answer
    """A request that is not let in."""

    status: int
    words: str


class Guard:
    """Wraps the pages; `hosts` are the names and addresses, with their port, by which the room may be called."""

    def __init__(self, app: Asgi, hosts: Iterable[str]) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in or refuse it in one plain line."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        try:
            self._check(scope)
            body = await _body(scope, receive)
        except Refused as refused:
            await _refuse(send, refused)
            return
        await self._app(scope, _again(body, receive), _with_headers(send, scope))

    def _check(self, scope: Scope) -> None:
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        if scope["method"] not in METHODS:
            raise Refused(status=405, words="This is not done here.")
        if len(scope.get("raw_path") or b"") + len(scope.get("query_string", b"")) > PATH or b"\x00" in (
            scope.get("raw_path") or b""
        ):
            raise Refused(status=414, words="The address is too long.")
        if sum(len(name) + len(value) for name, value in headers) > HEAD:
            raise Refused(status=431, words="The request's head is too large.")
        hosts = [value.decode("latin-1").lower() for name, value in headers if name == b"host"]
        if len(hosts) != 1 or hosts[0] not in self._hosts:
            raise Refused(status=421, words="This room is not known by that name. Use the address on the wall.")
        origins = [value.decode("latin-1").lower() for name, value in headers if name == b"origin"]
        if len(origins) > 1 or any(origin.removeprefix("http://") not in self._hosts for origin in origins):
            raise Refused(status=403, words="This came from another site.")
        scope["sincerely.origin"] = bool(origins)


async def _body(scope: Scope, receive: Receive) -> bytes:
    """Read a whole body, as long as it is short and comes soon."""
    if scope["method"] != "POST":
        return b""
    lengths = [value for name, value in scope["headers"] if name == b"content-length"]
    if lengths and (not lengths[0].isdigit() or int(lengths[0]) > BODY):
        raise Refused(status=413, words="That is more than a page here ever sends.")
    parts: list[bytes] = []
    try:
        async with asyncio.timeout(DEADLINE):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Refused(status=400, words="The connection was cut.")
                parts.append(message.get("body", b""))
                if sum(map(len, parts)) > BODY:
                    raise Refused(status=413, words="That is more than a page here ever sends.")
                if not message.get("more_body"):
                    return b"".join(parts)
    except TimeoutError:
        raise Refused(status=408, words="That took too long.") from None


def _again(body: bytes, receive: Receive) -> Receive:
    """Hand the body on as one message, and after it whatever the connection says."""
    handed = False

    async def once() -> Message:
        nonlocal handed
        if handed:
            return await receive()
        handed = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once


def _with_headers(send: Send, scope: Scope) -> Send:
    """Add the headers that every answer carries; only what never changes may be kept by a browser."""
    kept = b"max-age=3600" if scope["path"].startswith("/s/") else b"no-store"
    added = (*HEADERS, *((OPENER,) if _is_trusted(scope) else ()), (b"cache-control", kept))

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *added]
        await send(message)

    return guarded


def _is_trusted(scope: Scope) -> bool:
    """Tell whether a browser trusts the origin under which it asked."""
    host = next((value for name, value in scope["headers"] if name == b"host"), b"")
    return scope.get("scheme") == "https" or host.rpartition(b":")[0] in TRUSTED or host in TRUSTED


async def _refuse(send: Send, refused: Refused) -> None:
    body = refused.words.encode()
    head = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode()), *HEADERS]
    await send({"type": "http.response.start", "status": refused.status, "headers": [*head, (b"connection", b"close")]})
    await send({"type": "http.response.body", "body": body})
