"""The game where nobody sits."""

from fakes.clock import HandClock
from fakes.console import Script
from fakes.packs import SHORT, STORY, tiny_pack

from game.cli.unattended import play_unattended
from game.content.words import load_words
from game.session.runs import has_seen_mirror, list_runs, newest_unfinished

WORDS = load_words()


def test_a_bot_plays_to_the_mirror_and_keeps_its_run() -> None:
    nobody = Script()
    play_unattended(tiny_pack(), SHORT, 1, console=nobody.console(), words=WORDS, clock=HandClock())
    (run,) = list_runs()
    assert run.finished
    for said in ("nobody can play", "Chapter 1 of 3", "This page is a score too.", f"The run is kept as {run.name}."):
        assert said in nobody.text


def test_a_route_without_a_mirror_prints_none() -> None:
    nobody = Script()
    play_unattended(tiny_pack(), STORY, 1, console=nobody.console(), words=WORDS, clock=HandClock())
    assert "This page is a score too." not in nobody.text


def test_what_a_bot_saw_nobody_knew() -> None:
    play_unattended(tiny_pack(), SHORT, 1, console=Script().console(), words=WORDS, clock=HandClock())
    assert not has_seen_mirror()
    assert newest_unfinished() is None
