"""The shipped boards in the window: each is moved by keys, by mouse, by a pad, and left for the story behind it."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pygame
import pytest
from fakes.window import Player, opened

from game.content.load import load
from game.content.shipped import shipped
from game.desktop.scene import Begin
from game.model.board import TURNS, BoardKind
from game.model.ids import LevelId
from game.model.offer import Scene
from game.model.pack import Pack
from game.session.alone import alone

SCREENS = 120
MOVES = 3
STEPS, HEIGHT = 60, 650


@cache
def campaign() -> Pack:
    loaded = load(shipped("levels") / "starbridge")
    assert loaded.pack is not None
    return loaded.pack


def level_with(kind: BoardKind) -> LevelId:
    return next(
        level.id for level in campaign().levels.values() if any(board.kind is kind for board in level.boards.values())
    )


@pytest.fixture(autouse=True)
def _window_without_a_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path / "home"))
    with opened():
        yield


def at_the_board(kind: BoardKind) -> Player:
    """Open the level and go on, by the first answers, until its board lies on the table."""
    pack, route = alone(campaign(), level_with(kind))
    player = Player(pack)
    player.window.director.grant(Begin(route))
    player.window.refresh()
    player.feed()
    for _ in range(SCREENS):
        if player.scene == "BoardPlay":
            return player
        choices = [node.key for node in player.named("choice")]
        player.press(choices[0] if choices else "on")
    raise AssertionError(f"no board of the kind {kind} came")


def turns(player: Player) -> int:
    return (player.table.session.state.marks or {}).get(TURNS, 0)


def going(player: Player) -> list[str]:
    """Return the keys of the moves that do not end the board."""
    offered = player.table.session.offer
    assert isinstance(offered, Scene)
    assert offered.board is not None
    return [f"move:{option.id}" for option in offered.board.options if not option.last]


def keys(player: Player, at: int) -> None:
    walk(player, at, lambda: player.key(pygame.K_TAB), lambda: player.key(pygame.K_RETURN))


def pad(player: Player, at: int) -> None:
    on = pygame.CONTROLLER_BUTTON_RIGHTSHOULDER
    walk(player, at, lambda: player.pad(on), lambda: player.pad(pygame.CONTROLLER_BUTTON_A))


def walk(player: Player, at: int, on: Callable[[], None], press: Callable[[], None]) -> None:
    """Go from one thing to the next until a move has the focus, and make it."""
    wanted = going(player)
    for step in range(STEPS):
        if player.focus in wanted and step >= at:
            press()
            return
        on()
    raise AssertionError(f"no move among {wanted} was ever in focus")


def mouse(player: Player, at: int) -> None:
    shown = {node.key for node in player.screen().walk() if node.rect.y + node.rect.h < HEIGHT}
    wanted = [key for key in going(player) if key in shown]
    player.click(wanted[at % len(wanted)])


@pytest.mark.parametrize("how", [keys, mouse, pad])
@pytest.mark.parametrize("kind", BoardKind)
def test_each_device_alone_moves_every_board(kind: BoardKind, how: Callable[[Player, int], None]) -> None:
    player = at_the_board(kind)
    event = player.table.session.state.event
    for at in range(MOVES):
        if player.table.session.state.event != event or turns(player) >= MOVES or not going(player):
            break
        how(player, at)
    assert turns(player) >= 1 or player.table.session.state.event != event
    leave(player)
    assert player.table.session.state.event != event


def leave(player: Player) -> None:
    """Take the way that ends the board, and read on."""
    for _ in range(SCREENS):
        offered = player.table.session.offer
        if not isinstance(offered, Scene) or offered.board is None:
            break
        last = [option for option in offered.board.options if option.last] or list(offered.board.options)
        player.press(f"move:{last[0].id}")
    if player.scene == "BoardPlay":
        player.press("on")
