"""Hands on a screen: focus, ring, pointer, scrolling."""

import pygame
from fakes.packs import tiny_pack
from fakes.window import Player

from game.desktop.settings import Settings


def at_first_choice(player: Player) -> Player:
    """Go to the first event with answers."""
    player.press("play")
    player.press(player.named("choice")[0].key)
    player.press("begin")
    player.press("on")
    return player


def test_no_answer_is_marked_before_the_player_marks_one() -> None:
    player = at_first_choice(Player(tiny_pack()))
    assert player.focus == ""


def test_the_first_confirm_only_shows_where_one_is() -> None:
    player = at_first_choice(Player(tiny_pack()))
    before = player.table.session.state
    player.key(pygame.K_RETURN)
    assert player.focus == player.named("choice")[0].key
    assert player.table.session.state == before


def test_keys_show_the_ring_and_the_mouse_does_not() -> None:
    player = at_first_choice(Player(tiny_pack()))
    player.key(pygame.K_DOWN)
    assert player.window.director.top.view.ring
    spot = player.named("choice")[1].rect
    player.feed(pygame.Event(pygame.MOUSEMOTION, pos=(int(spot.x + 20), int(spot.y + 20))))
    assert player.focus == player.named("choice")[1].key
    assert not player.window.director.top.view.ring


def test_a_press_that_slips_off_is_none() -> None:
    player = at_first_choice(Player(tiny_pack()))
    spot = player.named("choice")[0].rect
    player.feed(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(int(spot.x + 20), int(spot.y + 20)), button=1))
    player.feed(pygame.Event(pygame.MOUSEBUTTONUP, pos=(2, 2), button=1))
    assert len(player.named("choice")) > 1


def test_a_digit_marks_and_the_same_digit_confirms() -> None:
    player = at_first_choice(Player(tiny_pack()))
    second = player.named("choice")[1].key
    player.key(pygame.K_2)
    assert player.focus == second
    player.key(pygame.K_2)
    assert player.named("choice") == []


def test_changes_of_mind_are_counted_when_the_focus_had_settled() -> None:
    player = at_first_choice(Player(tiny_pack()))
    for key in (pygame.K_1, pygame.K_2, pygame.K_1):
        player.key(key)
    player.key(pygame.K_1)
    assert player.table.record().turns[-1].action.changes == 2  # type: ignore[union-attr]


def test_what_gets_the_focus_is_scrolled_into_sight() -> None:
    player = Player(tiny_pack(), size=(960, 600), settings=Settings(text=200))
    at_first_choice(player)
    for _ in range(4):
        player.key(pygame.K_TAB)
        node = next(node for node in player.screen().walk() if "focused" in node.states)
        assert node.rect.h >= 30, node
