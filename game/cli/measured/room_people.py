"""People for a room, without browsers: each keeps one connection and one cookie, and presses what is on the page."""

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Final
from urllib.parse import urlencode

_FORM: Final = re.compile(r"<form\b([^>]*)>(.*?)</form>", re.DOTALL)
_FIELD: Final = re.compile(r"<(input|button)\b([^>]*)>")
_VALUE: Final = re.compile(r'([\w-]+)="([^"]*)"')
_AT: Final = re.compile(r'data-at="([^"]*)"')
_HOPS = 5

SPREAD = 0.5
"""Seconds over which the pages' script spreads the return of everybody who was cut off; `room.js` names the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back for one request."""

    status: int
    headers: Mapping[str, str]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form: where it goes, its hidden fields, and its buttons with what each would add."""

    action: str
    fields: Mapping[str, str]
    buttons: tuple[tuple[str, str], ...]


def forms(page: str) -> tuple[Form, ...]:
    """Return the forms of one of the room's pages."""
    return tuple(_form(*found) for found in _FORM.findall(page))


def _form(head: str, inside: str) -> Form:
    fields: dict[str, str] = {}
    buttons: list[tuple[str, str]] = []
    for tag, written in _FIELD.findall(inside):
        named = {name: unescape(value) for name, value in _VALUE.findall(written)}
        if tag == "button":
            buttons.append((named.get("name", ""), named.get("value", "")))
        elif "name" in named:
            fields[named["name"]] = named.get("value", "")
    return Form(action=dict(_VALUE.findall(head)).get("action", ""), fields=fields, buttons=tuple(buttons))


class CutError(ConnectionError):
    """The server let go in the middle of an answer."""


@dataclass(slots=True, kw_only=True)
class Person:
    """One participant; `page` is what they see, `kept` counts the answers that the room has acknowledged."""

    port: int
    host: str = "127.0.0.1"
    cookies: dict[str, str] = field(default_factory=dict)
    page: Answer = field(default_factory=lambda: Answer(status=0, headers={}, text=""))
    kept: int = 0
    _line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def join(self, code: str) -> None:
        """Agree to take part."""
        await self.send("/join", {"code": code, "agree": "yes"})

    async def look(self, path: str = "/play") -> Answer:
        """Open a page, wherever that leads."""
        return await self._follow(await self.ask("GET", path))

    async def turn(self, *, choose: int = 0) -> bool:
        """Press a button of the page on the way on; False where there is nothing to answer. Done when it is kept."""
        form = next((form for form in forms(self.page.text) if form.action == "/act"), None)
        if form is None:
            return False
        name, value = form.buttons[choose % len(form.buttons)]
        pressed = {**form.fields, **({name: value} if name else {})}
        sent = await self.ask("POST", "/act", pressed)
        for _ in range(_HOPS):
            if sent.status != 429:  # noqa: PLR2004 - "slower": quicker than a person, so wait as a person would
                break
            await asyncio.sleep(float(sent.headers.get("retry-after", "1")))
            sent = await self.ask("POST", "/act", pressed)
        if sent.status == 303:  # noqa: PLR2004 - the room's word for "kept, now look"
            self.kept += 1
        await self._follow(sent)
        return sent.status == 303  # noqa: PLR2004 - as above

    async def send(self, path: str, fields: Mapping[str, str]) -> Answer:
        """Send a form, and see where that leads."""
        return await self._follow(await self.ask("POST", path, fields))

    async def ask(self, method: str, path: str, fields: Mapping[str, str] | None = None) -> Answer:
        """Make one request, and follow nothing."""
        if self._line is None:
            self._line = await _connected(self.host, self.port)
        reader, writer = self._line
        writer.write(self._request(method, path, urlencode(fields or {}).encode()))
        answer = await _answer(reader)
        if "set-cookie" in answer.headers:
            name, _, value = answer.headers["set-cookie"].split(";")[0].partition("=")
            self.cookies[name] = value
        if answer.headers.get("connection", "").lower() == "close":
            self.leave()
        return answer

    async def listen(self) -> str:
        """Open the stream of news, and return where the host says that one is; then go on listening."""
        loop = asyncio.get_running_loop()
        ear = _Ear(loop.create_future())
        transport, _ = await loop.create_connection(lambda: ear, self.host, self.port)
        _HEARD.add(transport)
        transport.write(self._request("GET", "/events", b""))
        return await ear.first

    async def back(self, moment: float) -> None:
        """Come back as the pages' script does when its stream was cut: a new one, and the page only if it is new.

        The script waits for some moment of `SPREAD`, 0 to 1, so that a whole room does not come at once.
        """
        await asyncio.sleep(moment * SPREAD)
        now = await self.listen()
        found = _AT.search(self.page.text)
        if found is None or unescape(found[1]) != now:
            await self.look()

    def leave(self) -> None:
        """Let go of the connection; the cookie stays."""
        if self._line is not None:
            self._line[1].close()
            self._line = None

    def _request(self, method: str, path: str, body: bytes) -> bytes:
        at = f"{self.host}:{self.port}"
        head = [f"{method} {path} HTTP/1.1", f"host: {at}"]
        if self.cookies:
            head.append("cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()))
        if method == "POST":
            head += [f"origin: http://{at}", "content-type: application/x-www-form-urlencoded"]
            head += [f"content-length: {len(body)}"]
        return "\r\n".join([*head, "", ""]).encode() + body

    async def _follow(self, answer: Answer) -> Answer:
        for _ in range(_HOPS):
            if answer.status != 303:  # noqa: PLR2004 - "look there"
                break
            answer = await self.ask("GET", answer.headers["location"])
        self.page = answer
        return answer


_OPEN: set[asyncio.StreamWriter] = set()
_HEARD: set[asyncio.Transport] = set()
"""Streams that are listened to."""


class _Ear(asyncio.Protocol):
    """One stream; as lean as can be, since a whole crowd of them shares the computer with the room."""

    def __init__(self, first: "asyncio.Future[str]") -> None:
        self.first, self._said = first, b""

    def data_received(self, data: bytes) -> None:
        """Read on until the room's state is there, and no further."""
        if self.first.done():
            return
        self._said += data
        at = self._said.find(b"data: ")
        if not self._said.startswith(b"HTTP/1.1 200"):
            self.first.set_exception(CutError("no stream was opened"))
        elif at >= 0 and (end := self._said.find(b"\n\n", at)) >= 0:
            self.first.set_result(str(json.loads(self._said[at + 6 : end])["at"]))

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever still waits."""
        if not self.first.done():
            self.first.set_exception(exc or CutError("cut before the room's state came"))


def hush() -> int:
    """Cut every stream at once, as a gap in the radio does; return how many there were."""
    cut = len(_HEARD)
    for transport in _HEARD:
        transport.abort()
    _HEARD.clear()
    return cut


async def part() -> None:
    """Close every connection that anybody still holds."""
    hush()
    for writer in _OPEN:
        writer.close()
    await asyncio.gather(*(writer.wait_closed() for writer in _OPEN), return_exceptions=True)
    _OPEN.clear()


async def _connected(host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection(host, port)
    _OPEN.add(writer)
    return reader, writer


async def _answer(reader: asyncio.StreamReader) -> Answer:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except asyncio.IncompleteReadError as error:
        raise CutError("cut in the middle of an answer") from error
    return Answer(status=int(head[0].split()[1]), headers=headers, text=body.decode("utf-8", "replace"))
