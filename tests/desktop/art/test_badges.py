import pygame
import pytest

from game.desktop.art.badges import DRESSES, FAMILY, badge


def test_the_five_steps_differ_and_their_names_agree() -> None:
    drawn = {name: pygame.image.tobytes(badge(name, 48), "RGBA") for name in FAMILY}
    assert len(set(drawn.values())) == len(DRESSES)
    assert all(drawn[a] == drawn[b] for a in FAMILY for b in FAMILY if FAMILY[a] == FAMILY[b])


@pytest.mark.parametrize("order", [-1, 0, 2, 4, 9])
def test_a_badge_of_another_pack_wears_the_shield_of_its_order(order: int) -> None:
    picture = badge("bell", 48, order)
    assert picture.get_size() == (48, 48)
    assert picture.get_at((24, 30)).a == 255
    assert picture.get_at((0, 0)).a == 0


def test_a_badge_has_no_dark_fringe_of_foreign_colour() -> None:
    picture = badge("guest", 64)
    edge = [picture.get_at((x, y)) for x in range(64) for y in range(64) if 0 < picture.get_at((x, y)).a < 120]
    assert edge
    assert all(pixel.b >= pixel.r for pixel in edge)
