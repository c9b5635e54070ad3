"""Every text of a pack that a player can read, by a context that stays when lines move: whatever record holds it.

The walk goes by the types of the records: a kind of board that is new tomorrow is translated without new code.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from string import ascii_lowercase
from typing import Any, Final, get_args

from pydantic import BaseModel, StringConstraints

from game.content.draft import Draft, Part
from game.content.places import Path

_PLAIN: Final = frozenset({"events", "items", "people", "tiers", "rewards", "claims", "framings"})
"""Lists whose elements are named in contexts by their ids alone, as people speak of them."""

_OURS: Final = frozenset({("AboutRecord", "authors"), ("AboutRecord", "licence")})
_FOREIGN: Final = frozenset({"ReferenceRecord"})
"""Sources are quoted as they were printed: a reader has to find them."""

_FIGURES: Final = re.compile(r"[\d\s.,:%+–-]*\d[\d\s.,:%+–-]*")  # noqa: RUF001 - figures are printed with an en dash


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One text, where it stands, and how to put another in its place."""

    context: str
    text: str
    part: Part[Any]
    path: Path
    put: Callable[[str], None]


def phrases(draft: Draft) -> Iterator[Phrase]:
    """List every text of a pack."""
    for part in draft.parts():
        yield from phrases_of(part)


def phrases_of(part: Part[Any]) -> Iterator[Phrase]:
    """List every text of one file."""
    stem = part.file.removesuffix(".yaml")
    for names, path, text, put in _record(part.record, (), ()):
        yield Phrase(context=f"{stem} {'.'.join(names)}", text=text, part=part, path=path, put=put)


def texts_of(part: Part[Any]) -> list[tuple[Path, str]]:
    """List the places and words of the same texts, for whoever only reads them: a large level has 70,000."""
    found: list[tuple[Path, str]] = []
    _read(part.record, (), found)
    return found


def _read(value: Any, path: Path, found: list[tuple[Path, str]]) -> None:
    if isinstance(value, str):
        if value and not _FIGURES.fullmatch(value):
            found.append((path, value))
    elif isinstance(value, BaseModel):
        for key in _fields(type(value)):
            if key in value.__pydantic_fields_set__:
                _read(getattr(value, key), (*path, key), found)
    elif isinstance(value, list):
        for at, one in enumerate(value):
            _read(one, (*path, at), found)
    elif isinstance(value, dict):
        for name, one in value.items():
            _read(one, (*path, name), found)


_Found = tuple[tuple[str, ...], Path, str, Callable[[str], None]]


def _record(record: BaseModel, names: tuple[str, ...], path: Path) -> Iterator[_Found]:
    for key in _fields(type(record)):
        if key not in record.__pydantic_fields_set__:
            continue
        value = getattr(record, key)
        name = names if not names and key in _PLAIN and isinstance(value, list) else (*names, key)
        yield from _value(value, name, (*path, key), partial(setattr, record, key))


def _value(value: Any, names: tuple[str, ...], path: Path, put: Callable[[str], None]) -> Iterator[_Found]:
    match value:
        case str():
            if value and not _FIGURES.fullmatch(value):
                yield names, path, value, put
        case BaseModel():
            yield from _record(value, names, path)
        case list():
            for at, one in enumerate(value):
                called = _called(one, at, path[-1])
                yield from _value(one, (*names, called), (*path, at), partial(value.__setitem__, at))
        case dict():
            for key, one in value.items():
                yield from _value(one, (*names, key), (*path, key), partial(value.__setitem__, key))
        case _:
            return


def _called(one: object, at: int, within: object) -> str:
    """Name an element of a list by its id, a choice by its letter, anything else by its number."""
    if within == "choices":
        return getattr(one, "id", "") or ascii_lowercase[at]
    return getattr(one, "id", "") or str(at + 1)


@cache
def _fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a record below which there is text."""
    if model.__name__ in _FOREIGN:
        return ()
    return tuple(
        key
        for key, one in model.model_fields.items()
        if (model.__name__, key) not in _OURS and _holds_text(one.annotation, tuple(one.metadata))
    )


def _holds_text(kind: Any, metadata: tuple[Any, ...]) -> bool:
    """Tell text from ids: ids have a pattern, words of a closed list are no plain strings."""
    if kind is str:
        return any(isinstance(one, StringConstraints) and one.pattern is None for one in metadata)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return bool(_fields(kind))
    more = getattr(kind, "__metadata__", ())
    if more:
        return _holds_text(get_args(kind)[0], more)
    inside = get_args(kind)
    if getattr(kind, "__origin__", None) is dict:
        return _holds_text(inside[1], ())
    return getattr(kind, "__origin__", None) is list and _holds_text(inside[0], ())
