"""Which language is spoken: the one asked for, else the one set, else the system's if it is exactly one of ours."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from game.content.pseudo import PSEUDO
from game.content.shipped import shipped
from game.content.words import ENGLISH, read_words, spoken

_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")
_OURS: Mapping[str, str] = {"zh_CN": "zh", "zh_SG": "zh"}
"""Locales whose readers read ours; those of other scripts are not guessed."""


def tongue(environ: Mapping[str, str], settings: Path, asked: str = "") -> str:
    """Return the language to speak; nobody is addressed in one that only resembles theirs."""
    if asked:
        return asked
    return _set(settings) or _of_the_system(environ)


def known(language: str) -> bool:
    """Tell whether the game can speak a language; the one for testing counts."""
    return language == PSEUDO or language in spoken()


@cache
def names() -> Mapping[str, str]:
    """Return the name of every language in its own words."""
    root = shipped("assets") / "words"
    return {one: read_words(root / one).say("language_name") for one in spoken()}


def _set(settings: Path) -> str:
    try:
        found = json.loads(settings.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    language = found.get("language") if isinstance(found, dict) else None
    return language if isinstance(language, str) and known(language) else ""


def _of_the_system(environ: Mapping[str, str]) -> str:
    said = next((environ[name] for name in _LOCALES if environ.get(name)), "")
    name = re.split(r"[.@]", said)[0]
    language = _OURS.get(name, name.partition("_")[0] if name.startswith("en") else name)
    return language if language in spoken() else ENGLISH
