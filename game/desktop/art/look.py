"""What a face's traits mean in colours and measures, worked out once before it is drawn.

Faces live in a box of 200 by 200 design units, symmetric around x = 100.
"""

from dataclasses import dataclass

from pygame import Color

from game.desktop.art.age import BUILDS, Build
from game.desktop.art.palette import color, mix
from game.desktop.art.pen import Point, mirrored
from game.model.person import Cloth, Face, HairColour, Mood

SKINS = (
    ("#FFE0C7", "#F2BE9B"),
    ("#F7CBA4", "#E5A67A"),
    ("#E8AE80", "#CF8C5E"),
    ("#C98A5B", "#AD6E43"),
    ("#9C6440", "#82502F"),
    ("#6E4530", "#573423"),
)
HAIRS: dict[HairColour, str] = {
    "black": "#2B2430",
    "dark_brown": "#4A3328",
    "brown": "#7A4B2B",
    "copper": "#B9763C",
    "blond": "#E0B15E",
    "red": "#A9433A",
    "grey": "#9B98A6",
    "white": "#D9D6DE",
}
CLOTHES: dict[Cloth, str] = {
    "indigo": "#5B5BD6",
    "teal": "#2A9D8F",
    "coral": "#E2674A",
    "gold": "#F2B84B",
    "navy": "#3D5A80",
    "pink": "#C2578B",
    "green": "#6A994E",
    "violet": "#8D6CC4",
}
BACKDROPS: dict[Cloth, str] = {
    "indigo": "#FFE3D6",
    "teal": "#FFF0CC",
    "coral": "#D9E8F6",
    "gold": "#E4DEFA",
    "navy": "#FFE8C9",
    "pink": "#D3EFE9",
    "green": "#F8DCE8",
    "violet": "#DDF0E4",
}
DARK_SKIN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One face, ready to be drawn: the traits, the mood, and every colour that follows from them."""

    face: Face
    mood: Mood
    skin: Color
    skin_shade: Color
    skin_light: Color
    hair: Color
    hair_dark: Color
    hair_light: Color
    brow: Color
    cloth: Color
    cloth_dark: Color
    cloth_light: Color
    line: Color
    backdrop: Color

    @property
    def half_width(self) -> float:
        """Half of the head's width; hair and ears follow it."""
        return 35 + self.face.width

    @property
    def dark(self) -> bool:
        """Tell whether eyes and lips need help to be seen on this skin."""
        return self.face.skin >= DARK_SKIN

    @property
    def build(self) -> Build:
        """Give the measures of this face's age."""
        return BUILDS[self.face.age]

    def head(self) -> list[Point]:
        """Outline the head from the crown to the chin; a child's is round, and widest at the cheeks."""
        wide, jaw = self.half_width, self.face.jaw
        if self.face.age == "child":
            return mirrored(
                [
                    (100.0, 32.0),
                    (81, 35),
                    (100 - wide + 5, 48),
                    (100 - wide - 0.5, 68),
                    (100 - wide - 1.5, 92),
                    (100 - wide + 4, 112 + jaw / 2),
                    (84, 127 + jaw / 2),
                    (100, 131.5 + jaw / 2),
                ]
            )
        jowl = self.build.jowl
        left = [
            (100.0, 33.0),
            (82, 36),
            (100 - wide + 6, 48),
            (100 - wide + 0.5, 66),
            (100 - wide, 86),
            (100 - wide + 4.5 - jowl, 109 + jaw / 2 + jowl),
            (83, 128 + jaw),
            (100, 134.5 + jaw),
        ]
        return mirrored(left)

    def fitted(self, points: tuple[Point, ...]) -> list[Point]:
        """Stretch an outline that was drawn for an average head to this one."""
        return [(100 + (x - 100) * (self.half_width + 3.5) / 41, y) for x, y in points]


def look_of(face: Face, mood: Mood) -> Look:
    """Turn traits into colours; a skin number from outside the scale is taken as its nearest end."""
    skin, shade = SKINS[min(max(face.skin, 0), len(SKINS) - 1)]
    hair, cloth = HAIRS[face.hair_colour], CLOTHES[face.clothes]
    pale = face.hair_colour in {"grey", "white", "blond"}
    dark = mix(hair, "#1A1420", 0.28)
    return Look(
        face=face,
        mood=mood,
        skin=color(skin),
        skin_shade=color(shade),
        skin_light=mix(skin, "#FFF1DC", 0.28),
        hair=color(hair),
        hair_dark=dark,
        hair_light=mix(hair, "#FFFFFF", 0.18),
        brow=mix(hair, "#4A3F50", 0.45) if pale else mix(hair, "#1A1420", 0.45),
        cloth=color(cloth),
        cloth_dark=mix(cloth, "#1E1836", 0.26),
        cloth_light=mix(cloth, "#FFFFFF", 0.16),
        line=mix(shade, "#3A1E22", 0.55),
        backdrop=color(BACKDROPS[face.clothes]),
    )
