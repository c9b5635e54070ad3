import pytest
from fakes.brought import svg

from game.content.assets.png import WrongError
from game.content.assets.svg import examine_svg
from game.content.shipped import shipped

BAD = {
    "a script": svg("<script>alert(1)</script>"),
    "something to be done": svg('<path d="M0 0" onload="x()"/>'),
    "a link": svg('<a href="https://example.org"><path d="M0 0"/></a>'),
    "a picture from elsewhere": svg('<image href="file:///etc/passwd"/>'),
    "another shape": svg('<use href="#x"/>'),
    "words for a browser": svg("<foreignObject><p>hi</p></foreignObject>"),
    "a style": svg("<style>@import 'x'</style>"),
    "a fill from elsewhere": svg('<path d="M0 0" fill="url(https://example.org/x)"/>'),
    "a fill from within": svg('<path d="M0 0" fill="url(#x)"/>'),
    "entities": svg("<path d='M0 0'/>", '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    "an instruction": svg("<?php evil() ?>"),
    "far too many shapes": svg("<path d='M0 0'/>" * 300),
    "shapes within shapes": svg("<g>" * 50 + "</g>" * 50),
    "an icon in an icon": svg("<svg/>"),
    "no icon": b"<html></html>",
    "no XML": b"<svg",
    "another alphabet": "<svg/>".encode("utf-16"),
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_an_icon_that_is_more_than_shapes_is_refused(content: bytes) -> None:
    with pytest.raises(WrongError):
        examine_svg(content)


def test_every_icon_of_the_game_would_be_taken() -> None:
    for path in (shipped("assets") / "icons").glob("*.svg"):
        examine_svg(path.read_bytes())
