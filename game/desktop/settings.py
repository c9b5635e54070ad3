"""What a player sets for this window: kept as a small file beside the runs, never inside a game."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from game.content.tongue import known
from game.desktop.sound import Volumes

TEXT_SIZES = (100, 115, 130, 150, 175, 200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Sizes and volumes in percent; `readable` is the font for reading, `reduced` stills all travel.

    `language` is empty as long as nobody has chosen one.
    """

    text: int = 100
    readable: bool = False
    reduced: bool = False
    effects: int = 80
    bed: int = 60
    mute: bool = False
    captions: bool = False
    fullscreen: bool = False
    language: str = ""

    @property
    def captioned(self) -> bool:
        """Tell whether sounds are written out: when that is wished, and when they cannot be heard."""
        return self.captions or self.mute or self.effects == 0

    @property
    def volumes(self) -> Volumes:
        """Return how loud everything is."""
        return Volumes(effects=self.effects / 100, bed=self.bed / 100, mute=self.mute)


def load_settings(path: Path) -> Settings:
    """Return what was set; whatever the file does not hold, or holds wrongly, is as it was at first."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    first = Settings()
    kept: dict[str, Any] = {}
    for each in fields(Settings):
        kept[each.name] = _sound(found.get(each.name), getattr(first, each.name))
    return Settings(**kept)


def _sound(value: object, otherwise: int | bool | str) -> int | bool | str:  # noqa: FBT001 - a value of any type
    """Return a value if it is of the right kind and within reason."""
    if isinstance(otherwise, str):
        return value if isinstance(value, str) and known(value) else otherwise
    if isinstance(otherwise, bool):
        return value if isinstance(value, bool) else otherwise
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= max(TEXT_SIZES)
    return value if fits and isinstance(value, int) else otherwise


def save_settings(path: Path, settings: Settings) -> str:
    """Write the settings; return what hindered it, if anything did."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(settings), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        return error.strerror or str(error)
    return ""


def next_text(text: int, by: int) -> int:
    """Return the next size of text in a direction, staying at the ends."""
    nearest = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - text))
    return TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, nearest + by))]
