"""The README's film: pictures from the window's own engine, written as one moving WebP."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.failure import Failure
from game.content.words import load_words

if TYPE_CHECKING:  # Pillow comes with the dev extra; only who makes a film needs it
    from collections.abc import Iterable, Iterator

    from PIL.Image import Image
    from pygame import Surface

PLAYED, SHOWN = (1120, 630), (800, 450)
"""The whole design with its smallest words, which can still be read in a film of this size."""
_QUALITY, _LAST_MS = 72, 1200


def make_film(path: Path) -> None:
    """Play, film and write."""
    if find_spec("PIL") is None:
        raise Failure(load_words().say("shots_film_pillow"))
    from game.desktop.film import PER_SECOND, film  # noqa: PLC0415 - imports pygame, which must wait for the hints

    pictures = list(held(_shrunk(film(PLAYED)), 1000 / PER_SECOND))
    first, *rest = [picture for picture, _ in pictures]
    durations = [round(ms) for _, ms in pictures]
    durations[-1] += _LAST_MS
    path.parent.mkdir(parents=True, exist_ok=True)
    first.save(path, "WEBP", save_all=True, append_images=rest, duration=durations, loop=0, quality=_QUALITY, method=5)


def held(pictures: "Iterable[Image]", each_ms: float) -> "Iterator[tuple[Image, float]]":
    """Yield pictures with how long they show: one that does not change is kept once."""
    shown: Image | None = None
    ms = 0.0
    for picture in pictures:
        if shown is not None and picture.tobytes() != shown.tobytes():
            yield shown, ms
            ms = 0.0
        shown, ms = picture, ms + each_ms
    if shown is not None:
        yield shown, ms


def _shrunk(surfaces: "Iterable[Surface]") -> "Iterator[Image]":
    """Turn what the window shows into pictures of the film's size."""
    import pygame  # noqa: PLC0415 - as above
    from PIL import Image as Images  # noqa: PLC0415 - as above

    for surface in surfaces:
        whole = Images.frombytes("RGB", surface.get_size(), pygame.image.tobytes(surface, "RGB"))
        yield whole.resize(SHOWN, Images.Resampling.LANCZOS)
