"""A start of the game in a process of its own, told to close at once: what the bench times from outside.

`python -m game.cli.measured.first_frame game` opens the real window, which shows its first picture and then
reads the wish to close; `floor` opens a window of the same size with one text and nothing but the drawing library.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

SIZE = (1280, 720)


def start_game() -> None:
    """Start as the command does, up to the first picture that answers to the player."""
    from game.cli import play  # noqa: F401, PLC0415 - what a start imports is part of what is timed
    from game.content.words import load_words  # noqa: PLC0415 - the same
    from game.desktop import hints  # noqa: PLC0415 - the same
    from game.desktop.app import run  # noqa: PLC0415 - the same
    from game.desktop.options import Options  # noqa: PLC0415 - the same

    load_words()
    hints.set_hints()
    import pygame  # noqa: PLC0415 - after the hints

    pygame.display.init()
    pygame.event.post(pygame.Event(pygame.QUIT))
    run(Options())


def start_floor() -> None:
    """Open a window, write one text in it and show it."""
    from game.content.shipped import shipped  # noqa: PLC0415 - what a start imports is part of what is timed
    from game.desktop import hints  # noqa: PLC0415 - what a start imports is part of what is timed

    hints.set_hints()
    import pygame  # noqa: PLC0415 - after the hints

    pygame.display.init()
    pygame.font.init()
    screen = pygame.display.set_mode(SIZE, pygame.RESIZABLE)
    font = pygame.font.Font(shipped("assets") / "fonts" / "nunito" / "Nunito-800.ttf", 36)
    screen.blit(font.render("Sincerely Yours", True, "white"), (0, 0))  # noqa: FBT003 - pygame takes no name here
    pygame.display.flip()
    pygame.event.get()


STARTS: Mapping[str, Callable[[], None]] = MappingProxyType({"game": start_game, "floor": start_floor})


def main(which: str) -> None:
    """Start, and say the most memory that it took; the line tells the listener that it is done."""
    STARTS[which]()
    print(f"{_peak():.1f}", flush=True)


def _peak() -> float:
    """Return the most memory that this process held, in MiB; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        import resource  # noqa: PLC0415 - exists only where this line is reached

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
    # not ru_maxrss, which on Linux still remembers the process that started this one
    return int(status.split("VmHWM:")[1].split()[0]) / (1 << 10)


if __name__ == "__main__":
    main(sys.argv[1])
