"""Where the files are that come with the game, installed or in a checkout."""

from pathlib import Path
from typing import Literal


def shipped(name: Literal["levels", "assets"]) -> Path:
    """Find a shipped folder: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "shipped" / name
    return inside if inside.is_dir() else package.parent / name
