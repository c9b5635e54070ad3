"""A browser without a network: it asks an app by its own door, keeps cookies, and follows where it is sent."""

import asyncio
import json
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any, TypeVar
from urllib.parse import urlencode

from game.web.guard import Asgi, Guard, Message

T = TypeVar("T")
HOST = "room.test"
_SEE_OTHER = 303


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status_code: int
    headers: Mapping[str, str]
    text: str

    def json(self) -> dict[str, Any]:
        """Return what the text holds."""
        found: dict[str, Any] = json.loads(self.text)
        return found


class Browser:
    """Asks and remembers; everything happens in one loop, which stands still between two requests."""

    def __init__(self, app: Asgi) -> None:
        self._app = Guard(app, [HOST])
        self._runner = asyncio.Runner()
        self.cookies: dict[str, str] = {}

    def run(self, work: Awaitable[T]) -> T:
        """Do something in the room's loop."""

        async def done() -> T:
            return await work

        return self._runner.run(done())

    def wait(self, seconds: float) -> None:
        """Let the room go on by itself for a while."""
        self.run(asyncio.sleep(seconds))

    def close(self) -> None:
        """Leave, with everything that still runs."""
        self._runner.close()

    def get(self, path: str) -> Answer:
        """Ask for a page."""
        return self.run(self._ask("GET", path, b""))

    def post(self, path: str, data: Mapping[str, str], *, follow_redirects: bool = True) -> Answer:
        """Send a form."""
        answer = self.run(self._ask("POST", path, urlencode(data).encode()))
        if follow_redirects and answer.status_code == _SEE_OTHER:
            return self.get(answer.headers["location"])
        return answer

    async def _ask(self, method: str, path: str, body: bytes) -> Answer:
        held = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        head = {"host": HOST, "origin": f"http://{HOST}", "cookie": held}
        scope = {
            "type": "http", "method": method, "path": path, "raw_path": path.encode(), "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in head.items() if value],
            "client": ("192.168.0.99", 1), "server": (HOST, 80), "scheme": "http", "http_version": "1.1",
            "root_path": "",
        }  # fmt: skip
        sent: list[Message] = []
        asked = iter([{"type": "http.request", "body": body, "more_body": False}])

        async def receive() -> Message:
            return next(asked, {"type": "http.disconnect"})

        async def send(message: Message) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        headers = [(name.decode(), value.decode()) for name, value in sent[0]["headers"]]
        for name, value in headers:
            if name == "set-cookie":
                self.cookies |= {key: morsel.value for key, morsel in SimpleCookie(value).items()}
        text = b"".join(message.get("body", b"") for message in sent[1:]).decode()
        return Answer(status_code=sent[0]["status"], headers=dict(headers), text=text)
