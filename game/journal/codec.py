"""Headers and turns to lines of JSON and back; the one place that knows the format and its version.

A line is compact UTF-8 without a line break. Fields stand in the order of the model, and sets are sorted, so that
the same choices give the same bytes. Reading is strict: unknown keys, missing keys and wrong types are mistakes.
"""

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Annotated, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from game.model.action import Action
from game.model.entry import Entry
from game.model.record import FORMAT, Header, Turn

_STRICT = ConfigDict(strict=True, extra="forbid")
_TAGGED = Field(discriminator="kind")
_Noun = TypeVar("_Noun")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A turn as it stands in a line: `kind` picks the one class, so that nothing is guessed."""

    action: Annotated[Action, _TAGGED]
    entries: tuple[Annotated[Entry, _TAGGED], ...]

    __pydantic_config__ = _STRICT


class CodecError(ValueError):
    """A line is not what it should be; the text says why in few words, without the place, which the file knows."""


class NewerFormatError(CodecError):
    """The line was written by a later version of the game."""


def encode_header(header: Header) -> bytes:
    """Return the first line of a journal; who is watched is a set and needs an order to be the same bytes twice."""
    plain = replace(header, deal=replace(header.deal, rows=dict(header.deal.rows)))  # pydantic writes no other mapping
    (document,) = _headers().dump_python((plain,), mode="json")
    document["deal"]["watched_off"].sort()
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def encode_turn(turn: Turn) -> bytes:
    """Return one further line: an action and the entries that it caused."""
    return _turns().dump_json(_Line(action=turn.action, entries=turn.entries))


def decode_header(line: bytes) -> Header:
    """Read a first line; a version is asked for before anything else, so that a later one is named as such."""
    _check_format(line)
    (header,) = _read(_headers(), b"[" + line + b"]")
    return header


def decode_turn(line: bytes) -> Turn:
    """Read one further line."""
    read = _read(_turns(), line)
    return Turn(action=read.action, entries=read.entries)


def _check_format(line: bytes) -> None:
    try:
        document = json.loads(line)
    except ValueError as error:
        raise CodecError("it is not JSON") from error
    written = document.get("format") if isinstance(document, dict) else None
    if not isinstance(written, int) or isinstance(written, bool):
        raise CodecError("it has no format number")
    if written > FORMAT:
        raise NewerFormatError(f"it is written in format {written}, and this version reads up to {FORMAT}")
    if written < 1:
        raise CodecError(f"there is no format {written}")


def _read(adapter: TypeAdapter[_Noun], line: bytes) -> _Noun:
    try:
        return adapter.validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise CodecError(f"{place}: {first['msg']}" if place else first["msg"]) from error


@cache
def _turns() -> TypeAdapter[_Line]:
    return TypeAdapter(_Line)


@cache
def _headers() -> TypeAdapter[tuple[Header]]:
    """Wrap the header, because pydantic takes strictness for a plain dataclass only from around it."""
    return TypeAdapter(tuple[Header], config=_STRICT)
