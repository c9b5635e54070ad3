"""SVG icons: shapes and nothing else, no scripts, no words from elsewhere."""

import re
from typing import Final
from xml.parsers import expat

from game.content.assets.png import WrongError

MAX_BYTES: Final = 50_000
MAX_SHAPES: Final = 200
MAX_DEPTH: Final = 10
_SHAPES: Final = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "g", "title", "desc"})
_PLAIN: Final = re.compile(
    r"xmlns|width|height|viewBox|fill|stroke(-(width|linecap|linejoin|miterlimit|opacity))?|(fill|clip)-rule"
    r"|(fill-)?opacity|transform|d|[cr][xy]|r|[xy][12]?|points|id|version"
)
_SVG: Final = "http://www.w3.org/2000/svg"
_SAFE: Final = re.compile(r"[A-Za-z0-9 .,#()%+\-\r\n\t]*")


def examine_svg(content: bytes) -> None:
    """Raise what is wrong with an icon."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise WrongError("it is not saved as UTF-8") from error
    if re.search(rb"<[!?](?!--|xml[ \t])", content):
        raise WrongError("it has parts that an icon does not need (<! or <?)")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat's own way to say that this is all
    except expat.ExpatError as error:
        raise WrongError(f"it cannot be read as SVG, line {error.lineno}") from error


class _Reader:
    """Looks at each element; what is not known to be harmless is refused."""

    def __init__(self) -> None:
        self._depth = 0
        self._seen = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Refuse what is no shape, and whatever could point elsewhere."""
        self._depth, self._seen = self._depth + 1, self._seen + 1
        if self._depth > MAX_DEPTH or self._seen > MAX_SHAPES:
            raise WrongError(f"it has more than {MAX_SHAPES} shapes, or too many within each other")
        if (name == "svg") != (self._depth == 1) or (name != "svg" and name not in _SHAPES):
            raise WrongError(f"it has <{name[:40]}>; only plain shapes are allowed")
        for key, value in attributes.items():
            if not _PLAIN.fullmatch(key):
                raise WrongError(f"it has {key[:40]}=; only plain shapes are allowed")
            if not (_SAFE.fullmatch(value) or (key == "xmlns" and value == _SVG)) or "url" in value.lower():
                raise WrongError(f"{key} points elsewhere, or is not plain")

    def end(self, _: str) -> None:
        """Leave an element."""
        self._depth -= 1
