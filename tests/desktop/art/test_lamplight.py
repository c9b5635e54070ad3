import pygame
from pygame import Surface

from game.desktop.art.lamplight import Lamp, light_up


def lit(*lamps: Lamp) -> Surface:
    wall = Surface((200, 100))
    wall.fill("white")
    light_up(wall, lamps, "#808080", units=400, top=-100)
    return wall


LAMP = Lamp(x=200, y=0, reach=80, paint="#7F7F40")


def test_a_room_without_lamps_has_its_ambient_light_everywhere() -> None:
    room = lit()
    assert all(124 <= room.get_at((x, y)).g <= 130 for x in (0, 100, 199) for y in (0, 50, 99))


def test_a_lamp_is_warm_where_it_hangs_and_ends_where_it_reaches() -> None:
    room = lit(LAMP)
    middle, near, far = room.get_at((100, 50)), room.get_at((120, 50)), room.get_at((160, 50))
    assert middle.r > middle.b + 40
    assert middle.r > near.r > far.r
    assert far == lit().get_at((160, 50))


def test_lamps_add_up_and_the_same_lamps_give_the_same_bytes() -> None:
    assert lit(LAMP, LAMP).get_at((112, 50)).r > lit(LAMP).get_at((112, 50)).r
    assert pygame.image.tobytes(lit(LAMP), "RGB") == pygame.image.tobytes(lit(LAMP), "RGB")
