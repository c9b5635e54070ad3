"""Faces as authors describe them; a drawing needs nothing else."""

from typing import Annotated

from pydantic import Field

from game.content.schema.record import Record
from game.model.person import Age, Beard, Cloth, Eyes, Glasses, Hair, HairColour, Nose, Top


class FaceRecord(Record):
    """How somebody looks; whatever is left out gets a plain default."""

    skin: Annotated[int, Field(ge=0, le=5)] = Field(default=2, description="Skin from 0 (light) to 5 (dark).")
    hair: Hair = Field(default="crop", description="The haircut, or a hijab.")
    hair_colour: HairColour = Field(default="dark_brown", description="The colour of the hair.")
    clothes: Cloth = Field(default="teal", description="The colour of the clothes.")
    top: Top = Field(default="crew", description="The cut of the clothes at the neck.")
    glasses: Glasses = Field(default="none", description="Glasses, or none.")
    beard: Beard = Field(default="none", description="A beard, or none.")
    freckles: bool = Field(default=False, description="true draws freckles.")
    earrings: bool = Field(default=False, description="true draws earrings.")
    eyes: Eyes = Field(default="dot", description="Small or big eyes.")
    nose: Nose = Field(default="straight", description="The shape of the nose.")
    jaw: Annotated[int, Field(ge=-4, le=4)] = Field(default=0, description="A narrower (-4) or wider (4) jaw.")
    width: Annotated[int, Field(ge=-4, le=4)] = Field(default=0, description="A narrower (-4) or wider (4) head.")
    age: Age = Field(default="adult", description="A child, an adult or an elder; only the drawing asks.")
