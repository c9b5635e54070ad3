"""The language catalogue: every word of the interface, by key, so that front ends hold no sentences."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from game.content.nodes import read_tree
from game.content.problem import render
from game.content.pseudo import PSEUDO, pseudo
from game.content.shipped import shipped
from game.content.text import decode

ENGLISH = "en"
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All texts of one language; a text with `one` and `other` is chosen by the placeholder `n`.

    Where a run shows no score, `plainly` says `KEY_unscored` instead of `KEY`, if there is such a text.
    """

    language: str
    texts: Mapping[str, str | Mapping[str, str]]
    plain: bool = False

    def say(self, key: str, /, **numbers: object) -> str:
        """Return a text with its placeholders filled; an unknown key or a missing placeholder is a KeyError."""
        text = self.texts.get(f"{key}_unscored", self.texts[key]) if self.plain else self.texts[key]
        if not isinstance(text, str):
            text = text["one" if numbers["n"] == 1 else "other"]
        return PLACEHOLDER.sub(lambda match: str(numbers[match[1]]), text)

    def listed(self, parts: Iterable[str]) -> str:
        """Join what is counted up, as the language does it."""
        return self.say("list_comma").join(parts)

    def parted(self, parts: Iterable[str]) -> str:
        """Join what has commas of its own."""
        return self.say("list_semicolon").join(parts)

    def sentences(self, parts: Iterable[str]) -> str:
        """Put a full stop between parts that come without one; after the last it is left to the reader's eye."""
        return self.say("list_stop").join(parts)

    def plainly(self, *, scored: bool = False) -> "Words":
        """Return the words for a run without a score; these same words where there is one."""
        return replace(self, plain=not scored)


def load_words(language: str = ENGLISH) -> Words:
    """Read all files of one language; they are shipped, so a mistake in them is a bug and raises.

    What a language does not say is said in English, and so is everything in a language that is not here.
    """
    english = _shipped_words(ENGLISH)
    if language == PSEUDO:
        return replace(english, language=PSEUDO, texts={key: _pseudo(text) for key, text in english.texts.items()})
    if language == ENGLISH or language not in spoken():
        return english
    other = _shipped_words(language)
    return replace(other, texts={**english.texts, **other.texts})


@cache
def _shipped_words(language: str) -> Words:
    """Read a language once: what comes with a program stays as it is while the program runs."""
    return read_words(shipped("assets") / "words" / language)


def spoken() -> tuple[str, ...]:
    """List the languages of the interface, English first."""
    folders = (path.name for path in (shipped("assets") / "words").iterdir() if path.is_dir())
    return (ENGLISH, *sorted(name for name in folders if name != ENGLISH))


def _pseudo(text: str | Mapping[str, str]) -> str | Mapping[str, str]:
    return pseudo(text) if isinstance(text, str) else {key: pseudo(one) for key, one in text.items()}


def read_words(folder: Path) -> Words:
    """Read every catalogue file in a folder; a key may stand in one file only."""
    texts: dict[str, str | Mapping[str, str]] = {}
    for path in sorted(folder.glob("*.yaml")):
        for key, text in _file(path).items():
            if key in texts:
                raise ValueError(f"{path.name}: the key '{key}' stands in another file too")
            texts[key] = text
    if not texts:
        raise FileNotFoundError(f"no words in {folder}")
    return Words(language=folder.name, texts=texts)


def _file(path: Path) -> dict[str, str | Mapping[str, str]]:
    source, problems = decode(path.read_bytes(), path.name)
    tree = read_tree(source)
    if problems or tree.problems:
        raise ValueError("\n".join(render(one) for one in [*problems, *tree.problems]))
    if not isinstance(tree.data, dict):
        raise TypeError(f"{path.name}: expected `key: text` lines")
    for key, text in tree.data.items():
        if not (isinstance(text, str) or (isinstance(text, dict) and set(text) == {"one", "other"})):
            raise ValueError(f"{path.name}: '{key}' must be a text, or one and other")
    return tree.data
