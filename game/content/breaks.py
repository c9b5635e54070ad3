"""Where a line may break: after spaces, and between signs of scripts that need none, but for their punctuation."""

_NO_LINE_START = frozenset(  # Chinese and Latin closing marks: a line must not begin with one
    "\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\uff09\u3011\u300b\u300d\u300f\u201d\u2019\u2026\u2014\uff5e\u00b7,.;:?!)]}"
)
_NO_LINE_END = frozenset("\uff08\u3010\u300a\u300c\u300e\u201c\u2018([{")
FIRST_WIDE = "\u2e80"


def pieces(paragraph: str) -> list[str]:
    """Cut a paragraph where a line may break: after spaces, and between signs that need none."""
    found: list[str] = []
    for sign in paragraph:
        last = found[-1] if found else ""
        after_space = last.endswith(" ") and sign != " "
        wide = sign >= FIRST_WIDE or (last[-1:] >= FIRST_WIDE and sign != " ")
        breaks = wide and sign not in _NO_LINE_START and last[-1:] not in _NO_LINE_END
        if not found or after_space or breaks:
            found.append(sign)
        else:
            found[-1] += sign
    return found
