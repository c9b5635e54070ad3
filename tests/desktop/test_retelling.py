"""Another language in the middle of a run: the same page, the same place on it, and back again as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
from fakes.mistakes import Edit, spoil, tiny
from fakes.window import Player

from game.content.pseudo import PSEUDO, pseudo
from game.content.words import load_words
from game.desktop.scene import Change
from game.desktop.semantics import dump
from game.desktop.settings import Settings

BOARD = (
    "format: 1\nlevel: {id: extra, title: Extra, rule: Pass it on.}\nevents:\n  - {id: a, text: A., board: rumour}\n"
    "chain:\n  - {id: rumour, turns: 3, words: [{text: Perhaps}, {text: it}, {text: rains}, {text: so, keep: true}],\n"
    "     links: [{title: Gus}, {title: Iris}], ends: [{id: bare, text: It rains.}]}\n"
)


def seated(folder: Path, *, paints: bool = True) -> Player:
    """Sit before a small story that lies on the disk, so that it can be told again."""
    root = tiny(folder)
    spoil(root, "", Edit("levels/extra.yaml", "", BOARD), Edit("pack.yaml", "[home, market", "[home, extra, market"))
    made = Player(settings=Settings(text=200), paints=paints)
    made.table._pack, made.table._folder = None, root
    return made


def speak(player: Player, language: str) -> None:
    director = player.window.director
    director.grant(Change(replace(director.tools.settings, language=language)))
    player.window.refresh()
    player.feed()


def pages(player: Player) -> Iterator[str]:
    """Play to the mirror, and yield the name of every page on the way; the phone is opened over some of them."""
    while player.scene != "MirrorPage":
        yield player.scene
        keys = [node.key for node in player.screen().walk()]
        if "phone" in keys:
            player.press("phone")
            yield player.scene
            player.press("back")
        forward(player)
    yield player.scene


def forward(player: Player) -> None:
    if player.scene == "Prediction":
        player.press("guess:1")
    keys = [node.key for node in player.screen().walk() if "press" in node.actions]
    ways = [key for key in keys if key.startswith(("choice:", "move:", "route:"))]
    player.press((ways or [key for key in ("play", "begin", "on", "all") if key in keys])[0])


def test_every_page_of_a_run_stays_where_it_is_in_another_language_and_comes_back(tmp_path: Path) -> None:
    player = seated(tmp_path, paints=False)
    seen = set[str]()
    for name in pages(player):
        seen.add(name)
        before, focus = dump(player.screen()), player.focus
        speak(player, PSEUDO)
        assert (player.scene, player.focus) == (name, focus)
        assert before not in (dump(player.screen()), "")
        speak(player, "en")
        assert dump(player.screen()) == before
    assert seen >= {"Title", "LevelIntro", "Play", "PhonePage", "BoardPlay", "Prediction", "FirstPair", "MirrorPage"}


def test_what_an_answer_caused_is_told_in_the_other_language_on_the_same_page(tmp_path: Path) -> None:
    player = seated(tmp_path, paints=False)
    for key in ("play", "route:short", "begin", "on", "choice:a"):
        player.press(key)
    assert "It is heavy." in dump(player.screen())
    speak(player, PSEUDO)
    told = dump(player.screen())
    assert pseudo("It is heavy.") in told
    assert pseudo("The piano goes first") in told
    player.press("on")
    assert pseudo("On the way out you see something.") in dump(player.screen())


def test_a_language_that_only_the_story_speaks_is_offered_while_it_is_played(tmp_path: Path) -> None:
    player = seated(tmp_path)
    root = tmp_path / "tiny"
    spoil(root, "", Edit("pack.yaml", "facts:", "languages: [en, de]\nfacts:"))
    (root / "locale").mkdir()
    said = 'msgctxt "levels/home level.title"\nmsgid "Home"\nmsgstr "Daheim"\n'
    (root / "locale" / "de.po").write_text(said, encoding="utf-8")
    player.press("settings")
    assert "set:language:de" not in {node.key for node in player.screen().walk()}
    player.press("done")
    while player.scene != "LevelIntro":
        forward(player)
    player.press("settings")
    player.press("set:language:de")
    player.press("done")
    assert "Daheim" in dump(player.screen())
    player.press("settings")
    player.press("set:language:en")
    player.press("done")
    assert "Daheim" not in dump(player.screen())


def test_the_window_s_title_changes_with_the_language(tmp_path: Path) -> None:
    player = seated(tmp_path)
    player.press("settings")
    for language in ("zh", "en"):
        player.click(f"set:language:{language}")
        assert pygame.display.get_caption()[0] == load_words(language).say("desktop_title")
