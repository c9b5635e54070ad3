"""Pictures of a room's wall in a window, with news such as its server tells."""

from collections.abc import Iterator
from typing import Any, Final

from game.desktop.scene import Become
from game.desktop.scenes.wall import WallScene
from game.desktop.shots import Photographer
from game.desktop.wall import TEXT

_UNSURE: Final = "on the edge, we cannot tell · rough, few people"
_FRIENDS: Final = "Your friends\N{RIGHT SINGLE QUOTATION MARK} scores pull yours"
_NONE: Final = {"mean": None, "low": None, "high": None, "between": ""}
_BARS: Final = [
    {"label": "Your score is on the screen", "said": "24 along", "between": "(+9 to +39)", "mean": 0.24, "low": 0.09,
     "high": 0.39, "verdict": "along", "note": "the main question · we moved along · rough, few people"},
    {"label": _FRIENDS, "said": "9 along", "between": "(\N{MINUS SIGN}6 to +24)", "mean": 0.09, "low": -0.06,
     "high": 0.24, "verdict": "cannot_tell", "note": _UNSURE},
    {**_NONE, "label": "Everybody is in", "said": "2 along, 3 no shift, 4 back", "verdict": "cannot_tell",
     "note": "we cannot tell"},
    {**_NONE, "label": "Switched off", "said": "Fewer than five people. Not shown.", "verdict": "hidden", "note": ""},
]  # fmt: skip
_GUESS: Final = [
    {"head": "0.9", "text": "guess: ourselves"},
    {"head": "1.7", "text": "guess: the room"},
    {"head": "2.4", "text": "counted"},
]
_KINDS: Final = [
    {"label": name, "said": f"{n} along", "between": "(0 to +50)", "mean": n / 100, "low": 0.0, "high": 0.5,
     "verdict": "described", "note": "description only"}
    for name, n in (
        ("Say what I saw", 25), ("Report somebody", 10), ("Stand with somebody", 30),
        ("Read what I like", 5), ("Give away an hour", 20), ("Do a small empty task", 35),
    )
]  # fmt: skip
_SLIDE: Final = {
    "id": "shift", "title": "Did we move?", "lead": "Net moves in 100 pairs.", "points": [], "bars": [], "noted": True,
    "note": "", "axis": ["moved back", "went along"],
}  # fmt: skip
_GUESS_PAGE: Final = {
    **_SLIDE, "id": "guess", "title": "What we thought, what we did", "axis": [],
    "lead": "How many of our answers changed once there was a score, on average?",
}  # fmt: skip
_NEWS: Final[dict[str, Any]] = {
    "phase": "lobby", "paused": False, "pace": "free", "level": 1, "of_levels": 6, "rehearsal": 0, "joined": 23,
    "done": 17, "title": "Sincerely Yours", "address": "192.168.0.17:8000", "code": "K7RQ", "slide": None,
    "number": 1, "of_slides": 8,
}  # fmt: skip


class WallPhotographer(Photographer):
    """Keeps a picture of each kind of page on the wall."""

    def __init__(self, *, size: tuple[int, int], language: str = "en") -> None:
        super().__init__(size=size, text=TEXT, language=language)

    def visits(self) -> Iterator[str]:
        """Put up page after page."""
        for name, news in _pages():
            self.window.director.grant(Become(WallScene(news={**_NEWS, **news})))
            self.window.refresh()
            yield from self._keep(f"room-{name}")


def _pages() -> Iterator[tuple[str, dict[str, Any]]]:
    if code := _code():
        yield "join", {"qr": code}
    yield "playing", {"phase": "playing"}
    yield "paused", {"phase": "playing", "paused": True}
    yield "closed", {"phase": "closed"}
    yield (
        "guess",
        {
            "phase": "revealed",
            "slide": {**_GUESS_PAGE, "points": _GUESS},
        },
    )
    yield "shift", {"phase": "revealed", "slide": {**_SLIDE, "bars": _BARS}, "number": 2}
    kinds = {
        **_SLIDE,
        "title": "Kind by kind",
        "bars": _KINDS,
        "noted": False,
        "note": "A description, not a test. The ranges are rough, with so few people.",
    }
    yield "kinds", {"phase": "revealed", "slide": kinds, "number": 4}


def _code() -> list[str]:
    """Return the code of the sample's address; nothing where the room's extra is missing, and then no such picture."""
    try:
        import segno  # noqa: PLC0415 - of the room's extra
    except ModuleNotFoundError:
        return []
    return [
        "".join("01"[dark] for dark in row) for row in segno.make("HTTP://192.168.0.17:8000/K7RQ", error="m").matrix
    ]
