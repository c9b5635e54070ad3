import pygame
from pygame import Color, Surface

from game.content.shipped import shipped
from game.desktop.art.icons import icon, known_icons

INDIGO = Color("#5546D1")


def shown(picture: Surface) -> int:
    width, height = picture.get_size()
    return sum(picture.get_at((x, y)).a > 0 for x in range(width) for y in range(height))


def test_every_icon_draws_something_in_its_colour() -> None:
    assert len(known_icons()) >= 90
    for name in known_icons():
        picture = icon(name, 24, INDIGO)
        assert picture.get_size() == (24, 24)
        assert shown(picture) > 20, name
        full = [picture.get_at((x, y)) for x in range(24) for y in range(24) if picture.get_at((x, y)).a == 255]
        assert all(pixel == INDIGO for pixel in full), name


def test_an_unknown_icon_is_a_question_mark_not_a_crash() -> None:
    first, second = icon("no-such-icon", 24, INDIGO), icon("../fonts/nunito/OFL", 24, INDIGO)
    assert shown(first) > 20
    assert pygame.image.tobytes(first, "RGBA") == pygame.image.tobytes(second, "RGBA")


def test_licences_stand_beside_what_they_cover() -> None:
    assets = shipped("assets")
    assert "MIT License" in (assets / "icons" / "LICENSE").read_text(encoding="utf-8")
    for family in ("nunito", "atkinson"):
        assert "SIL Open Font License" in (assets / "fonts" / family / "OFL.txt").read_text(encoding="utf-8")
        assert list((assets / "fonts" / family).glob("*.ttf"))
