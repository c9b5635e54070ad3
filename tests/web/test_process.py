"""The room as it is really run: a process that is killed in a herd, runs out of disk, and is closed by Ctrl-C."""

import asyncio
import os
import re
import signal
import socket
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from fakes.commanded import SMALL, Commanded, commanded, press, refused, run

from game.cli.measured.room_people import CutError, Person

BOTS = 30
SOME = 12


async def people(room: Commanded, many: int) -> list[Person]:
    """Let people in, and start the room."""
    arrived = [Person(port=room.port) for _ in range(many)]
    await asyncio.gather(*(one.join(room.code) for one in arrived))
    await press(await room.facilitator(), "start")
    await asyncio.gather(*(one.look() for one in arrived))
    return arrived


async def play(person: Person, number: int, most: int = 200) -> None:
    """Press on until nothing is left to answer; everybody answers a little differently."""
    for step in range(most):
        if not await person.turn(choose=number + step * (number % 2)):
            return


def rows(file: Path) -> int:
    """Return how many answers lie in a room's file."""
    with sqlite3.connect(file) as connection:
        return int(connection.execute("SELECT count(*) FROM turn").fetchone()[0])


def test_thirty_people_play_to_the_end_and_the_end_leaves_nothing(tmp_path: Path) -> None:
    # Given a room with thirty people, as its command serves it
    with commanded(tmp_path) as room:

        async def whole() -> None:
            arrived = await people(room, BOTS)
            assert stat.S_IMODE(room.file.stat().st_mode) == 0o600
            assert stat.S_IMODE(room.file.parent.stat().st_mode) == 0o700
            # When all of them press their buttons to the last page
            await asyncio.gather(*(play(one, number) for number, one in enumerate(arrived)))
            # Then nobody is left with a question, and each acknowledged answer is a row
            assert {one.page.status for one in arrived} == {200}
            assert not any("/act" in one.page.text for one in arrived)
            assert rows(room.file) == sum(one.kept for one in arrived) >= BOTS * 5
            # And when the facilitator ends the room
            lead = await room.facilitator()
            await press(lead, "end")

        run(whole)
        said, complained = room.process.communicate(timeout=20)
    # Then the process ends by itself, says so, and the file is gone with all that lay beside it
    assert (room.process.returncode, complained) == (0, "")
    assert "ended" in said
    assert list((tmp_path / "rooms").iterdir()) == []


def test_a_kill_in_a_herd_loses_no_acknowledged_answer_and_everybody_comes_back(tmp_path: Path) -> None:
    # Given people who answer all at once, as fast as they can
    with commanded(tmp_path) as room:

        async def herd() -> list[Person]:
            arrived = await people(room, BOTS)
            pressing = [asyncio.create_task(play(one, number)) for number, one in enumerate(arrived)]
            while sum(one.kept for one in arrived) < BOTS * 2:  # noqa: ASYNC110 - nobody tells when that many are kept
                await asyncio.sleep(0)
            # When the process is killed among their answers
            room.process.kill()
            ended = await asyncio.gather(*pressing, return_exceptions=True)
            assert all(error is None or isinstance(error, CutError | OSError) for error in ended)
            return arrived

        arrived = run(herd)
        room.process.wait(10)
    # And the room is taken up again, at another port, with the same cookies
    with commanded(tmp_path, ("--port", "0", "--resume", room.code)) as again:
        assert (again.code, again.lead) == (room.code, room.lead)

        async def back() -> None:
            for one in arrived:
                kept_before, one.port = one.kept, again.port
                one.leave()
                await one.look()
                # Then each stands where their last kept answer left them: at most the one on its way came on top
                step = re.search(r'name="step" value="(\d+)"', one.page.text)
                if step is not None:
                    assert int(step[1]) - kept_before in (0, 1)
            assert 0 <= rows(again.file) - sum(one.kept for one in arrived) <= BOTS
            # And everybody can play to the end
            await asyncio.gather(*(play(one, number) for number, one in enumerate(arrived)))
            assert not any("/act" in one.page.text for one in arrived)
            assert {one.page.status for one in arrived} == {200}

        run(back)


def test_a_full_disk_is_a_plain_page_and_loses_nothing(tmp_path: Path) -> None:
    # Given a file that may not grow any more
    with commanded(tmp_path, prelude=SMALL) as room:

        async def until_full() -> None:
            arrived = await people(room, BOTS)
            await asyncio.gather(*(play(one, number) for number, one in enumerate(arrived)))
            # When answers do not fit any more
            turned = [one for one in arrived if one.page.status == 503]
            # Then whoever is turned down is told so plainly, without a word of ours about files
            assert turned
            assert all("data-trouble" in one.page.text and "sqlite" not in one.page.text.lower() for one in turned)
            # And what was acknowledged is there, and the room still shows its pages, at the step that was not kept
            assert rows(room.file) == sum(one.kept for one in arrived)
            for one in turned:
                assert (await one.look()).status == 200
                assert f'name="step" value="{one.kept}"' in one.page.text or "/act" not in one.page.text

        run(until_full)
        assert "Traceback" not in room.end()[2]


def test_a_file_that_is_none_is_refused_in_one_line_and_left(tmp_path: Path) -> None:
    (tmp_path / "rooms").mkdir()
    broken = tmp_path / "rooms" / "BCDF.room"
    for junk in (b"this is no room " * 600, b"SQLite format 3\x00" + b"\xff" * 5_000):
        broken.write_bytes(junk)
        code, complained = refused(tmp_path, "--port", "0", "--resume", "BCDF")
        assert code != 0
        assert len(complained.strip().splitlines()) == 1
        assert "cannot be read" in complained
        assert broken.read_bytes() == junk


def test_a_port_that_is_taken_is_one_line_and_leaves_no_file(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        code, complained = refused(tmp_path, "--port", port)
    assert code != 0
    assert len(complained.strip().splitlines()) == 1
    assert f"Port {port}" in complained
    assert not list(tmp_path.rglob("*.room*"))


def test_ctrl_c_says_how_to_go_on_and_nothing_tells_who_was_there(tmp_path: Path) -> None:
    # Given a room in which some have answered, with streams that stay open
    with commanded(tmp_path) as room:

        async def answered() -> None:
            arrived = await people(room, SOME)
            await asyncio.gather(*(one.listen() for one in arrived))
            await asyncio.gather(*(play(one, number, 3) for number, one in enumerate(arrived)))
            odd = "Mozilla/5.0 (a telltale browser)"
            for one in arrived[:2]:
                reader, writer = await asyncio.open_connection("127.0.0.1", room.port)
                held = "; ".join(f"{name}={value}" for name, value in one.cookies.items())
                head = (
                    f"GET /play HTTP/1.1\r\nhost: 127.0.0.1:{room.port}\r\nuser-agent: {odd}\r\ncookie: {held}\r\n\r\n"
                )
                writer.write(head.encode())
                await reader.readuntil(b"\r\n\r\n")
                writer.close()
            secrets.extend(value for one in arrived for value in one.cookies.values())

        secrets: list[str] = []
        run(answered)
        # When it is closed by Ctrl-C
        code, said, complained = room.end(signal.SIGINT)
    # Then it says by which command it goes on, and has logged nothing
    assert (code, complained) == (0, "")
    assert f"--resume {room.code}" in said
    # And whatever lies in its folder names no address, no browser, and nothing that a phone holds
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert kept
    for told in (b"127.0.0.1", b"telltale", b"Mozilla", *(one.encode() for one in secrets)):
        assert told not in kept


@pytest.mark.skipif(sys.platform == "win32", reason="folders there have no such permission")
def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "rooms").write_text("a file where the folder should be")
    code, complained = refused(tmp_path, "--port", "0")
    assert code != 0
    assert len(complained.strip().splitlines()) == 1
    assert os.fspath(tmp_path) in complained
