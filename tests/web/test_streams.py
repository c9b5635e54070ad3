"""News for everybody who listens."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from game.web import streams
from game.web.streams import Board, Line, event


def heard(chunk: bytes) -> dict[str, object]:
    data = next(line for line in chunk.decode().splitlines() if line.startswith("data: "))
    found: dict[str, object] = json.loads(data.removeprefix("data: "))
    return found


def test_an_event_is_the_whole_state_with_its_version() -> None:
    assert event(3, {"phase": "lobby"}) == b'id: 3\ndata: {"phase":"lobby"}\n\n'


def test_a_listener_hears_the_state_at_once_and_the_newest_after_a_gap() -> None:
    async def listen() -> list[object]:
        state = {"n": 0}
        board = Board(lambda: dict(state))
        stream = board.listen()
        told = [heard(await anext(stream))["n"]]
        for n in (1, 2, 3):
            state["n"] = n
            await board.changed()
        told.append(heard(await anext(stream))["n"])
        assert board.listening == 1
        await stream.aclose()
        assert board.listening == 0
        return told

    assert asyncio.run(listen()) == [0, 3]


def test_everybody_is_told_goodbye() -> None:
    async def close() -> bytes:
        board = Board(dict)
        stream = board.listen()
        await anext(stream)
        await board.close()
        chunks = [chunk async for chunk in stream]
        return chunks[-1]

    assert asyncio.run(close()).startswith(b"event: bye")


def test_each_listener_is_told_the_room_and_their_own_part() -> None:
    async def listen() -> list[dict[str, object]]:
        board, places = Board(lambda: {"phase": "playing"}), iter(["play 3", "held paused"])
        stream = board.listen(lambda: {"at": next(places)})
        told = [heard(await anext(stream))]
        await board.changed()
        told.append(heard(await anext(stream)))
        await stream.aclose()
        return told

    assert asyncio.run(listen()) == [{"phase": "playing", "at": "play 3"}, {"phase": "playing", "at": "held paused"}]


def test_silence_is_broken_by_a_sign_of_life(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "BEAT", 0.01)

    async def listen() -> bytes:
        stream = Board(dict).listen()
        await anext(stream)
        return await anext(stream)

    assert asyncio.run(listen()).startswith(b":")


class Connection:
    """The two ends of a connection, as a server hands them to an app."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.left, self.told = asyncio.Event(), asyncio.Event()

    async def receive(self) -> dict[str, Any]:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.sent.append(message)
        if message.get("body"):
            self.told.set()


def test_a_line_is_let_go_of_as_soon_as_nobody_is_there() -> None:
    async def leave() -> int:
        board, connection = Board(dict), Connection()
        line = asyncio.create_task(Line(board.listen())({}, connection.receive, connection.send))
        await connection.told.wait()
        assert board.listening == 1
        connection.left.set()
        await line
        assert connection.sent[0]["headers"][0] == (b"content-type", b"text/event-stream; charset=utf-8")
        return board.listening

    assert asyncio.run(leave()) == 0


def test_a_line_ends_with_its_news_and_passes_trouble_on() -> None:
    async def news(trouble: type[Exception] | None) -> AsyncGenerator[bytes]:
        yield b"one"
        if trouble is not None:
            raise trouble

    async def whole() -> None:
        connection = Connection()
        await Line(news(None))({}, connection.receive, connection.send)
        assert [message.get("body") for message in connection.sent] == [None, b"one", b""]
        assert not connection.sent[-1]["more_body"]
        with pytest.raises(ZeroDivisionError):
            await Line(news(ZeroDivisionError))({}, connection.receive, connection.send)

    asyncio.run(whole())


def test_a_line_that_is_ended_from_within_is_not_taken_for_a_goodbye() -> None:
    async def cancel() -> None:
        connection = Connection()
        line = asyncio.create_task(Line(Board(dict).listen())({}, connection.receive, connection.send))
        await asyncio.sleep(0.01)
        line.cancel()
        with pytest.raises(asyncio.CancelledError):
            await line

    asyncio.run(cancel())
