"""The folder of everything that the game keeps; apart from the runs, because a window needs it before it can wait."""

import os
from pathlib import Path

from platformdirs import user_data_path

HOME = "SINCERELY_HOME"
"""The environment variable that puts everything the game keeps into another folder."""


def home() -> Path:
    """Return the folder of everything that the game keeps; nothing is created by asking."""
    override = os.environ.get(HOME, "")
    return Path(override).expanduser() if override else user_data_path("sincerely-yours", appauthor=False)
