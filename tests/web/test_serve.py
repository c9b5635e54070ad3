"""The server against who is slow, silent, or does not speak as browsers do."""

import gc
import socket
import time
from collections.abc import Iterator

import pytest
from fakes.served import Served, served

from game.web import guard
from game.web import serve as serving
from game.web.serve import SILENT, listen, raise_limits, settle

SOON = 0.3
"""The deadline of these tests, in seconds."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve a room that loses patience soon."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "DEADLINE", SOON)
        patch.setattr(serving, "DEADLINE", SOON)
        with served(tmp_path_factory.mktemp("served")) as opened:
            yield opened


def line(room: Served) -> socket.socket:
    """Connect, without a word."""
    opened = socket.create_connection(("127.0.0.1", room.port), timeout=5)
    opened.settimeout(5)
    return opened


def heard(opened: socket.socket) -> bytes:
    """Read until the server lets go; it must."""
    parts = []
    try:
        while part := opened.recv(65_536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def said(room: Served, raw: str | bytes) -> int:
    """Send these bytes as they are; return the status of the answer, 0 where there is none."""
    raw = raw.encode("latin-1") if isinstance(raw, str) else raw
    with line(room) as opened:
        opened.sendall(raw.replace(b"HOST", f"127.0.0.1:{room.port}".encode()))
        try:
            answer = opened.recv(65_536)
        except ConnectionResetError:
            return 0
    return int(answer.split()[1]) if answer.startswith(b"HTTP/1.1 ") else 0


def well(room: Served) -> bool:
    """Tell whether the room still answers a browser."""
    return said(room, "GET / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n") == 200


def post(path: str, body: str, *more: str) -> str:
    """Return a form as a browser sends it."""
    head = [f"POST {path} HTTP/1.1", "Host: HOST", "Content-Type: application/x-www-form-urlencoded", *more]
    if not any("length" in one.lower() or "encoding" in one.lower() for one in more):
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*head, "", ""]) + body


@pytest.mark.parametrize(
    "half",
    [
        b"",
        b"GET / HT",
        b"GET / HTTP/1.1\r\nHost: ",
        b"POST /act HTTP/1.1\r\nHost: HOST\r\nContent-Length: 20\r\n\r\nstep=",
    ],
    ids=["silence", "half a line", "half a head", "half a body"],
)
def test_who_does_not_finish_is_let_go_after_the_deadline(room: Served, half: bytes) -> None:
    with line(room) as opened:
        began = time.monotonic()
        opened.sendall(half.replace(b"HOST", f"127.0.0.1:{room.port}".encode()))
        answer = heard(opened)
        # Then the line is cut, not before its time and not much later; a half body is told why
        assert time.monotonic() - began >= SOON * 0.8
        assert b" 408 " in answer or not answer
    assert well(room)


def test_who_drips_a_head_gets_no_more_time_for_it(room: Served) -> None:
    with line(room) as opened:
        assert dripped(opened, b"GET / HTTP/1.1\r\nX-Slow: " + b"a" * 100) < 100


def dripped(opened: socket.socket, letters: bytes) -> int:
    """Send letter by letter; return how many went before the line was cut."""
    for at in range(len(letters)):
        try:
            opened.sendall(letters[at : at + 1])
        except OSError:
            return at
        time.sleep(SOON / 10)
    return len(letters)


def test_a_line_that_waits_between_two_requests_is_kept(room: Served) -> None:
    with line(room) as opened:
        for _ in range(2):
            opened.sendall(f"GET /state HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\n\r\n".encode())
            answer = b""
            while not answer.endswith(b"}"):
                answer += opened.recv(65_536)
            assert answer.startswith(b"HTTP/1.1 200")
            time.sleep(SOON * 2)


def test_streams_that_are_never_read_hold_nobody_up(room: Served) -> None:
    deaf = []
    try:
        for _ in range(20):
            opened = line(room)
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1_024)
            opened.sendall(f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\n\r\n".encode())
            deaf.append(opened)
        for _ in range(300):
            room.run(room.workshop.phones.changed)
        assert well(room)
    finally:
        for opened in deaf:
            opened.close()


@pytest.mark.parametrize(
    ("raw", "statuses"),
    [
        (post("/join", "a" * (guard.BODY + 1)), {413}),
        (post("/join", "", "Content-Length: 1000000000"), {413}),
        (post("/join", "1001\r\n" + "a" * 4_097 + "\r\n0\r\n\r\n", "Transfer-Encoding: chunked"), {413}),
        (post("/join", "0\r\n\r\n", "Content-Length: 5", "Transfer-Encoding: chunked"), {400, 404}),
        (post("/join", "", "Content-Length: -1"), {400, 413}),
        (post("/join", "", "Content-Length: 1", "Content-Length: 2"), {400}),
        (post("/act", "step=0&kind=go", "Origin: http://evil.test"), {403}),
        (post("/act", "step=0&kind=go", "Origin: null"), {403}),
        ("GET /events HTTP/1.1\r\nHost: HOST\r\nOrigin: http://evil.test\r\n\r\n", {403}),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.test\r\n\r\n", {400, 421}),
        ("GET / HTTP/1.1\r\n\r\n", {400, 421}),
        ("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n", {421}),
        ("GET http://evil.test/ HTTP/1.1\r\nHost: HOST\r\n\r\n", {400, 404, 421}),
        ("GET /\r\n\r\n", {0, 400}),
        ("GET // HTTP/1.1\r\nHost: HOST\r\n\r\n", {404}),
        ("GET //evil.test/ HTTP/1.1\r\nHost: HOST\r\n\r\n", {404}),
        ("GET /s/%2e%2e/join.html HTTP/1.1\r\nHost: HOST\r\n\r\n", {404}),
        ("GET /s/..%2f..%2f..%2fpyproject.toml HTTP/1.1\r\nHost: HOST\r\n\r\n", {404}),
        ("GET /s/%00 HTTP/1.1\r\nHost: HOST\r\n\r\n", {400, 404}),
        ("GET /" + "a" * 3_000 + " HTTP/1.1\r\nHost: HOST\r\n\r\n", {414}),
        ("GET / HTTP/1.1\r\nHost: HOST\r\nX-Long: " + "a" * 20_000 + "\r\n\r\n", {400, 431}),
        ("GET /play HTTP/1.1\r\nHost: HOST\r\nCookie: " + "a" * 8_192 + "\r\n\r\n", {200, 303}),
        ("TRACE / HTTP/1.1\r\nHost: HOST\r\n\r\n", {405}),
        ("BREW / HTTP/1.1\r\nHost: HOST\r\n\r\n", {405}),
        ("GET /act HTTP/1.1\r\nHost: HOST\r\n\r\n", {404, 405}),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200, {0, 400}),
    ],
)  # fmt: skip
def test_what_no_browser_sends_is_refused_and_harms_nobody(room: Served, raw: str | bytes, statuses: set[int]) -> None:
    assert said(room, raw) in statuses
    assert well(room)
    assert room.answered() == 0


def test_a_port_that_is_taken_is_told() -> None:
    with listen("127.0.0.1", 0) as first, pytest.raises(OSError, match=r"."):
        listen("127.0.0.1", first.getsockname()[1])


def test_pages_are_sent_at_once_since_the_protocol_is_named() -> None:
    with listen("127.0.0.1", 0) as opened:
        assert opened.proto == socket.IPPROTO_TCP


def test_as_many_sockets_are_allowed_as_the_system_lets_us() -> None:
    assert raise_limits(64) >= 64


def test_what_is_loaded_is_never_searched_again() -> None:
    gc.disable()
    try:
        settle()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 1_000
    finally:
        gc.unfreeze()
        gc.enable()


def test_a_phone_out_of_reach_is_let_go_of() -> None:
    with listen("127.0.0.1", 0) as opened, socket.create_connection(opened.getsockname()):
        taken, _ = opened.accept()
        with taken:
            # Where a system has no such option, it decides by itself when nobody is there
            option: int | None = getattr(socket, "TCP_USER_TIMEOUT", None)
            assert option is None or taken.getsockopt(socket.IPPROTO_TCP, option) == SILENT
