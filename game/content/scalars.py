"""What a plain word in a file means, by YAML 1.2's core schema: `no`, `12:30` and `010` stay the text they are."""

import re
from typing import Final

Scalar = str | int | float | bool | None

WORDS: Final[dict[str, bool | None]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
STARTS: Final = frozenset("0123456789+-.")
NOT_WHOLE: Final = re.compile(r"[.eE]")
BASED: Final = re.compile(r"0x[0-9a-fA-F]+|0o[0-7]+")
NUMBER: Final = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
SPECIAL: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def is_number(text: str) -> bool:
    """Tell whether plain text will be read as a number, so that its length can be limited before."""
    return bool(NUMBER.fullmatch(text) or BASED.fullmatch(text))


def meaning(text: str) -> Scalar:
    """Read one plain scalar; leading zeros keep a number text, since room 010 is not room 10."""
    if text in WORDS:
        return WORDS[text]
    if text[0] not in STARTS:
        return text
    if text.isdecimal() and text.isascii() and (text[0] != "0" or len(text) == 1):
        return int(text)
    if NUMBER.fullmatch(text):
        return float(text) if NOT_WHOLE.search(text) else int(text)
    return _rare(text)


def _rare(text: str) -> Scalar:
    if BASED.fullmatch(text):
        return int(text, 0)
    return float(text.replace(".", "")) if SPECIAL.fullmatch(text) else text
