"""Lines of a text whose signs are two columns wide, which a filler that breaks at spaces alone would never end."""

from unicodedata import east_asian_width

from game.content.breaks import pieces


def is_wide(text: str) -> bool:
    """Tell whether a text has signs of two columns."""
    return not text.isascii() and any(east_asian_width(sign) in "WF" for sign in text)


def columns(text: str) -> int:
    """Count the columns that a text takes in a terminal."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def filled(text: str, width: int) -> str:
    """Break a line where its script allows it; what does not fit by itself stays whole."""
    lines = [""]
    for piece in pieces(text):
        if lines[-1] and columns((lines[-1] + piece).rstrip()) > width:
            lines[-1] = lines[-1].rstrip()
            lines.append(piece.lstrip())
        else:
            lines[-1] += piece
    return "\n".join(lines).rstrip()
