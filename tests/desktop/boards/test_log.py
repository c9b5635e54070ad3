"""The face of a log: the player's own times and meetings, whom it rings, and the way to delete it all."""

import pytest
from fakes.boards import HERE, laid
from fakes.packs import STORY, tiny_pack
from fakes.story import choice, event
from fakes.window import Player

from game.desktop.boards.picked import each_dot
from game.desktop.scene import Begin
from game.desktop.settings import Settings
from game.model.board import BoardKind
from game.model.boards.log import Log, LogRate
from game.model.ids import BoardId, PersonId

LOG = Log(
    id=BoardId("log"), kind=BoardKind.LOG, turns=9, ends=(), where=HERE, people=3000,
    rates=(LogRate(one_in=10, finds=9), LogRate(one_in=1000, finds=2)), picked="A card.",
)  # fmt: skip


def sat(size: tuple[int, int] = (1280, 720), text: int = 100, *, met: str = "dana gus dana") -> Player:
    """Return a window before a log that has seen these people, two seconds apart."""
    scenes = [event(f"e{at}", choice("a"), person=PersonId(who)) for at, who in enumerate(met.split())]
    pack = tiny_pack(levels=(laid(LOG, *scenes),))
    player = Player(pack, size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    for _ in scenes:
        player.clock.wind(2_000)
        player.press("choice:a")
        player.press("on")
    return player


def moves(player: Player) -> set[str]:
    return {node.key for node in player.screen().walk() if node.key.startswith("move:") and "press" in node.actions}


def said(player: Player) -> str:
    return " | ".join(node.name for node in player.screen().walk())


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((960, 600), 200)])
def test_whatever_can_be_done_can_be_pressed(size: tuple[int, int], text: int) -> None:
    player = sat(size, text)
    assert moves(player) == {"move:rate_0", "move:rate_1"}
    player.press("move:rate_1")
    assert moves(player) == {"move:look", "move:pick", "move:spare", "move:rate_0"}
    player.press("move:pick")
    assert moves(player) == {"move:keep", "move:page"}


def test_the_pattern_is_that_of_this_player() -> None:
    told = said(sat())
    for part in (
        "decided 3 things",
        "slowest at “Title e2”: 2.0 seconds",
        "You met Dana, 2 times, Gus, once",
        "Entry 3",
    ):
        assert part in told
    assert "You met Gus once." in told


def test_somebody_who_met_nobody_is_shown_no_contact() -> None:
    told = said(sat(met=""))
    assert "No times were kept" in told
    assert "not seen you meet anybody" in told


def test_a_rate_says_how_many_did_nothing() -> None:
    player = sat()
    player.press("move:rate_0")
    assert "300 people who did nothing" in said(player)
    assert (each_dot(3_000), each_dot(20_000), each_dot(12)) == (3, 20, 1)


def test_the_page_that_deletes_it_is_one_step_away_during_and_after() -> None:
    player = sat()
    player.press("record")
    assert player.scene == "Recorded"
    player.press("back")
    for move in ("rate_0", "pick", "page"):
        player.press(f"move:{move}")
    assert "A card." not in said(player)
