import shutil
from dataclasses import replace
from pathlib import Path

import pygame
import pytest
from fakes.mistakes import TINY
from fakes.window import Player

from game.content.pseudo import PSEUDO, pseudo
from game.content.wishes import load_wishes
from game.desktop.scene import Change


@pytest.fixture
def levels(tmp_path: Path) -> Path:
    """Give the player three stories of their own: a whole one, one that needs more, and a broken one."""
    folder = tmp_path / "home" / "levels"
    for name, old, new in (
        ("village", "id: tiny", "id: village"),
        ("town", "id: tiny", "id: town\n  requires: [{id: village, from: 1.2.0}]"),
        ("torn", "title: Tiny", "titel: Tiny"),
    ):
        shutil.copytree(TINY, folder / name)
        pack = folder / name / "pack.yaml"
        pack.write_text(pack.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return folder


@pytest.fixture
def player(levels: Path) -> Player:
    """Stand before the list."""
    assert levels.is_dir()
    made = Player()
    made.press("play")
    made.press("stories")
    return made


def said(player: Player) -> str:
    return "\n".join(node.name for node in player.named("text", "heading"))


def test_the_list_says_of_every_story_what_it_is_or_why_it_is_not_loaded(player: Player) -> None:
    assert "Version 0.1.0 · CC0-1.0 · Languages: en · by Nobody" in said(player)
    assert "It needs village from 1.2.0, and 0.1.0 is here." in said(player)
    assert "pack.yaml:" in said(player)
    found = {one.name: one.pack for one in player.table.stories()}
    assert found["village"] is not None
    assert found["village"].hash[:12] in said(player)


def test_a_story_is_switched_off_and_on_with_the_mouse(player: Player) -> None:
    player.window.point_out("off:village")
    player.feed()
    player.click("off:village")
    assert load_wishes().off == {"village"}
    assert "It is switched off." in said(player)
    player.press("on:village")
    assert load_wishes().off == frozenset()


def test_a_story_is_moved_by_the_keyboard_and_by_the_pad(player: Player) -> None:
    before = [one.name for one in player.table.stories()]
    player.window.point_out(f"up:{before[1]}")
    player.key(pygame.K_RETURN)
    assert [one.name for one in player.table.stories()] == [before[1], before[0], *before[2:]]
    player.window.point_out(f"up:{before[0]}")
    player.pad(pygame.CONTROLLER_BUTTON_A)
    assert [one.name for one in player.table.stories()] == before


def test_all_mistakes_of_a_broken_story_are_read_in_the_window(player: Player, levels: Path) -> None:
    player.press(f"wrong:{levels / 'torn'}")
    assert player.scene == "Mistakes"
    assert "unknown key 'titel'" in said(player)
    assert "did you mean 'title'?" in said(player)
    player.press("back")
    assert player.scene == "Packs"


def test_another_story_is_played_from_the_list(player: Player, levels: Path) -> None:
    player.press(f"story:{levels / 'village'}")
    assert player.table.pack().id == "village"


def test_wishes_that_cannot_be_kept_are_told(player: Player, levels: Path) -> None:
    (levels.parent / "packs.new").mkdir()
    player.press("off:village")
    assert player.scene == "Trouble"


def test_the_stories_are_told_of_in_the_language_of_the_window(player: Player) -> None:
    assert "Tiny" in [node.name for node in player.named("choice", "text")]
    how = player.window.director.tools.settings
    player.window.director.grant(Change(replace(how, language=PSEUDO)))
    player.window.refresh()
    player.feed()
    assert pseudo("Tiny") in [node.name for node in player.named("choice")]
