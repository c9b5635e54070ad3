"""A language that nobody speaks: longer, accented, in brackets, so that a layout shows where a real one breaks it."""

import re
from typing import Final

PSEUDO: Final = "xx"

_KEEP: Final = re.compile(r"(\{\w+\}|\n)")
_ACCENTS: Final = str.maketrans("aceinouyACEINOUY", "åçéîñöüýÅÇÉÎÑÖÜÝ")
_MORE: Final = 0.4
_FILL: Final = "lorem"


def pseudo(text: str) -> str:
    """Return a text with accents, two fifths longer, in brackets that show whether its ends are on the screen.

    The extra is of short words: German words are long, but a language of nothing else would prove nothing.
    """
    marked = "".join(part if _KEEP.fullmatch(part) else part.translate(_ACCENTS) for part in _KEEP.split(text))
    extra = round(len(text) * _MORE)
    if not any(sign.isalpha() for sign in text) or extra < 1:
        return text
    words = (f"{_FILL} " * (extra // (len(_FILL) + 1) + 1))[:extra].strip()
    return f"[{marked} {words}]"
