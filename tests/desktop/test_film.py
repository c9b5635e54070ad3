"""The film is a real run, and long enough to tell a story."""

import pygame
from fakes.packs import tiny_pack

from game.desktop.film import PER_SECOND, film

SMALL = (800, 500)


def test_a_film_takes_some_ten_seconds_and_shows_many_things() -> None:
    seen = [hash(pygame.image.tobytes(picture, "RGB")) for picture in film(SMALL, tiny_pack())]
    assert 8 <= len(seen) / PER_SECOND <= 14
    assert len(set(seen)) > 30
