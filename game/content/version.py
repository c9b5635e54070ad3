"""Which version of the game is running, and whether a version lies in a range."""

import re
import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path

from game.model.shelf import Versions

_DIGITS = re.compile(r"[0-9]+")

UNKNOWN = "0.0.0"
"""Said by a copy of the game that knows its version from nowhere; it fits no range, and that is said."""


@cache
def running() -> str:
    """Return the version of this game: a checkout's own, since another one may be installed beside it."""
    project = Path(__file__).resolve().parent.parent.parent / "pyproject.toml"
    try:
        found = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
        if found["name"] == "sincerely-yours":
            return str(found["version"])
    except (OSError, ValueError, KeyError):
        pass
    try:
        return metadata.version("sincerely-yours")
    except metadata.PackageNotFoundError:
        return UNKNOWN


def numbers(version: str) -> tuple[int, ...]:
    """Return a version's three numbers, to be compared; what follows them does not count."""
    return tuple(int(found[0]) if (found := _DIGITS.match(part)) else 0 for part in version.split(".")[:3])


def within(version: str, versions: Versions) -> bool:
    """Tell whether a version lies in a range."""
    here = numbers(version)
    early = bool(versions.first) and here < numbers(versions.first)
    late = bool(versions.before) and here >= numbers(versions.before)
    return not early and not late


def spoken(versions: Versions) -> str:
    """Say a range in words, for the middle of a sentence."""
    first = f"from {versions.first}" if versions.first else ""
    before = f"before {versions.before}" if versions.before else ""
    return ", ".join(part for part in (first, before) if part) or "any version"
