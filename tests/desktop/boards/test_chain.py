"""The face of a chain: words on a line, what fell from it, and the dates at the end."""

from dataclasses import replace

import pytest
from fakes.boards import board_pack, rumour
from fakes.packs import STORY
from fakes.window import Player

from game.desktop.scene import Begin
from game.desktop.settings import Settings
from game.model.boards.chain import ChainDate, ChainLink
from game.model.ids import ClaimId, PersonId

DATES = (
    ChainDate(when="June", text="A plan.", claim=ClaimId("c01"), checked="copy"),
    ChainDate(when="July", text="A fear."),
)
LINKS = (ChainLink(title="Gus", person=PersonId("gus"), text="“Shorter!”"), ChainLink(title="A wall"))


def sat(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window before the rumour."""
    chain = replace(rumour(), dates=DATES, links=LINKS)
    player = Player(board_pack(chain), size=size, settings=Settings(text=text), paints=False)
    player.window.director.grant(Begin(STORY))
    player.window.refresh()
    player.feed()
    player.press("on")
    return player


def said(player: Player) -> list[str]:
    return [node.name for node in player.screen().walk()]


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((960, 600), 200)])
def test_every_word_that_can_go_can_be_pressed_until_the_dates_come(size: tuple[int, int], text: int) -> None:
    player = sat(size, text)
    assert "Gus passes it on. Which word goes?" in said(player)
    player.press("Drop “If so”")
    assert "A wall passes it on. Which word goes?" in said(player)
    assert "Gus. Left out: “If so”" in said(player)
    assert "“There is perhaps a list”" in said(player)
    player.press("Drop “perhaps”")
    told = said(player)
    assert {"“If so there is perhaps a list”", "“There is a list”"} <= set(told)
    assert told.index("June") < told.index("c01") < told.index("seen in a copy") < told.index("A plan.")
    player.press("move:done")


def test_a_word_that_has_gone_lies_there_and_can_do_nothing_more() -> None:
    player = sat()
    player.press("Drop “perhaps”")
    fallen = [node for node in player.screen().walk() if node.name == "perhaps" and "disabled" in node.states]
    assert [node.actions for node in fallen] == [()]
