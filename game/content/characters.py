"""Characters that no text needs and that hurt: what they are called, and how to show them safely."""

import re
from typing import Final

FORBIDDEN: Final = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Control characters, hidden line breaks and text-direction switches; a Tab too, since YAML readers differ on it."""


def harmless(text: str) -> str:
    """Replace what could move a terminal's cursor or turn a line around."""
    return FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text.replace("\n", " ").replace("\r", " "))


def called(character: str) -> str:
    """Name a forbidden character in words that a teacher can search for."""
    code = ord(character)
    if character == "\t":
        return "a Tab"
    if character == "\x00":
        return "a NUL character (the file may be damaged)"
    if character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return f"an invisible character that turns the direction of text (U+{code:04X})"
    if character in "\u0085\u2028\u2029":
        return f"an invisible line break (U+{code:04X})"
    return f"an invisible control character (U+{code:04X})"
