"""A pack in another language: the same ids, the same hash, other words."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from game.content.draft import Draft
from game.content.phrases import Phrase, phrases
from game.content.po import Message, Po, read_po
from game.content.problem import Problem
from game.content.pseudo import PSEUDO, pseudo
from game.content.source import open_source

PLACEHOLDER: Final = re.compile(r"\{\w+\}")
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(_[A-Z][A-Za-z]{1,3})?")


def locale_file(language: str) -> str:
    """Name the file of a language in its pack."""
    return f"locale/{language}.po"


def locale_bytes(root: Path, language: str) -> bytes | Problem | None:
    """Return the file of a language, from a folder or a zip; none where there is no such file."""
    source = open_source(root)
    name = locale_file(language)
    if isinstance(source, tuple) or not LANGUAGE.fullmatch(language) or name not in source.names("locale"):
        return None
    return source.read(name)


def read_locale(root: Path, language: str) -> tuple[Po | None, list[Problem]]:
    """Read a pack's translation; none where there is no file, and the reasons where it cannot be read."""
    content = locale_bytes(root, language)
    if content is None or isinstance(content, Problem):
        return None, [content] if content else []
    return read_po(content, locale_file(language))


def translated(draft: Draft, root: Path, language: str) -> Draft:
    """Return a draft whose texts are in another language; what has no translation stays as it was written."""
    return _with(draft, _speaker(root, language))


def _speaker(root: Path, language: str) -> Callable[[Phrase], str]:
    if language == PSEUDO:
        return lambda phrase: pseudo(phrase.text)
    po, _ = read_locale(root, language)
    known = {one.context: one for one in po.messages} if po else {}

    def say(phrase: Phrase) -> str:
        found = known.get(phrase.context)
        fits = found and found.text and not found.fuzzy and found.source == phrase.text
        return found.text if found and fits and alike(found) else phrase.text

    return say


def _with(draft: Draft, say: Callable[[Phrase], str]) -> Draft:
    """Copy the records and put other texts in; the trees, which know the places, are shared."""

    def copy(part: object) -> object:
        return replace(part, record=part.record.model_copy(deep=True)) if part else None  # type: ignore[attr-defined, type-var]

    single = {name: copy(getattr(draft, name)) for name in ("pack", "framings", "people", "tiers", "rewards", "claims")}
    both = {name: [copy(part) for part in getattr(draft, name)] for name in ("levels", "families")}
    other = replace(draft, **single, **both)  # type: ignore[arg-type]
    for phrase in list(phrases(other)):
        phrase.put(say(phrase))
    return other


def alike(message: Message) -> bool:
    """Tell whether both texts have the same placeholders; a lost one would lose what is put in its place."""
    return sorted(PLACEHOLDER.findall(message.source)) == sorted(PLACEHOLDER.findall(message.text))
