"""A room that is really run by its command, in a process of its own: told where it is, ended by signals."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from game.cli.measured.room_people import Person, forms, part

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "content" / "packs" / "tiny"
T = TypeVar("T")
SMALL = """
from game.web import store
kept = store._connect
def small(path):
    connection = kept(path)
    connection.execute("PRAGMA max_page_count=40")
    return connection
store._connect = small
"""
"""A room's file that may not grow: what a full disk looks like from inside."""

_SAYS = re.compile(r"http://([\d.]+):(\d+)  code (\w+)\n.*?/lead#(\S+)\n.*?/wall#(\S+)\n", re.DOTALL)


@dataclass(slots=True, kw_only=True)
class Commanded:
    """A room's process, and what it said at its start."""

    process: subprocess.Popen[str]
    home: Path
    ip: str
    port: int
    code: str
    lead: str
    wall: str
    said: str

    @property
    def file(self) -> Path:
        """Return where the room is kept."""
        return self.home / "rooms" / f"{self.code}.room"

    def end(self, how: signal.Signals = signal.SIGINT) -> tuple[int, str, str]:
        """Signal the process and wait for it; return its exit code and all that it said after its start."""
        self.process.send_signal(how)
        said, complained = self.process.communicate(timeout=20)
        return self.process.returncode, said, complained

    async def facilitator(self) -> Person:
        """Return somebody who holds the facilitator's cookie."""
        person = Person(port=self.port)
        await person.send("/lead/enter", {"secret": self.lead})
        assert person.page.status == 200
        return person


def run(work: Callable[[], Awaitable[T]]) -> T:
    """Run what people do, and close all their connections after it."""

    async def whole() -> T:
        try:
            return await work()
        finally:
            await part()

    return asyncio.run(whole())


async def press(lead: Person, verb: str) -> None:
    """Press a button of the facilitator's page, and again if it asks whether that is meant."""
    for _ in range(2):
        form = next(
            (f for f in forms(lead.page.text) if f.fields.get("verb") == verb or ("verb", verb) in f.buttons), None
        )
        assert form is not None, (verb, lead.page.text[-3000:])
        await lead.send(form.action, {**dict(form.buttons[-1:]), **form.fields, "verb": verb})
        assert lead.page.status == 200, lead.page.text[-600:]
        if ('name="sure"' not in lead.page.text) or "verb" not in lead.page.text:
            return


def environment(home: Path) -> dict[str, str]:
    """Return the surroundings of a room that keeps everything in one folder."""
    return os.environ | {"SINCERELY_HOME": str(home), "SINCERELY_ROOM_AS_ROOT": "1", "PYTHONPATH": str(ROOT)}


def command(*arguments: str, prelude: str = "", pack: Path = TINY) -> list[str]:
    """Return the command of a room on a pack; `prelude` is run in its process before it."""
    program = f"{prelude}\nimport sys\nfrom game.cli.main import main\nsys.exit(main(sys.argv[1:]))"
    return [sys.executable, "-c", program, "room", str(pack), *(arguments or ("--port", "0"))]


@contextmanager
def commanded(
    home: Path, arguments: Sequence[str] = ("--port", "0"), prelude: str = "", pack: Path = TINY
) -> Iterator[Commanded]:
    """Run a room until the block ends."""
    pipe = subprocess.PIPE
    whole = command(*arguments, prelude=prelude, pack=pack)
    with subprocess.Popen(whole, env=environment(home), stdout=pipe, stderr=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            said = ""
            while (found := _SAYS.search(said)) is None:
                line = process.stdout.readline()
                assert line, (said, process.stderr and process.stderr.read())
                said += line
            ip, port, code, lead, wall = found.groups()
            yield Commanded(
                process=process, home=home, ip=ip, port=int(port), code=code, lead=lead, wall=wall, said=said
            )
        finally:
            if process.poll() is None:
                process.kill()


def refused(home: Path, *arguments: str) -> tuple[int, str]:
    """Run a room that cannot be; return its exit code and its complaint."""
    done = subprocess.run(
        command(*arguments), env=environment(home), capture_output=True, text=True, timeout=20, check=False
    )
    return done.returncode, done.stderr
