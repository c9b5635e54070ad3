"""What a pack says about itself and its neighbours on the shelf, and the pictures and sounds that it brings along."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.ids import PackId


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """A range of versions, from the first to just before another; an empty end is open."""

    first: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Required:
    """Another pack that has to be there."""

    id: PackId
    versions: Versions


class AssetKind(StrEnum):
    """What of the game's own can be replaced while a pack is played; each is a folder in the pack's assets."""

    FACES = "faces"
    PLACES = "places"
    ICONS = "icons"
    SOUNDS = "sounds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A picture or a sound, examined already; `name` is that of the person, place, icon or sound that it replaces."""

    kind: AssetKind
    name: str
    content: bytes
