"""Proofs and bots in a process of their own, at low priority, so that no frame of the window waits for them."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from game.session.author.study import Study, from_values

Command = Callable[[Path, Path], Sequence[str]]
"""What to run for the pack in the first folder, so that the study is written into the second path."""

_LOW = 10


class Beside:
    """One study at a time; a newer one takes the place of one that is still at work."""

    def __init__(self, command: Command) -> None:
        self._command = command
        self._work: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._read = ""

    @property
    def busy(self) -> bool:
        """Tell whether a study is still being made."""
        return self._work is not None

    def begin(self, root: Path) -> None:
        """Begin anew with a pack as it lies on the disk now."""
        self.stop()
        self._folder = tempfile.TemporaryDirectory(prefix="sincerely-")
        command = [*self._command(root, Path(self._folder.name) / "study.json")]
        try:
            self._work = subprocess.Popen(  # noqa: S603 - this very program
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
            )
        except OSError:
            self.stop()
            return
        _lower(self._work.pid)

    def look(self) -> Study | None:
        """Return what was found since this was asked last: first what bots met, at the end what is proven too."""
        if self._work is None or self._folder is None:
            return None
        done = self._work.poll() is not None
        study = self._newest(Path(self._folder.name) / "study.json")
        if done:
            self.stop()
        return study

    def stop(self) -> None:
        """Let it go; whatever it has not told is not wanted any more."""
        if self._work is not None:
            if self._work.poll() is None:
                self._work.kill()
            self._work.wait()
        if self._folder is not None:
            self._folder.cleanup()
        self._work = self._folder = None
        self._read = ""

    def _newest(self, path: Path) -> Study | None:
        try:
            text = path.read_text(encoding="utf-8")
        except OSError:
            return None
        if text == self._read:
            return None
        try:
            study = from_values(json.loads(text))
        except (ValueError, KeyError, TypeError):  # not whole yet
            return None
        self._read = text
        return study


def this_program(root: Path, target: Path) -> Sequence[str]:
    """Ask this very program for the study of a pack."""
    return [sys.executable, "-m", "game", "graph", str(root), "--format", "json", "-o", str(target)]


def _environment() -> dict[str, str]:
    """Let the other process find this program where it lies, installed or not."""
    here = str(Path(__file__).resolve().parents[3])
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths)}


def _lower(process: int) -> None:
    """Let everything else go first, where the system knows such an order."""
    if sys.platform != "win32":
        try:
            os.setpriority(os.PRIO_PROCESS, process, _LOW)
        except OSError:
            return
