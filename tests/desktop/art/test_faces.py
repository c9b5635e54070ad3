from itertools import combinations
from typing import get_args

import pygame
import pytest
from pygame import Color, Surface

from game.desktop.art.faces import face
from game.model.person import Age, Beard, Cloth, Face, Glasses, Hair, HairColour, Mood, Nose, Top

DANA = Face(hair="wavy", hair_colour="brown", clothes="coral", top="hood", freckles=True, earrings=True)
PIM = Face(skin=4, hair="pony", clothes="pink", top="hood", eyes="big", jaw=-3, width=-1, age="child")
NOOR = Face(skin=3, hair="hijab", clothes="violet", eyes="big")


def distance(first: Surface, second: Surface) -> float:
    """Give the share of pixels, in percent, that clearly differ."""
    one, two = pygame.image.tobytes(first, "RGB"), pygame.image.tobytes(second, "RGB")
    return 100 * sum(abs(a - b) > 24 for a, b in zip(one, two, strict=True)) / len(one)


def corners(picture: Surface) -> list[int]:
    last = picture.get_width() - 1
    return [picture.get_at(at).a for at in ((0, 0), (last, 0), (0, last), (last, last))]


def test_the_same_traits_give_the_same_bytes() -> None:
    first, second = (pygame.image.tobytes(face(DANA, Mood.WORRY, 96), "RGBA") for _ in range(2))
    assert first == second


@pytest.mark.parametrize("size", [60, 160])
@pytest.mark.parametrize("traits", [DANA, NOOR, PIM])
def test_no_two_moods_look_alike(traits: Face, size: int) -> None:
    looks = {mood: face(traits, mood, size) for mood in Mood}
    closest = min((distance(looks[a], looks[b]), a, b) for a, b in combinations(Mood, 2))
    assert closest[0] > 0.9, closest


@pytest.mark.parametrize("size", [24, 48, 160])
def test_an_avatar_is_round(size: int) -> None:
    avatar = face(DANA, Mood.SMILE, size)
    assert avatar.get_size() == (size, size)
    assert corners(avatar) == [0, 0, 0, 0]
    assert avatar.get_at((size // 2, size // 2)).a == 255


def test_a_ring_has_the_colour_that_is_asked_for() -> None:
    ring = Color("#0F8B8D")
    avatar = face(DANA, Mood.SMILE, 96, ring)
    assert avatar.get_at((48, 2)) == ring


def test_the_edge_of_an_avatar_has_no_dark_fringe() -> None:
    avatar = face(DANA, Mood.SMILE, 64, Color("#FFFFFF"))
    pixels = [avatar.get_at((x, y)) for x in range(64) for y in range(64)]
    edge = [pixel for pixel in pixels if 0 < pixel.a < 255]
    assert edge
    assert all(min(pixel.r, pixel.g, pixel.b) > 240 for pixel in edge)


def test_a_bust_stands_free() -> None:
    bust = face(DANA, Mood.CALM, 260, bust=True)
    assert bust.get_at((0, 0)).a == 0
    assert bust.get_at((130, 130)).a == 255


def test_the_edge_of_a_bust_is_warm_not_dark() -> None:
    bust = face(Face(hair="afro", hair_colour="black"), Mood.CALM, 200, bust=True)
    pixels = [bust.get_at((x, y)) for x in range(200) for y in range(90)]
    faint = [pixel for pixel in pixels if 0 < pixel.a < 100]
    assert faint
    assert all(pixel.r > 200 for pixel in faint)


@pytest.mark.parametrize("hair", get_args(Hair))
def test_every_style_of_hair_is_its_own(hair: Hair) -> None:
    mine = face(Face(hair=hair), Mood.CALM, 80)
    others = [face(Face(hair=other), Mood.CALM, 80) for other in get_args(Hair) if other != hair]
    assert min(distance(mine, other) for other in others) > 1


@pytest.mark.parametrize(
    "traits",
    [
        *(Face(hair_colour=colour) for colour in get_args(HairColour)),
        *(Face(clothes=cloth) for cloth in get_args(Cloth)),
        *(Face(top=top) for top in get_args(Top)),
        *(Face(glasses=glasses) for glasses in get_args(Glasses)),
        *(Face(beard=beard) for beard in get_args(Beard)),
        *(Face(nose=nose) for nose in get_args(Nose)),
        *(Face(skin=skin) for skin in (-1, 0, 1, 2, 3, 4, 5, 9)),
        *(Face(age=age) for age in get_args(Age)),
        *(Face(jaw=shift, width=shift) for shift in (-4, 4)),
    ],
    ids=str,
)
def test_every_trait_is_drawn(traits: Face) -> None:
    assert face(traits, Mood.SMILE, 48).get_at((24, 26)).a == 255


def test_a_child_stands_lower_than_an_adult_and_an_elder_has_lines() -> None:
    child, adult, elder = (face(Face(age=age), Mood.CALM, 200, bust=True) for age in get_args(Age))
    crowns = [min(y for y in range(200) if bust.get_at((100, y)).a > 200) for bust in (child, adult, elder)]
    assert crowns[0] > crowns[1] + 10
    assert crowns[1] == crowns[2]
    assert distance(adult, elder) > 0.5


def test_a_child_has_narrower_shoulders() -> None:
    widths = [
        sum(face(Face(age=age), Mood.CALM, 200, bust=True).get_at((x, 190)).a > 200 for x in range(200))
        for age in get_args(Age)
    ]
    assert widths[0] < 0.8 * widths[1]
