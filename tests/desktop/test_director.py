"""Scenes on a stack, and what they wish for."""

from pathlib import Path

from fakes.packs import tiny_pack
from fakes.window import Player

from game.desktop.settings import Settings
from game.desktop.sound_cue import Cue
from game.model.pack import Pack


def playing(pack: Pack | None = None) -> Player:
    player = Player(pack or tiny_pack())
    player.press("play")
    player.press("route:short")
    player.press("begin")
    return player


def test_settings_lie_over_what_was_being_done_and_go_back_to_it() -> None:
    player = playing()
    before = player.scene
    player.press("settings")
    assert player.scene == "SettingsPage"
    player.press("done")
    assert player.scene == before


def test_a_setting_is_taken_over_at_once_and_kept() -> None:
    player = Player()
    player.press("settings")
    player.press("set:readable")
    assert player.kept[-1] == Settings(readable=True)
    player.press("set:reduced")
    assert player.kept[-1] == Settings(readable=True, reduced=True)


def test_the_size_of_text_grows_from_any_screen_and_begins_again() -> None:
    player = playing()
    for wanted in (115, 130, 150, 175, 200, 100):
        player.press("text")
        assert player.kept[-1].text == wanted


def test_a_pack_that_was_changed_says_so_and_the_title_stays() -> None:
    player = playing()
    player.press("on")
    player.window.director.grant(None)
    player.key(27)
    player.press("leave")
    player.table._pack = tiny_pack(4)
    object.__setattr__(player.table._pack, "hash", "e" * 64)
    player.press("go_on")
    assert player.scene == "Trouble"
    assert "changed" in player.named("text")[0].name
    player.press("back")
    assert player.scene == "Title"


def test_every_scene_s_sound_is_one_that_there_is() -> None:
    player = playing()
    for _ in range(60):
        cue = player.window.director.top.scene.cue
        assert cue == "" or Cue(cue)
        choices = player.named("choice")
        if player.scene in {"Prediction", "FirstPair", "MirrorPage"}:
            return
        player.press(choices[0].key if choices else "on")


def test_a_pack_that_cannot_be_played_says_why_and_nothing_breaks(tmp_path: Path) -> None:
    player = Player()
    player.table._pack, player.table._folder = None, tmp_path / "nowhere"
    player.press("play")
    assert player.scene == "Trouble"
    assert "nowhere" in player.named("text")[0].name
    player.press("back")
    assert player.scene == "Title"


def test_a_broken_story_stays_in_the_list_with_its_mistake(tmp_path: Path) -> None:
    folder = tmp_path / "torn"
    folder.mkdir()
    (folder / "pack.yaml").write_text("format: 1\npack: {id: Torn!}\n", encoding="utf-8")
    player = Player()
    player.table._folder = folder
    player.press("play")
    player.press("stories")
    said = [node.name for node in player.named("text")]
    assert "torn" in said
    assert any("pack.yaml:" in line for line in said)
