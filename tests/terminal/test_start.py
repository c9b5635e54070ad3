"""The first minute of a text game."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes.clock import HandClock
from fakes.console import Script, first_choice
from fakes.packs import SHORT, tiny_pack

from game.content.words import load_words
from game.session.runs import list_runs, newest_unfinished, runs_folder
from game.terminal.start import Start
from game.terminal.table import Left


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_HOME", str(tmp_path))


def start(player: Script) -> Start:
    """Sit down at the tiny pack."""
    return Start(pack=tiny_pack(), console=player.console(), words=load_words(), clock=HandClock(), seed=1)


def test_the_note_and_what_is_recorded_come_before_the_first_question() -> None:
    player = Script(["1", "q"])
    start(player).play()
    text = player.text
    assert text.index("The app in this story misleads") < text.index("What is recorded")
    assert text.index("What is recorded") < text.index("How long do you have?")


def test_leaving_at_the_first_question_leaves_no_trace() -> None:
    assert start(Script(["q"])).play() is None
    assert start(Script()).play() is None
    assert list_runs() == ()


def test_a_route_is_picked_by_number_and_the_run_is_kept() -> None:
    player = Script(["9", "2", "", "q"])
    assert start(player).play() is Left.SAVED
    (run,) = list_runs()
    assert run.route == SHORT
    assert f"This game is kept as {run.name}." in player.text


def test_an_unfinished_game_is_offered_and_goes_on_where_it_was() -> None:
    # Given a game that was left at its first scene
    start(Script(["2", "", "q"])).play()
    # When the player comes back and wants to go on
    player = Script(["1", "q"])
    again = replace(start(player), unfinished=newest_unfinished())
    assert again.play() is Left.SAVED
    # Then it is the same run, at the same scene
    assert "Text of opening." in player.text
    assert len(list_runs()) == 1


def test_the_unfinished_game_may_be_left_where_it_is() -> None:
    start(Script(["2", "", "q"])).play()
    again = replace(start(Script(["2", "2", "q"])), unfinished=newest_unfinished())
    assert again.play() is Left.SAVED
    assert len(list_runs()) == 2


def test_leaving_at_the_question_whether_to_go_on_begins_nothing() -> None:
    start(Script(["2", "", "q"])).play()
    assert replace(start(Script(["q"])), unfinished=newest_unfinished(), route=SHORT).play() is None
    assert len(list_runs()) == 1


def test_a_game_of_a_changed_pack_is_refused_in_a_sentence_and_a_new_one_begins() -> None:
    start(Script(["2", "", "q"])).play()
    player = Script(["2", "q"])
    changed = replace(start(player).pack, hash="0" * 64)
    replace(start(player), pack=changed, unfinished=newest_unfinished(), resume=True).play()
    assert "was played with other levels than these" in player.text
    assert len(list_runs()) == 2


def test_a_torn_last_line_is_told() -> None:
    start(Script(["2", "", "q"])).play()
    (journal,) = runs_folder().glob("*.jsonl")
    journal.write_bytes(journal.read_bytes() + b'{"torn')
    player = Script(["q"])
    replace(start(player), unfinished=newest_unfinished(), resume=True).play()
    assert "journal was torn" in player.text


def test_wanting_to_go_on_with_nothing_begins_anew() -> None:
    player = Script(["q"])
    replace(start(player), resume=True, route=SHORT).play()
    assert "There is no unfinished game" in player.text
    assert len(list_runs()) == 1


def test_deleting_a_game_leaves_no_file() -> None:
    assert start(Script(["2", "", "delete", "yes"])).play() is Left.DELETED
    assert list_runs() == ()


def test_somebody_who_has_seen_a_mirror_knows() -> None:
    replace(start(Script(habit=first_choice)), route=SHORT).play()
    replace(start(Script(["q"])), route=SHORT).play()
    assert sorted(run.knew for run in list_runs()) == [False, True]
