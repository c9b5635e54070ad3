import pygame
import pytest

from game.desktop.art.era import Era
from game.desktop.art.places import PAINTERS, place
from game.model.event import Light
from game.model.place import Place

SMALL = (192, 108)


def test_every_place_of_the_model_has_a_painter() -> None:
    assert set(PAINTERS) == {known.value for known in Place}


@pytest.mark.parametrize("light", Light)
@pytest.mark.parametrize("name", Place)
def test_a_place_is_painted_whole_at_every_hour(name: Place, light: Light) -> None:
    picture = place(name.value, light, SMALL)
    assert picture.get_size() == SMALL
    colours = {tuple(picture.get_at((x, y))) for x in range(0, 192, 8) for y in range(0, 108, 6)}
    assert len(colours) > 40
    assert all(colour[3] == 255 for colour in colours)


@pytest.mark.parametrize("name", Place)
def test_day_dusk_and_night_differ_in_brightness(name: Place) -> None:
    day, dusk, night = (sum(pygame.transform.average_color(place(name.value, light, SMALL))[:3]) for light in Light)
    assert day > dusk + 40
    assert dusk > night + 40


@pytest.mark.parametrize("size", [(320, 107), (320, 136), (320, 180), (240, 240), (200, 320)])
def test_any_aspect_is_filled_to_its_edges(size: tuple[int, int]) -> None:
    for name in (Place.YARD, Place.LIBRARY):
        picture = place(name.value, Light.DUSK, size)
        edge = [picture.get_at((x, y)) for x in (0, size[0] - 1) for y in (0, size[1] // 2, size[1] - 1)]
        assert all(sum(tuple(colour)[:3]) > 0 for colour in edge)


def test_the_same_place_gives_the_same_bytes() -> None:
    first, second = (pygame.image.tobytes(place("yard", Light.NIGHT, SMALL), "RGB") for _ in range(2))
    assert first == second


def test_an_unknown_place_names_the_known_ones() -> None:
    with pytest.raises(KeyError, match=r"moon.*cafe.*yard"):
        place("moon", Light.DAY, SMALL)


@pytest.mark.parametrize("name", Place)
def test_every_place_shows_whether_the_app_is_there(name: Place) -> None:
    before, on, off = (pygame.image.tobytes(place(name.value, Light.DAY, SMALL, era=era), "RGB") for era in Era)
    assert before != on
    assert on != off
    assert off != before


@pytest.mark.parametrize("name", Place)
def test_only_some_of_a_place_changes_with_the_era(name: Place) -> None:
    before, on, off = (pygame.image.tobytes(place(name.value, Light.DUSK, SMALL, era=era), "RGB") for era in Era)
    same = sum(a == b == c for a, b, c in zip(before, on, off, strict=True))
    assert same > 0.6 * len(before)


def test_nothing_of_the_app_is_in_a_picture_unless_it_is_asked_for() -> None:
    plain, before = place("yard", Light.DAY, SMALL), place("yard", Light.DAY, SMALL, era=Era.BEFORE)
    assert pygame.image.tobytes(plain, "RGB") == pygame.image.tobytes(before, "RGB")


@pytest.mark.parametrize("era", Era)
def test_an_era_is_painted_the_same_every_time(era: Era) -> None:
    first, second = (pygame.image.tobytes(place("stairs", Light.NIGHT, SMALL, era=era), "RGB") for _ in range(2))
    assert first == second
