"""What stands before every page."""

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest

from game.web.guard import BODY, HEAD, PATH, Guard, Message, Receive, Scope, Send

HOST = "192.168.0.17:8000"


async def inner(scope: Scope, receive: Receive, send: Send) -> None:
    message = await receive() if scope["method"] == "POST" else {"body": b""}
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"let in " + message["body"]})


def asked(
    method: str = "GET",
    path: bytes = b"/play",
    *,
    headers: Iterable[tuple[bytes, bytes]] = (),
    host: str = HOST,
    scheme: str = "http",
    parts: Iterable[bytes] = (b"",),
) -> tuple[int, dict[str, str], str]:
    """Send one request through the guard; return status, headers and body."""
    sent: list[Message] = []
    pieces = list(parts)
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": piece, "more_body": at < len(pieces) - 1} for at, piece in enumerate(pieces)
    ]

    async def receive() -> Message:
        return messages.pop(0) if messages else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {
        "type": "http", "scheme": scheme, "method": method, "path": path.decode("latin-1"), "raw_path": path,
        "query_string": b"", "headers": [(b"host", host.encode()), *headers],
    }  # fmt: skip
    asyncio.run(Guard(inner, [HOST, "workshop.test:8000", "localhost:8000", "127.0.0.1:8000"])(scope, receive, send))
    head = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], head, sent[1]["body"].decode()


def test_a_plain_request_is_let_in_with_strict_headers_out() -> None:
    status, headers, body = asked()
    assert (status, body) == (200, "let in ")
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "same-origin"
    assert not any(name.startswith("access-control") for name in headers)


def test_a_header_that_browsers_heed_only_where_they_trust_is_sent_nowhere_else() -> None:
    name = "cross-origin-opener-policy"
    assert name not in asked()[1]
    assert name not in asked(host="workshop.test:8000")[1]
    assert asked(host="localhost:8000")[1][name] == "same-origin"
    assert asked(host="127.0.0.1:8000", scheme="http")[1][name] == "same-origin"
    assert asked(scheme="https")[1][name] == "same-origin"


@pytest.mark.parametrize("host", ["evil.test", "192.168.0.17", "192.168.0.17:80", "127.0.0.1:8001", ""])
def test_a_foreign_host_is_refused(host: str) -> None:
    assert asked(host=host)[0] == 421


def test_two_hosts_are_refused() -> None:
    assert asked(headers=[(b"host", HOST.encode())])[0] == 421


@pytest.mark.parametrize("origin", [b"http://evil.test", b"null", b"https://192.168.0.17:8000", b"http://192.168.0.17"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_foreign_origin_is_refused(origin: bytes, method: str) -> None:
    assert asked(method, headers=[(b"origin", origin)])[0] == 403


def test_our_own_forms_come_in_whole() -> None:
    own = [(b"origin", b"http://workshop.test:8000")]
    assert asked("POST", headers=own, parts=[b"step=", b"3"])[2] == "let in step=3"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "TRACE", "CONNECT", "OPTIONS", "BREW"])
def test_only_reading_and_answering_is_done_here(method: str) -> None:
    assert asked(method)[0] == 405


def test_whatever_is_too_large_is_refused() -> None:
    assert asked("POST", headers=[(b"content-length", b"1000000000")])[0] == 413
    assert asked("POST", headers=[(b"content-length", b"many")])[0] == 413
    assert asked("POST", parts=[b"x" * (BODY + 1)])[0] == 413
    assert asked("POST", parts=[b"x" * BODY, b"x"])[0] == 413
    assert asked(headers=[(b"cookie", b"x" * HEAD)])[0] == 431
    assert asked(path=b"/" + b"x" * PATH)[0] == 414
    assert asked(path=b"/a\x00b")[0] == 414


def test_a_connection_that_is_cut_in_the_middle_is_refused() -> None:
    async def half() -> None:
        sent: list[Message] = []
        messages: list[Message] = [
            {"type": "http.request", "body": b"a", "more_body": True},
            {"type": "http.disconnect"},
        ]
        told = iter(messages)

        async def receive() -> Message:
            return next(told)

        async def send(message: Message) -> None:
            sent.append(message)

        scope = {
            "type": "http", "method": "POST", "path": "/act", "raw_path": b"/act", "query_string": b"",
            "headers": [(b"host", HOST.encode())],
        }  # fmt: skip
        await Guard(inner, [HOST])(scope, receive, send)
        assert sent[0]["status"] == 400

    asyncio.run(half())
