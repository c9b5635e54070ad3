"""The loop of the text game, played by scripts."""

from dataclasses import replace

from fakes.console import first_choice
from fakes.packs import FULL, SHORT, STORY, hard, reading, tiny_pack
from fakes.story import level
from fakes.tables import seat

from game.model.entry import Chose
from game.model.framing import Framing
from game.model.offer import Over
from game.model.pack import Phantom
from game.terminal.play import play
from game.terminal.table import Left


def test_a_whole_game_can_be_played_to_its_mirror() -> None:
    # Given somebody who reads on and always takes the first choice
    taken = seat(habit=first_choice)
    # When they play
    left = play(taken.table)
    # Then the story ends and the mirror is read to them
    assert left is Left.FINISHED
    assert isinstance(taken.table.session.offer, Over)
    assert "The mirror, run" in taken.player.text


def test_a_route_without_a_mirror_ends_without_one() -> None:
    taken = seat(habit=first_choice, route=STORY)
    assert play(taken.table) is Left.FINISHED
    assert "mirror" not in taken.player.text.replace("sincerely mirror", "")


def test_every_turn_is_in_the_journal_before_the_next_question() -> None:
    taken = seat("", "1", "q")
    assert play(taken.table) is Left.SAVED
    assert len(taken.journal.turns) == 2


def test_the_end_of_the_input_saves_and_leaves() -> None:
    taken = seat("")
    assert play(taken.table) is Left.SAVED
    assert "Saved as quiet-heron-42" in taken.player.text


def test_an_answer_that_fits_nothing_is_said_back_and_changes_nothing() -> None:
    taken = seat("", "banana", "q")
    play(taken.table)
    assert "“banana” is no answer here." in taken.player.text
    assert len(taken.journal.turns) == 1


def test_a_choice_is_answered_with_its_reply_and_what_it_changed() -> None:
    # Given the opening of the tiny pack, whose first choice costs money and brings Dana closer
    taken = seat("", "1", "q")
    # When it is taken
    play(taken.table)
    # Then all of it is told
    for said in ("reply a", "Money: 100, now 90.", "Dana is closer to you."):
        assert said in taken.player.text


def test_a_scene_is_said_again_on_request() -> None:
    taken = seat("", "a", "q")
    play(taken.table)
    assert taken.player.text.count("Text of opening.") == 2


def test_a_hard_scene_says_so_and_can_be_skipped() -> None:
    # Given a level that begins with a hard scene
    pack = tiny_pack(levels=(level("yard", Framing.BEFORE, hard(), reading("end")),))
    taken = seat("", "s", "q", pack=pack, route=FULL)
    # When the player passes over it
    play(taken.table)
    # Then it was announced, and is recorded as skipped
    assert "A hard scene follows: Somebody is shamed." in taken.player.text
    assert [entry.skipped for entry in taken.table.session.entries if entry.kind == "chose"] == [True]


def test_deleting_leaves_at_once() -> None:
    taken = seat("", "delete", "yes", "1")
    assert play(taken.table) is Left.DELETED
    assert taken.deleted
    assert "Saved" not in taken.player.text


def test_the_route_of_the_short_pack_has_three_parts() -> None:
    taken = seat("q", route=SHORT)
    play(taken.table)
    assert "Chapter 1 of 3: Level street" in taken.player.text


def test_a_page_that_is_held_back_says_so_and_waits() -> None:
    # Given a pack whose pages are held back by lot
    pack = replace(tiny_pack(), lag=1500)
    waits: list[int] = []
    taken = seat(habit=first_choice, pack=pack, route=FULL)
    table = replace(taken.table, console=replace(taken.table.console, wait=waits.append))
    # When somebody plays it
    play(table)
    # Then every such page is announced, and waits as long as the record says
    held = [entry.lag for entry in table.session.entries if isinstance(entry, Chose) and entry.lag]
    assert waits == held
    assert taken.player.text.count("… Loading.") == len(held)


def test_the_idle_meter_is_told_with_the_score() -> None:
    pack = replace(tiny_pack(), phantom=Phantom(title="Loyalty"))
    taken = seat(habit=first_choice, pack=pack, route=FULL)
    play(taken.table)
    assert "Loyalty: " in taken.player.text
    assert "of 100." in taken.player.text
