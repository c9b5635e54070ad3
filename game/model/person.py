"""The people of Starbridge, and what a face is made of."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from game.model.ids import PersonId

Hair = Literal["crop", "side", "bob", "long", "curly", "bun", "afro", "buzz", "bald", "hijab", "pony", "wavy", "quiff"]
HairColour = Literal["black", "dark_brown", "brown", "copper", "blond", "red", "grey", "white"]
Cloth = Literal["indigo", "teal", "coral", "gold", "navy", "pink", "green", "violet"]
Top = Literal["crew", "vneck", "hood", "collar", "blazer"]
Glasses = Literal["none", "round", "square"]
Beard = Literal["none", "full", "moustache", "stubble"]
Eyes = Literal["dot", "big"]
Nose = Literal["straight", "round", "hooked"]
Age = Literal["child", "adult", "elder"]


class Mood(StrEnum):
    """The seven looks that every face can have."""

    SMILE = "smile"
    GRIN = "grin"
    CALM = "calm"
    SMIRK = "smirk"
    WORRY = "worry"
    SAD = "sad"
    ANGRY = "angry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """Traits from which a face is drawn; a drawing needs nothing else, so packs need no pictures.

    `picture` names the one that a pack brings all the same; it stays empty where it brings none.
    `skin` runs from 0 (light) to 5 (dark); `jaw` and `width` shift the outline by -4 to 4 design units.
    """

    skin: int = 2
    hair: Hair = "crop"
    hair_colour: HairColour = "dark_brown"
    clothes: Cloth = "teal"
    top: Top = "crew"
    glasses: Glasses = "none"
    beard: Beard = "none"
    freckles: bool = False
    earrings: bool = False
    eyes: Eyes = "dot"
    nose: Nose = "straight"
    jaw: int = 0
    width: int = 0
    age: Age = "adult"
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the player knows.

    `tie` is how close they start (bounded by the pack); `score` is their own score in the app;
    `pull` is the share, in percent of the gap between their score and the player's, by which one
    slot moves the player under a framing with friends' pull; 0 keeps them out of the circle.
    """

    id: PersonId
    name: str
    role: str
    face: Face
    tie: int = 0
    score: int = 0
    pull: int = 0
