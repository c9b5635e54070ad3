"""News for everybody who listens."""

import asyncio
import json

from game.web.streams import Board, event


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
        await stream.aclose()  # type: ignore[attr-defined]
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
