"""How a window is opened."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asked for; what is None the player chooses in the window."""

    pack: Path | None = None
    route: str | None = None
    seed: int | None = None
    resume: bool = False
    edit: bool = False
    language: str = ""
