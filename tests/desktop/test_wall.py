"""The wall in a window: what it reads of a real room, and what it draws."""

import time
from pathlib import Path

import pygame
import pytest
from fakes.served import served

from game.content.words import load_words
from game.desktop.director import Tools
from game.desktop.scenes.wall import WallScene
from game.desktop.settings import Settings
from game.desktop.table import Table
from game.desktop.wall_news import Link, Listener, NoWallError, link_of
from game.desktop.widgets.label import Label
from game.desktop.window import Window
from game.session.clock import FixedClock

BAR = {
    "label": "Your friends and their score", "said": "25 along", "between": "(+5 to +45)", "verdict": "along",
    "note": "the main question · on the edge, we cannot tell · rough, few people",
}  # fmt: skip
FIGURE = {"mean": 0.25, "low": 0.05, "high": 0.45}
WRONG = "guessed"
EMPTY = {"mean": None, "low": None, "high": None}
NEWS = {
    "phase": "lobby", "paused": False, "pace": "free", "level": 1, "of_levels": 5, "rehearsal": 0, "joined": 7,
    "done": 2, "title": "Sincerely Yours", "address": "192.168.0.17:8000", "code": "K7RQ", "qr": ["1" * 21] * 21,
    "slide": None, "number": 1, "of_slides": 2,
}  # fmt: skip
GONE = {"said": "Fewer than five people. Not shown.", "between": "", "verdict": "hidden", "note": ""}
FEW = {"said": "2 along, 3 no shift, 4 back", "between": "", "verdict": "cannot_tell"}
ROWS = [BAR | FIGURE, BAR | FIGURE, BAR | EMPTY | FEW, BAR | EMPTY | GONE]
SLIDE = {
    "id": "shift", "title": "Did we move?", "lead": "Net moves.", "bars": ROWS, "points": [],
    "note": "Where nothing was at stake, 55 of 100 answers changed too.",
    "axis": ["moved back", "went along"], "noted": True,
}  # fmt: skip
KINDS = [{**BAR, **FIGURE, "label": "Do a small empty task", "note": "description only"}] * 6
GUESS = {"id": "guess", "title": "What we thought", "lead": "", "bars": [], "note": "", "axis": [], "noted": True,
    "points": [{"head": "0.8", "text": "guessed"}, {"head": "1.9", "text": "of the room"},
    {"head": "3.4", "text": "counted"}]}  # fmt: skip
PAGES = [
    {},
    {"phase": "playing"},
    {"phase": "playing", "pace": "together"},
    {"phase": "playing", "paused": True},
    {"phase": "closed", "rehearsal": 9},
    {"phase": "ended"},
    {"phase": "revealed", "slide": SLIDE},
    {"phase": "revealed", "slide": SLIDE | {"bars": [BAR | EMPTY]}},
    {"phase": "revealed", "slide": SLIDE | {"bars": KINDS, "noted": False, "note": "A description, not a test."}},
    {"phase": "revealed", "slide": GUESS},
]


def window(scene: WallScene, size: tuple[int, int]) -> Window:
    pygame.display.init()
    pygame.font.init()
    table = Table(clock=FixedClock(), seeds=lambda: 0)
    settings = Settings(text=175, mute=True)
    tools = Tools(table=table, words=load_words(), ticks=lambda: 0, settings=settings)
    return Window(pygame.Surface(size), tools, scene)


@pytest.mark.parametrize("page", PAGES, ids=range(len(PAGES)))
@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_everything_on_the_wall_stands_inside_the_window(page: dict[str, object], size: tuple[int, int]) -> None:
    shown = window(WallScene(news=NEWS | page), size)
    tree = shown.tree()
    wide, high = shown.kit.size
    for placed in tree.walk():
        assert placed.rect.right <= wide + 1, placed.widget
        assert placed.rect.bottom <= high + 1, placed.widget
    assert shown.show()


@pytest.mark.parametrize("slide", [SLIDE, SLIDE | {"bars": KINDS, "noted": False}], ids=["notes", "kinds"])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)])
def test_no_words_of_the_reveal_lie_upon_others(slide: dict[str, object], size: tuple[int, int]) -> None:
    tree = window(WallScene(news=NEWS | {"phase": "revealed", "slide": slide}), size).tree()
    words = [placed for placed in tree.walk() if isinstance(placed.widget, Label)]
    upon = [
        (one.widget.text, other.widget.text)
        for at, one in enumerate(words)
        for other in words[at + 1 :]
        if isinstance(one.widget, Label) and isinstance(other.widget, Label)
        if min(one.rect.right, other.rect.right) - max(one.rect.x, other.rect.x) > 1
        and min(one.rect.bottom, other.rect.bottom) - max(one.rect.y, other.rect.y) > 1
    ]
    assert upon == []


def test_which_way_is_which_and_what_is_rough_stands_on_the_window_too() -> None:
    tree = window(WallScene(news=NEWS | {"phase": "revealed", "slide": SLIDE}), (1280, 720)).tree()
    said = [placed.widget.text for placed in tree.walk() if isinstance(placed.widget, Label)]
    assert {"moved back", "went along", BAR["note"]} <= set(said)


def test_before_the_room_has_answered_it_says_so() -> None:
    names = [
        meaning.name
        for placed in window(WallScene(), (1280, 720)).tree().walk()
        if (meaning := placed.widget.meaning())
    ]
    assert any("lost the laptop" in name for name in names)


def test_it_listens_to_a_real_room_and_outlives_it(tmp_path: Path) -> None:
    with served(tmp_path) as room:
        listener = Listener(Link(host=f"127.0.0.1:{room.port}", secret=room.workshop.keys.wall))
        listener.start()
        assert until(lambda: listener.told[0] is not None)
        news, lost = listener.told
        assert news is not None
        assert (news["code"], lost) == (room.code, False)
    assert until(lambda: listener.told[1])
    assert listener.told[0] is not None
    listener.stop()


def test_a_wrong_secret_shows_nothing(tmp_path: Path) -> None:
    with served(tmp_path) as room:
        listener = Listener(Link(host=f"127.0.0.1:{room.port}", secret=WRONG))
        listener.start()
        assert until(lambda: listener.told[1])
        assert listener.told[0] is None
        listener.stop()


def test_a_link_has_a_room_and_a_secret() -> None:
    assert link_of("http://10.0.0.2:8000/wall#guessed") == Link(host="10.0.0.2:8000", secret=WRONG)
    with pytest.raises(NoWallError):
        link_of("http://10.0.0.2:8000/wall")


def until(told: object) -> bool:
    """Wait until something is so; false after a while."""
    assert callable(told)
    for _ in range(100):
        if told():
            return True
        time.sleep(0.1)
    return False
