"""The two programs, each as its users start it, on a fresh file that is read once the program is dead."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.error import URLError
from urllib.request import Request, urlopen

from proofs.otree.crowd import Walker
from proofs.otree.questions import write_pack, write_project

_KEY: Final = "plain"
_PATIENCE = 30.0
_COUNTED: Final = "SELECT count(q1) + count(q2) + count(q3) + count(q4) + count(q5) + count(q6) FROM plain_player"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running program: its process, its people before their first page, and where their answers are kept."""

    process: "subprocess.Popen[str]"
    people: tuple[Walker, ...]
    file: Path
    counting: str

    def cpu(self) -> float:
        """Return the seconds of processor that the server itself has had; what it started beside is left out."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def mib(self) -> float:
        """Return the most memory that the server itself has held."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8").splitlines()
        return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024

    def kill(self) -> None:
        """Kill it at once with all that it started, so that the file holds what was kept and nothing is tidied up."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def kept(self) -> int:
        """Count the answers in the file."""
        with sqlite3.connect(self.file) as connection:
            return int(connection.execute(self.counting).fetchone()[0])


def ours(folder: Path, many: int, env: Mapping[str, str]) -> Server:
    """Start the room as `bench --room` does, open and begun."""
    pack, file = write_pack(folder / "pack"), folder / "one.room"
    command = [sys.executable, "-m", "game.cli.measured.room_slow", str(pack), str(file), "0"]
    process = subprocess.Popen(command, env=env, text=True, start_new_session=True, stdout=subprocess.PIPE)
    port, code = (process.stdout.readline() if process.stdout else "").split()
    joined = (("POST", "/join", f"code={code}&agree=yes"), ("POST", "/act", "kind=go&step=0"))
    people = tuple(Walker(port=int(port), steps=joined) for _ in range(many))
    counting = "SELECT count(*) FROM turn WHERE step > 0"
    return Server(process=process, people=people, file=file, counting=counting)


def theirs(program: Path, folder: Path, many: int, env: Mapping[str, str]) -> Server:
    """Start oTree's production server, and make a session in it as its manual says."""
    project, port = write_project(folder / "project"), _free_port()
    settings = {
        "PATH": f"{program.parent}{os.pathsep}{env['PATH']}", "OTREE_PRODUCTION": "1", "OTREE_AUTH_LEVEL": "STUDY",
        "OTREE_ADMIN_PASSWORD": _KEY, "OTREE_REST_KEY": _KEY,
    }  # fmt: skip
    process = subprocess.Popen(
        [str(program), "prodserver", f"127.0.0.1:{port}"], cwd=project, env={**env, **settings}, text=True,
        start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    made = _asked(port, "sessions", {"session_config_name": "plain", "num_participants": many})
    seats = _asked(port, f"sessions/{made['code']}")["participants"]
    people = tuple(Walker(port=port, steps=(("GET", f"/InitializeParticipant/{seat['code']}", ""),)) for seat in seats)
    return Server(process=process, people=people, file=project / "db.sqlite3", counting=_COUNTED)


def _asked(port: int, path: str, body: Mapping[str, object] | None = None) -> Any:
    """Ask oTree's interface for programs, as soon as it is there."""
    data = None if body is None else json.dumps(body).encode()
    asked = Request(f"http://127.0.0.1:{port}/api/{path}", data=data, headers={"otree-rest-key": _KEY})
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            with urlopen(asked) as answer:  # noqa: S310 - our own port
                return json.load(answer)
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
