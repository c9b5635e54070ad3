"""The crowd, the same for both programs: people without browsers, who answer whatever radio or button a page offers.

Everybody first opens their first page, which is not counted. Then so many at once play as fast as the server answers:
send the page's form, follow where it leads, read the next page, until six answers are taken; then the next one plays.
"""

import asyncio
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Final
from urllib.parse import urlencode, urlsplit

ANSWERS = 6
_REDIRECTS: Final = (302, 303, 307)
_OFFERED: Final = re.compile(r'<input [^>]*type="radio"[^>]*>|<button class="choice"[^>]*>')
_HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')
_ACTION: Final = re.compile(r'<form method="post" action="([^"]*)"')
_NAMED: Final = re.compile(r' (name|value)="([^"]*)"')


@dataclass(slots=True, kw_only=True)
class Walker:
    """One person: a connection, a cookie, the page before them, and how many of their answers were acknowledged."""

    port: int
    steps: tuple[tuple[str, str, str], ...]
    cookie: str = ""
    at: str = ""
    page: str = ""
    kept: int = 0
    _line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = field(default=None)

    async def open(self) -> None:
        """Come as far as the first question."""
        for method, path, body in self.steps:
            token = urlencode([(name, value) for name, value in _HIDDEN.findall(self.page) if name == "token"][:1])
            await self.go(method, path, "&".join(part for part in (body, token) if part))

    async def turn(self, at: int) -> bool:
        """Answer the page, and have the next one; False where that was not acknowledged."""
        offered = _OFFERED.findall(self.page)
        if not offered:
            return False
        mine = {name: unescape(value) for name, value in _NAMED.findall(offered[at % len(offered)])}
        action = _ACTION.search(self.page)
        form = self.page[action.start() : self.page.index("</form>", action.start())] if action else ""
        sent = {**{name: unescape(value) for name, value in _HIDDEN.findall(form)}, mine["name"]: mine["value"]}
        kept, ok = await self.go("POST", action[1] if action else self.at, urlencode(sent))
        self.kept += kept
        return kept and ok

    async def go(self, method: str, path: str, body: str = "") -> tuple[bool, bool]:
        """Ask for a page; tell whether it led somewhere else, which acknowledges an answer, and whether that came."""
        status, where = await self._ask(method, path, body)
        led = status in _REDIRECTS
        while status in _REDIRECTS:
            path = where
            status, where = await self._ask("GET", path, "")
        self.at = path
        return led, status == 200

    async def _ask(self, method: str, path: str, body: str) -> tuple[int, str]:
        if self._line is None:
            self._line = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self._line
        sent = f"{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{self.port}\r\n"
        if self.cookie:
            sent += f"cookie: {self.cookie}\r\n"
        if method == "POST":
            sent += f"content-type: application/x-www-form-urlencoded\r\ncontent-length: {len(body)}\r\n"
        writer.write(f"{sent}\r\n{body}".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head.split("\r\n")[1:])}
        self.page = (await _body(reader, headers)).decode()
        if "set-cookie" in headers:
            self.cookie = headers["set-cookie"].split(";")[0]
        there = urlsplit(headers.get("location", ""))
        return int(head[9:12]), there.path + (f"?{there.query}" if there.query else "")

    async def leave(self) -> None:
        """Let go of the connection."""
        if self._line is not None:
            self._line[1].close()
            self._line = None


async def _body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        return await reader.readexactly(int(headers.get("content-length", "0")))
    parts = []
    while size := int(await reader.readline(), 16):
        parts.append(await reader.readexactly(size))
        await reader.readline()
    await reader.readline()
    return b"".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What a crowd saw: seconds for each page turn and for all together, and what went wrong."""

    turns: tuple[float, ...]
    seconds: float
    errors: int
    acknowledged: int


async def play(people: list[Walker], at_once: int) -> Played:
    """Let everybody play, so many of them at once."""
    turns: list[float] = []
    errors = [0]
    waiting = iter(enumerate(people))
    began = time.perf_counter()
    await asyncio.gather(*(_one_after_another(waiting, turns, errors) for _ in range(at_once)))
    seconds = time.perf_counter() - began
    return Played(turns=tuple(turns), seconds=seconds, errors=errors[0], acknowledged=sum(one.kept for one in people))


async def _one_after_another(waiting: Iterator[tuple[int, Walker]], turns: list[float], errors: list[int]) -> None:
    for number, person in waiting:
        for step in range(ANSWERS):
            began = time.perf_counter()
            try:
                done = await person.turn(number + step)
            except (OSError, asyncio.IncompleteReadError):
                done = False
            turns.append(time.perf_counter() - began)
            errors[0] += not done
        await person.leave()
