import pygame
import pytest

from game.desktop.art.wallpaper import wallpaper


@pytest.mark.parametrize("size", [(344, 648), (172, 324), (320, 320)])
def test_the_wallpaper_fills_any_screen(size: tuple[int, int]) -> None:
    picture = wallpaper(size)
    assert picture.get_size() == size
    assert all(picture.get_at((x, y)).a == 255 for x in range(0, size[0], 20) for y in range(0, size[1], 20))


def test_the_wallpaper_is_the_same_every_time() -> None:
    first, second = (pygame.image.tobytes(wallpaper((172, 324)), "RGBA") for _ in range(2))
    assert first == second
