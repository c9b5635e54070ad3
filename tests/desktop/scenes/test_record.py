"""The record reads as a story, and a deletion says what it takes."""

from fakes.mirrored import mirrored
from fakes.window import Player

from game.model.framing import Stance


def before_record() -> tuple[Player, str]:
    """Return a window on the list of runs, and the one run's name."""
    player = mirrored(lambda _, __: Stance.OWN)
    player.press("all")
    player.press("print")
    player.press("record")
    return player, player.table.runs()[0].name


def test_a_run_reads_as_sentences() -> None:
    player, run = before_record()
    player.press(f"read:{run}")
    told = [node.name for node in player.named("text")]
    assert any("You chose “" in line and "to decide" in line for line in told)


def test_a_deletion_says_how_much_goes() -> None:
    player, run = before_record()
    answers = player.table.runs()[0].answers
    player.press(f"read:{run}")
    player.press("forget")
    assert any(f"{answers} answers" in node.name for node in player.named("text"))
    player.press("keep")
    assert [each.name for each in player.table.runs()] == [run]


def test_everything_can_go() -> None:
    player, _ = before_record()
    player.press("forget_all")
    assert any("1 run with" in node.name for node in player.named("text"))
    player.press("gone")
    assert player.table.runs() == ()
