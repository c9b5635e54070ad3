"""Phones without a browser: they keep their cookie, follow where they are sent, and press the buttons of real forms."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from game.web.guard import Asgi

HOST = "room.test:8000"


@dataclass(slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    cookies: list[str]
    text: str
    path: str

    @property
    def size(self) -> int:
        """Return how many bytes the page has."""
        return len(self.text.encode())


@dataclass(slots=True, kw_only=True)
class Form:
    """A form of a page: its hidden fields, and its buttons with what they would add."""

    method: str
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect forms, and everything for which a browser would make a request of its own."""
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(method=found.get("method", "get"), action=found.get("action", "")))
        elif tag == "input" and self.forms:
            self.forms[-1].fields[found.get("name", "")] = found.get("value", "")
        elif tag == "button" and self.forms:
            self.forms[-1].buttons.append((found.get("name", ""), found.get("value", "")))
        address = found.get("src") or (found.get("href") if tag == "link" else "") or ""
        if address and not address.startswith("data:"):
            self.fetched.append(address)


def forms(page: str) -> list[Form]:
    """Return the forms of a page."""
    reader = _Reader()
    reader.feed(page)
    return reader.forms


def fetched(page: str) -> list[str]:
    """Return what a browser would fetch for a page, beside the page itself."""
    reader = _Reader()
    reader.feed(page)
    return reader.fetched


def shown(page: str) -> str:
    """Return what a page says that it shows."""
    found = re.search(r'data-at="([^"]*)"', page)
    return found[1] if found else ""


class Phone:
    """One browser without scripts; `origin` is what it says where forms come from (None: it is silent)."""

    def __init__(self, app: Asgi, *, origin: str | None = f"http://{HOST}") -> None:
        self.app, self.origin = app, origin
        self.cookie = ""

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Open a page."""
        return await self._follow(await self.ask("GET", path, headers=headers))

    async def post(self, path: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
        """Send a form."""
        return await self._follow(await self.ask("POST", path, body=urlencode(fields), headers=headers))

    async def press(self, page: Answer, value: str, *, name: str = "value") -> Answer:
        """Press a button of a page."""
        form = next(form for form in forms(page.text) if (name, value) in form.buttons)
        return await self.post(form.action, {**form.fields, name: value})

    async def ask(self, method: str, path: str, *, body: str = "", headers: Mapping[str, str] | None = None) -> Answer:
        """Make one request and follow nothing."""
        head = {"host": HOST, "content-type": "application/x-www-form-urlencoded", **(headers or {})}
        if self.cookie:
            head.setdefault("cookie", self.cookie)
        if method == "POST" and self.origin is not None:
            head.setdefault("origin", self.origin)
        route, _, query = path.partition("?")
        scope = {
            "type": "http", "method": method, "path": route, "raw_path": route.encode(), "root_path": "",
            "query_string": query.encode(), "scheme": "http", "http_version": "1.1", "client": ("192.0.2.1", 5000),
            "server": ("room.test", 8000), "headers": [(k.encode(), v.encode()) for k, v in head.items()],
        }  # fmt: skip
        return self._kept(await _answer(self.app, scope, body.encode(), path))

    def _kept(self, answer: Answer) -> Answer:
        for line in answer.cookies:
            name, _, value = line.split(";")[0].partition("=")
            self.cookie = "" if "max-age=0" in line.lower() else f"{name}={value}"
        return answer

    async def _follow(self, answer: Answer) -> Answer:
        for _ in range(5):
            if answer.status != 303:
                return answer
            answer = await self.ask("GET", answer.headers["location"])
        raise AssertionError(f"sent in circles: {answer.path}")


async def _answer(app: Asgi, scope: dict[str, Any], body: bytes, path: str) -> Answer:
    sent: list[Any] = []
    unread = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> dict[str, Any]:
        if unread:
            return unread.pop()
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    start = next(message for message in sent if message["type"] == "http.response.start")
    headers = [(name.decode().lower(), value.decode()) for name, value in start["headers"]]
    text = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
    return Answer(
        status=start["status"],
        headers=dict(headers),
        cookies=[value for name, value in headers if name == "set-cookie"],
        text=text.decode(errors="replace"),
        path=path,
    )
