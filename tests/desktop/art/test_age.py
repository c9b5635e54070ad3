from typing import get_args

from game.desktop.art.age import BUILDS
from game.model.person import Age


def test_every_age_has_its_build() -> None:
    assert set(BUILDS) == set(get_args(Age))


def test_a_child_has_large_low_eyes_in_a_small_figure() -> None:
    child, adult = BUILDS["child"], BUILDS["adult"]
    assert child.eye_size > adult.eye_size
    assert child.eye_y > adult.eye_y
    assert child.nose_size < adult.nose_size
    assert child.stature < adult.stature
    assert child.shoulders < adult.shoulders
