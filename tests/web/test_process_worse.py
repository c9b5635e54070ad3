"""What a room's process may live to see: a disk that is really full, and a time of day that jumps."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fakes.commanded import SMALL, Commanded, commanded, press, run

from game.cli.measured.room_people import Person
from game.session.room_day import wall
from game.session.rooms import LIFETIME, seconds_left

BOTS = 30
ROOM_KB = 400
JUMPING = """
import os, time
from game.cli import room_server
from game.session import room_day
room_server.LOOK = 0.05
def wall():
    try:
        with open(os.environ["SINCERELY_HOME"] + "/ahead", encoding="utf-8") as file:
            return time.time() + float(file.read() or 0)
    except FileNotFoundError:
        return time.time()
room_day.Day.__init__.__kwdefaults__["wall"] = wall
"""
"""A computer whose time of day is what a file says, and a room that looks at it often."""


@contextmanager
def small_disk(folder: Path) -> Iterator[str]:
    """Put a small disk in memory at the folder where the system lets us; else yield what makes the file small."""
    folder.mkdir()
    mounted = sys.platform == "linux" and _done("mount", "-t", "tmpfs", "-o", f"size={ROOM_KB}k", "tmpfs", str(folder))
    try:
        yield "" if mounted else SMALL
    finally:
        if mounted:
            assert _done("umount", "-l", str(folder))


def _done(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def rows(room: Commanded) -> int:
    """Return how many answers lie in the room's file."""
    with sqlite3.connect(room.file) as connection:
        return int(connection.execute("SELECT count(*) FROM turn").fetchone()[0])


async def arrive(room: Commanded, many: int) -> list[Person]:
    """Let people in, and start the room."""
    arrived = [Person(port=room.port) for _ in range(many)]
    await asyncio.gather(*(one.join(room.code) for one in arrived))
    await press(await room.facilitator(), "start")
    await asyncio.gather(*(one.look() for one in arrived))
    return arrived


async def play(person: Person, number: int, most: int) -> None:
    """Press on, everybody a little differently, until nothing can be answered."""
    for step in range(most):
        if not await person.turn(choose=number + step * (number % 2)):
            return


def test_a_disk_that_is_really_full_turns_people_down_and_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    # Given a room on a disk of a few hundred kilobytes
    with small_disk(tmp_path / "disk") as prelude, commanded(tmp_path / "disk", prelude=prelude) as room:

        async def until_full() -> None:
            arrived = await arrive(room, BOTS)
            await asyncio.gather(*(play(one, number, 200) for number, one in enumerate(arrived)))
            turned = [one for one in arrived if one.page.status == 503]
            # Then whoever is turned down is told so plainly, and still sees their page at the step that was not kept
            assert turned
            assert all("data-trouble" in one.page.text and "sqlite" not in one.page.text.lower() for one in turned)
            for one in turned:
                assert (await one.look()).status == 200
                assert f'name="step" value="{one.kept}"' in one.page.text or "/act" not in one.page.text
            # And what was acknowledged is in the file
            assert rows(room) == sum(one.kept for one in arrived)

        run(until_full)
        # And Ctrl-C still ends the room in its own words
        code, said, complained = room.end()
        assert (code, complained) == (0, "")
        assert f"--resume {room.code}" in said


def test_a_jump_of_the_time_of_day_ends_no_room_and_loses_nobody(tmp_path: Path) -> None:
    # Given a room in which people play
    with commanded(tmp_path, prelude=JUMPING) as room:

        async def whole() -> None:
            arrived = await arrive(room, 6)
            # When the time of day jumps a day and an hour on, back again, and an hour behind
            for ahead in (LIFETIME + 3_600, 0, -3_600):
                (tmp_path / "ahead").write_text(str(ahead), encoding="utf-8")
                before = [one.kept for one in arrived]
                await asyncio.sleep(0.5)
                # Then the room still takes everybody's answers, each in their own place
                await asyncio.gather(*(play(one, number, 2) for number, one in enumerate(arrived)))
                assert [one.kept for one in arrived] == [kept + 2 for kept in before]
                await asyncio.sleep(0.3)
                # And has its day from then on, also for whoever only sees the file's date
                assert room.process.poll() is None
                assert 0 < seconds_left(room.file, wall() + ahead) <= LIFETIME + 3_600
            assert rows(room) == sum(one.kept for one in arrived)

        run(whole)
        assert room.end()[0] == 0
