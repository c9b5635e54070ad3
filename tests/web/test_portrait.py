"""Faces inside a page."""

import re
from typing import get_args
from xml.etree import ElementTree as ET

import pytest

from game.model.person import Beard, Face, Glasses, Hair, HairColour, Mood, Top
from game.web.portrait import portrait

DRAWN = [
    *(Face(hair=hair) for hair in get_args(Hair)),
    *(Face(hair_colour=colour) for colour in get_args(HairColour)),
    *(Face(beard=beard) for beard in get_args(Beard)),
    *(Face(glasses=glasses, eyes="big") for glasses in get_args(Glasses)),
    *(Face(top=top) for top in get_args(Top)),
    *(Face(skin=skin, jaw=4, width=-4) for skin in range(6)),
]


@pytest.mark.parametrize("mood", list(Mood))
def test_every_face_is_a_small_drawing_that_the_policy_allows(mood: Mood) -> None:
    for face in DRAWN:
        drawn = str(portrait(face, mood))
        ET.fromstring(drawn)  # noqa: S314 - our own drawing
        assert len(drawn) < 6_000
        assert not re.search(r" style=| on\w+=|href", drawn)


def test_moods_and_traits_can_be_told_apart() -> None:
    assert len({portrait(Face(), mood) for mood in Mood}) == len(Mood)
    assert len({portrait(Face(hair=hair)) for hair in get_args(Hair)}) == len(get_args(Hair))
