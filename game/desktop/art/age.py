"""What years do to a face: where its parts sit, how large they are, and the few lines that an elder has earned."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.model.person import Age


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Measures of a face at one age, in design units.

    `stature` (as a bust), `presence` (on an avatar) and `shoulders` are shares of an adult's.
    """

    eye_x: float = 15.5
    eye_y: float = 88.0
    eye_size: float = 1.0
    brow_y: float = 75.5
    brow_weight: float = 1.0
    brow_soft: float = 0.0
    nose_y: float = 101.0
    nose_size: float = 1.0
    mouth_y: float = 114.5
    mouth_size: float = 1.0
    cheek_y: float = 106.0
    cheek_size: float = 1.0
    jowl: float = 0.0
    stature: float = 1.0
    presence: float = 1.0
    shoulders: float = 1.0
    lines: bool = False


BUILDS: Mapping[Age, Build] = {
    "child": Build(
        eye_x=17,
        eye_y=94,
        eye_size=1.24,
        brow_y=80.5,
        brow_weight=0.86,
        brow_soft=0.2,
        nose_y=105,
        nose_size=0.68,
        mouth_y=114.5,
        mouth_size=0.94,
        cheek_y=108,
        cheek_size=1.2,
        stature=0.88,
        presence=0.98,
        shoulders=0.74,
    ),
    "adult": Build(),
    "elder": Build(brow_weight=0.82, cheek_y=109, jowl=2.2, lines=True),
}
