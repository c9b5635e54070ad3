"""How long `room` takes from its start until the first page is served: the whole command, in a process of its own."""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection, HTTPException
from typing import Final

from game.cli.measured.rows import Row

TRIES: Final = 5
MOST: Final = 1_000.0
_ADDRESS: Final = re.compile(r"http://([\d.]+):(\d+)")
_NEXT = 0.002


def rows() -> list[Row]:
    """Start a room some times, and keep the fastest."""
    took = [start() for _ in range(TRIES)]
    return [
        Row(
            what="a room's start to the first page that it serves", value=min(took), unit="ms", floor=MOST,
            floor_is="a second", bar=1, note=f"the fastest of {TRIES} whole processes",
        )
    ]  # fmt: skip


def start() -> float:
    """Return the milliseconds until a new room, started as anybody would, has served its first page."""
    with tempfile.TemporaryDirectory() as home:
        environ = os.environ | {"SINCERELY_HOME": home, "SINCERELY_ROOM_AS_ROOT": "1"}
        command = [sys.executable, "-m", "game", "room", "--port", "0"]
        began = time.perf_counter()
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as room:  # noqa: S603 - ourselves
            try:
                _first_page(*_address(room))
                return (time.perf_counter() - began) * 1000
            finally:
                room.send_signal(signal.SIGINT)
                room.communicate(timeout=20)


def _address(room: "subprocess.Popen[str]") -> tuple[str, int]:
    """Return where the room says that it is."""
    for line in room.stdout or ():
        found = _ADDRESS.search(line)
        if found is not None:
            return found[1], int(found[2])
    raise ChildProcessError("the room ended before it said where it is")


def _first_page(host: str, port: int) -> None:
    """Ask until a page comes, as somebody does whose thumb is quicker than the room."""
    while True:
        line = HTTPConnection(host, port, timeout=10)
        try:
            line.request("GET", "/")
            if line.getresponse().status == 200:  # noqa: PLR2004 - it is there
                return
        except (OSError, HTTPException):
            time.sleep(_NEXT)
        finally:
            line.close()
