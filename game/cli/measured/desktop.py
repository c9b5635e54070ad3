"""What the window costs while it is open: beside filling and showing the same window, in the same run."""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from game.cli.measured.rows import Row
from game.cli.screen import has_screen
from game.content.words import load_words

SIZE = (1280, 720)
STILL_BAR, DIAL_BAR, PARTY_BAR, IDLE_BAR = 1.2, 2.5, 5.0, 1.0
_FRAMES, _FRAME_MS, _IDLE_S = 90, 10, 2.0
_FLOOR_IS = "fill and flip"


def rows() -> list[Row]:
    """Measure a still screen, the dial on its way, a shower of confetti, and a window that is left alone."""
    with _window() as display:
        from game.desktop.moving import MovingScreen  # noqa: PLC0415 - the drawing library is for windows alone

        screen = MovingScreen(display, load_words())
        floor = _median(_floor(display))
        note = "a real display" if has_screen(os.environ) else "SDL's dummy driver"
        return [
            _row("a still screen, one turn of the loop", screen.still, floor, STILL_BAR, note),
            _row("the dial on its way, one frame", screen.dial, floor, DIAL_BAR, note),
            _row("a reward with confetti, one frame", screen.party, floor, PARTY_BAR, note),
            Row(
                what="a window left alone, share of one core",
                value=_idle(screen.still),
                unit="%",
                floor=1.0,
                floor_is="one percent of a core",
                bar=IDLE_BAR,
                note=f"the loop at its quiet pace for {_IDLE_S:.0f} s, on {note}",
            ),
        ]


@contextmanager
def _window() -> Iterator[object]:
    """Open a window for the time of the measurements."""
    if not has_screen(os.environ):
        os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    from game.desktop import hints  # noqa: PLC0415 - the drawing library is for windows alone

    hints.set_hints()
    import pygame  # noqa: PLC0415 - after the hints

    pygame.display.init()
    pygame.font.init()
    yield pygame.display.set_mode(SIZE)
    pygame.quit()


def _row(what: str, frame: Callable[[int], object], floor: float, bar: float, note: str) -> Row:
    value = _median(frame)
    return Row(what=what, value=value, unit="ms", floor=floor, floor_is=_FLOOR_IS, bar=bar, note=f"median, on {note}")


def _floor(display: object) -> Callable[[int], object]:
    """Return the least that a picture can cost."""
    import pygame  # noqa: PLC0415 - after the hints

    def frame(now: int) -> None:
        if isinstance(display, pygame.Surface):
            display.fill((now % 256, 40, 80))
        pygame.display.flip()

    return frame


def _median(frame: Callable[[int], object]) -> float:
    """Return the milliseconds of the middle one of many frames, the first of which warm up."""
    took = []
    for index in range(2 * _FRAMES):
        began = time.perf_counter()
        frame((index % _FRAMES) * _FRAME_MS)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took[_FRAMES:])


def _idle(turn: Callable[[int], object]) -> float:
    """Return the share of a core that a window takes when nothing happens."""
    import pygame  # noqa: PLC0415 - after the hints

    clock = pygame.Clock()
    began, busy = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < _IDLE_S:
        turn(0)
        clock.tick(20)
    return 100 * (time.process_time() - busy) / (time.perf_counter() - began)
