"""Exported rooms read back; believes nothing of what stands in a file."""

import json
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from game.web.export_files import FORMAT

MOST_BYTES = 64 << 20
_MOST_ROWS = 200_000

_Word = Annotated[str, Field(max_length=200)]
_Flag = Annotated[int, Field(ge=0, le=1)]
_Count = Annotated[int, Field(ge=0, le=1_000)]
_Many = Annotated[int, Field(ge=0, le=100_000)]
_Later = Literal["score", "friends", "required", "off"]


class ExportedError(ValueError):
    """A file cannot take part; `key` names the sentence, `facts` fill it."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(f"{key}: {facts}")
        self.key, self.facts = key, facts


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Line(_Strict):
    """One person in one chapter."""

    person: Annotated[int, Field(ge=1, le=100_000)]
    arm: _Word
    scored: _Flag
    framing: _Later
    pairs: _Count
    along: _Count
    back: _Count
    watched_pairs: _Count | Literal[""]
    watched_along: _Count | Literal[""]
    watched_back: _Count | Literal[""]
    still_pairs: _Count | Literal[""]
    still_changed: _Count | Literal[""]
    guess: _Count | Literal[""]
    guess_of: _Count | Literal[""]
    guess_room: _Count | Literal[""]

    @model_validator(mode="after")
    def counts_fit(self) -> Self:
        """Refuse more moves than pairs, and a part that is larger than its whole."""
        seen, along, back = self.watched_pairs or 0, self.watched_along or 0, self.watched_back or 0
        parts = seen - along - back, self.along - along, self.back - back, (self.still_pairs or 0)
        rest = self.pairs - self.along - self.back - parts[0]
        if min(*parts, rest, parts[3] - (self.still_changed or 0)) < 0:
            raise ValueError("there are more moves than pairs")
        return self


class _Kind(_Strict):
    arm: _Word
    framing: _Later
    family: _Word
    family_title: _Word
    people: _Many
    people_along: _Many
    people_back: _Many
    people_unchanged: _Many


class _LeftOver(_Strict):
    arm: _Word
    framing: _Later
    people: _Many
    apart: _Many
    missing: _Many


class PackLine(_Strict):
    """Which levels were played."""

    id: _Word
    title: _Word
    version: _Word
    hash: _Word


class _Arm(_Strict):
    route: _Word
    title: _Word
    scored: bool
    people: _Many


class Document(_Strict):
    """One exported room, as its file has it."""

    format: int
    kind: Literal["sincerely-room"]
    date: _Word
    knew: bool
    seed: Annotated[int, Field(ge=0)]
    pack: PackLine
    arms: Annotated[tuple[_Arm, ...], Field(max_length=8, strict=False)]
    people: int
    left_out: int
    not_in_it: Annotated[tuple[str, ...], Field(max_length=200, strict=False)]
    left_over: Annotated[tuple[_LeftOver, ...], Field(max_length=100, strict=False)]
    dictionary: Annotated[tuple[dict[str, str], ...], Field(max_length=100, strict=False)]
    rows: Annotated[tuple[Line, ...], Field(max_length=_MOST_ROWS, strict=False)]
    kinds: Annotated[tuple[_Kind, ...], Field(max_length=1_000, strict=False)]


def read_export(text: str, file: str) -> Document:
    """Read one file, or say why it cannot take part."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExportedError("merge_not_a_room", file=file) from error
    if not isinstance(plain, dict) or plain.get("kind") != "sincerely-room":
        raise ExportedError("merge_not_a_room", file=file)
    written = plain.get("format")
    if isinstance(written, int) and written != FORMAT:
        key = "merge_newer" if written > FORMAT else "merge_older"
        raise ExportedError(key, file=file, format=written, known=FORMAT)
    try:
        found = Document.model_validate(plain)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ExportedError("merge_unreadable", file=file, why=f"{where}: {first['msg']}") from error
    if found.knew:
        raise ExportedError("merge_knew", file=file)
    return found
