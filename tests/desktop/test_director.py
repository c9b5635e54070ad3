"""Scenes on a stack, and what they wish for."""

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
