"""All pages behind one guard."""

import asyncio
from pathlib import Path
from typing import Any

from fakes.leading import before

from game.web.app import make_app
from game.web.desk import Desk

HOST = "192.168.0.17:8000"


def get(desk: Desk, path: str, host: str = HOST) -> tuple[int, dict[str, str]]:
    """Ask for one page; return status and headers."""
    sent: list[Any] = []

    told = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> Any:
        return next(told, {"type": "http.disconnect"})

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1", "method": "GET",
        "scheme": "http", "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "",
        "client": ("10.0.0.2", 5), "server": ("10.0.0.1", 8000), "headers": [(b"host", host.encode())],
    }  # fmt: skip

    async def ask() -> None:
        await make_app(desk, [HOST])(scope, receive, send)

    asyncio.run(ask())
    return sent[0]["status"], {name.decode(): value.decode() for name, value in sent[0]["headers"]}


def test_every_page_is_behind_the_guard(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        for path in ("/", "/lead", "/wall", "/play", "/s/room.css", "/nowhere/at/all"):
            assert get(here.desk, path, "evil.test:8000")[0] == 421, path


def test_what_never_changes_may_be_kept_and_nothing_else(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        status, headers = get(here.desk, "/s/room.css")
        assert (status, headers["cache-control"]) == (200, "max-age=3600")
        assert get(here.desk, "/")[1]["cache-control"] == "no-store"


def test_what_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        assert get(here.desk, "/nowhere/at/all")[0] == 404
        assert get(here.desk, "/s/../pyproject.toml")[0] == 404
