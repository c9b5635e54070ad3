"""A real screen that nobody sees: Xvfb, a window manager if there is one, hands, and eyes on every pixel."""

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pygame
from pygame import Surface

TOP = Path(__file__).resolve().parents[2]
SIZE = (1400, 900)
PATIENCE = 20.0
NEEDS = ("Xvfb", "xdotool")
_XWD_COLOUR = 12


def missing() -> str:
    """Say what a real window would need, or nothing."""
    lacks = [name for name in NEEDS if shutil.which(name) is None]
    return f"a real window needs {' and '.join(lacks)}: sudo apt install xvfb xdotool openbox" if lacks else ""


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something, but not for ever."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"waited {PATIENCE:.0f} s in vain: {what}"
        time.sleep(0.02)


class Screen:
    """A display with its hands and eyes."""

    def __init__(self, display: str, folder: Path) -> None:
        self.display = display
        self._pixels = folder / "Xvfb_screen0"

    def hands(self, *words: str) -> str:
        """Let xdotool do something, and return what it says."""
        done = subprocess.run(
            ["xdotool", *words],  # noqa: S607 - wherever the system keeps it
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout.strip()

    def away(self) -> None:
        """Take the hand off everything."""
        self.hands("mousemove", str(SIZE[0] - 1), str(SIZE[1] - 1))

    def eyes(self, corner: tuple[int, int], size: tuple[int, int]) -> Surface:
        """Return what shows at a place; the framebuffer is a file in the format of xwd."""
        raw = self._pixels.read_bytes()
        head = struct.unpack(">25I", raw[:100])
        start, wide, high, row = head[0] + head[19] * _XWD_COLOUR, head[4], head[5], head[12]
        whole = pygame.image.frombuffer(raw[start : start + row * high], (row // 4, high), "BGRA")
        assert (wide, high) == SIZE
        seen = Surface(size, depth=24)
        whole.set_alpha(None)
        seen.blit(_opaque(whole), (-corner[0], -corner[1]))
        return seen


def _opaque(picture: Surface) -> Surface:
    plain = Surface(picture.get_size(), depth=24)
    plain.blit(pygame.image.frombytes(pygame.image.tobytes(picture, "RGB"), picture.get_size(), "RGB"), (0, 0))
    return plain


class OpenGame:
    """The real game, in a process and a window of its own."""

    def __init__(self, screen: Screen, home: Path, *options: str) -> None:
        environ = {name: text for name, text in os.environ.items() if not name.startswith("SDL_")}
        environ |= {"DISPLAY": screen.display, "SDL_AUDIODRIVER": "dummy", "SINCERELY_HOME": str(home)}
        environ.pop("WAYLAND_DISPLAY", None)
        self._screen = screen
        command = [sys.executable, "-X", "faulthandler", "-m", "game", "play", *options]
        self._window = ""
        self._place: tuple[tuple[int, int], tuple[int, int]] | None = None
        self.process = subprocess.Popen(command, cwd=TOP, env=environ)
        if not self._shows():  # once in many hundred starts on a busy computer; what it waited for is then printed
            self.process.send_signal(signal.SIGABRT)
            self.process.wait(PATIENCE)
            self.process = subprocess.Popen(command, cwd=TOP, env=environ)
            if not self._shows():
                self.kill()
                raise AssertionError("twice in vain: no window of the game's process")
        screen.hands("windowfocus", "--sync", self._window)

    def _shows(self) -> bool:
        try:
            until(self._found, "no window of the game's process")
        except AssertionError:
            if self.process.poll() is not None:
                raise
            return False
        return True

    def _found(self) -> bool:
        assert self.process.poll() is None, f"the game left with {self.process.returncode}"
        found = self._screen.hands("search", "--onlyvisible", "--pid", str(self.process.pid)).split()
        self._window = found[0] if found else ""
        return bool(found)

    def key(self, *names: str) -> None:
        """Type on the keyboard."""
        self._screen.hands("key", "--delay", "30", *names)

    def click(self, x: int, y: int) -> None:
        """Press the left button at a place of the window, then take the hand off it."""
        self._screen.hands("mousemove", "--sync", "--window", self._window, str(x), str(y), "click", "1")
        self._screen.away()

    def picture(self) -> Surface:
        """Return what the window shows."""
        if self._place is None:
            size = self._numbers("getwindowgeometry", "--shell", self._window)
            self._place = self._corner(), (size["WIDTH"], size["HEIGHT"])
        return self._screen.eyes(*self._place)

    def _corner(self) -> tuple[int, int]:
        """Return where the window's own pixels begin: only a hand laid there can tell, whoever draws the frame."""
        self._screen.hands("mousemove", "--window", self._window, "0", "0")
        spot = self._numbers("getmouselocation", "--shell")
        self._screen.away()
        return spot["X"], spot["Y"]

    def _numbers(self, *words: str) -> dict[str, int]:
        lines = self._screen.hands(*words).splitlines()
        return {name: int(value) for name, _, value in (line.partition("=") for line in lines)}

    def kill(self) -> None:
        """Pull the plug."""
        self.process.kill()
        self.process.wait(PATIENCE)


@contextmanager
def opened_screen(folder: Path) -> Iterator[Screen]:
    """Open a display that is free, and close it with everything on it."""
    folder.mkdir(parents=True, exist_ok=True)
    reader, writer = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    options = ["-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-fbdir", str(folder)]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=(writer,), stderr=subprocess.DEVNULL)  # noqa: S607 - as above
    os.close(writer)
    helpers = [server]
    try:
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        screen = Screen(display, folder)
        until(lambda: bool(screen.hands("getdisplaygeometry")), "no answer from Xvfb")
        if shutil.which("openbox"):
            environ, quiet = os.environ | {"DISPLAY": display}, subprocess.DEVNULL
            helpers.append(subprocess.Popen(["openbox"], env=environ, stdout=quiet, stderr=quiet))  # noqa: S607 - as above
            until(lambda: bool(screen.hands("get_num_desktops")), "no answer from openbox")
        screen.away()
        yield screen
    finally:
        for each in reversed(helpers):
            each.terminate()
            each.wait(PATIENCE)
