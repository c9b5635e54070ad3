"""The phone in a small window: folded into a bar, and opened as a page that holds all that a large window shows."""

from collections.abc import Callable, Iterator

import pygame
import pytest
from fakes.packs import tiny_pack
from fakes.window import Player

from game.desktop.semantics import Node
from game.desktop.settings import Settings

SMALL = (960, 600)
LARGE_TEXT = Settings(text=200)
STEPS = 400


def names(node: Node) -> set[str]:
    """Return everything that a part of the screen names."""
    return {each.name for each in node.walk() if each.name}


def forward(player: Player) -> None:
    """Take the first way on, the first answer where there are any."""
    if player.scene == "Prediction":
        player.press("guess:1")
    choices = [node.key for node in player.named("choice")]
    keys = [node.key for node in player.named("button")]
    player.press((choices or [key for key in ("play", "begin", "on", "all") if key in keys])[0])


def scenes(player: Player) -> Iterator[str]:
    """Play through, and yield the framing of every event on the way."""
    for _ in range(STEPS):
        if player.scene == "MirrorPage":
            return
        if player.scene == "Play":
            yield player.table.session.state.framing
        forward(player)


def beside(player: Player) -> set[str]:
    """Return what the phone beside the scene names, page by page."""
    found: set[str] = set()
    for key in [None, *(node.key for node in _phone(player).walk() if node.role == "tab"), "phone:news"]:
        if key is not None and key in [node.key for node in _phone(player).walk()]:
            player.press(key)
        found |= {name for each in _phone(player).children for name in names(each)}
    if "phone:score" in [node.key for node in _phone(player).walk()]:
        player.press("phone:score")
    return found


def _phone(player: Player) -> Node:
    return next(node for node in player.screen().walk() if node.role == "aside")


def unfolded(player: Player) -> set[str]:
    """Return what the page of the phone names, tab by tab."""
    player.press("phone")
    found = names(player.screen())
    for key in [node.key for node in player.named("tab")]:
        player.press(key)
        found |= names(player.screen())
    player.press("back")
    return found


def until(player: Player, framing: str) -> None:
    """Play to the first event under a framing."""
    next(each for each in scenes(player) if each == framing)


def opened_by_key(player: Player) -> None:
    for _ in range(STEPS):
        if player.focus == "phone":
            break
        player.key(pygame.K_TAB)
    player.key(pygame.K_RETURN)


def opened_by_pad(player: Player) -> None:
    for _ in range(STEPS):
        if player.focus == "phone":
            break
        player.pad(pygame.CONTROLLER_BUTTON_RIGHTSHOULDER)
    player.pad(pygame.CONTROLLER_BUTTON_A)


def opened_by_mouse(player: Player) -> None:
    player.click("phone")


def test_nothing_that_the_phone_tells_is_lost_when_words_are_large() -> None:
    large, small = (
        Player(tiny_pack(6, 2), paints=False),
        Player(tiny_pack(6, 2), size=SMALL, settings=LARGE_TEXT, paints=False),
    )
    seen = set()
    for one, other in zip(scenes(large), scenes(small), strict=True):
        assert one == other
        lost = beside(large) - unfolded(small)
        assert not lost, f"{one}: {lost}"
        seen.add(one)
    assert {"before", "score", "friends", "required", "off"} <= seen


@pytest.mark.parametrize("opened", [opened_by_key, opened_by_pad, opened_by_mouse])
def test_the_phone_opens_and_closes_by_any_hand(opened: Callable[[Player], None]) -> None:
    player = Player(tiny_pack(), size=SMALL, settings=LARGE_TEXT)
    until(player, "before")
    opened(player)
    assert player.scene == "PhonePage"
    player.key(pygame.K_ESCAPE)
    assert player.scene == "Play"


def test_opening_the_news_clears_their_count() -> None:
    player = Player(tiny_pack(), size=SMALL, settings=LARGE_TEXT, paints=False)
    next(each for each in scenes(player) if "phone:score" in unread_tabs(player))
    assert "new message" in player.screen().find("phone").name
    player.press("phone")
    player.press("phone:news")
    player.press("back")
    assert player.screen().find("phone").name == player.words.say("desktop_phone_open")


def unread_tabs(player: Player) -> list[str]:
    """Return the tabs of the page, leaving it as it was."""
    player.press("phone")
    keys = [node.key for node in player.named("tab")]
    player.press("back")
    return keys


def test_the_home_screen_has_no_tabs() -> None:
    player = Player(tiny_pack(), size=SMALL, settings=LARGE_TEXT, paints=False)
    until(player, "before")
    assert unread_tabs(player) == []


def test_the_page_stays_when_words_become_small_again() -> None:
    player = Player(tiny_pack(), size=SMALL, settings=LARGE_TEXT)
    until(player, "before")
    player.press("phone")
    player.key(pygame.K_F2)
    assert player.scene == "PhonePage"
    player.press("back")
    assert player.scene == "Play"
    assert "phone" not in [node.key for node in player.named("button")]


def test_keys_reach_the_end_of_a_long_page() -> None:
    player = Player(tiny_pack(), size=SMALL, settings=LARGE_TEXT)
    next(each for each in scenes(player) if "phone:score" in unread_tabs(player))
    player.press("phone")
    player.key(*[pygame.K_DOWN] * 20)
    assert player.screen().find(player.words.say("desktop_streak")).rect.h > 0
    assert player.window.director.top.view.scroll["phone:score"] > 0
