"""The mirror's other pages on the screen: reached by tabs, true to the findings, optional and last."""

from dataclasses import replace

import pytest
from fakes.mirrored import mirrored
from fakes.packs import FULL, tiny_pack
from fakes.window import Player

from game.model.debrief import Comparison, Debrief, Guard, Has, Protection
from game.model.framing import Framing, Stance
from game.model.ids import ClaimId, FamilyId
from game.model.pack import Pack, Phantom


def debriefed() -> Pack:
    guards = (
        Guard(protection="exit", has=Has.NO, text="There is no door.", claim=ClaimId("c01")),
        Guard(protection="notice", has=Has.UNKNOWN, text="Nobody looked."),
    )
    return replace(
        tiny_pack(6, 2, neither=True),
        phantom=Phantom(title="Loyalty", text="Warm!", icon="heart"),
        lag=1500,
        protections=(
            Protection(id="exit", title="Exit", question="Can you leave?"),
            Protection(id="notice", title="Notice", question="Are you told?"),
        ),
        comparisons=(Comparison(id="list", title="A list", where="Elsewhere", guards=guards),),
        debrief=Debrief(takeaways=("One.", "Two.", "Three."), line="Last."),
    )


def moved(family: FamilyId, framing: Framing) -> Stance:
    del family
    return Stance.OWN if framing is Framing.BEFORE else Stance.ALONG


def at_the_pages(pack: Pack | None = None, *, size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Somebody who has seen the first screens of the mirror and asks for more."""
    player = mirrored(moved, pack=pack or debriefed(), route=FULL, size=size, text=text)
    player.press("all")
    player.press("more")
    return player


def said(player: Player) -> str:
    return "\n".join(node.name for node in player.screen().walk())


def test_the_tabs_lead_from_the_cost_to_the_last_line() -> None:
    player = at_the_pages()
    titles = [player.named("heading")[0].name]
    for _ in range(3):
        player.press("more")
        titles.append(player.named("heading")[0].name)

    assert titles == ["What it cost", "The wiring", "Five questions, elsewhere", "Three things to take along"]
    assert "Last." in said(player)
    player.press("more")
    assert player.scene == "Title"


def test_the_wiring_shows_every_line_of_the_ledger_and_asks() -> None:
    player = at_the_pages()
    player.press("page:wiring")
    _, wiring = player.table.aftermath()

    assert f"All {len(wiring.lines)} lines" in said(player)
    assert "Beside the bar you chose these. Would you have, without it?" in said(player)
    assert "The app said: “Warm!”" in said(player)
    assert "It was wired to nothing." in said(player)


def test_a_field_with_a_card_opens_it_and_one_without_does_not() -> None:
    player = at_the_pages()
    player.press("page:elsewhere")
    fields = [node for node in player.screen().walk() if node.name.startswith("A list, ")]

    assert [node.name for node in fields] == [
        "A list, Exit: no. There is no door.",
        "A list, Notice: not known. Nobody looked.",
    ]
    assert [bool(node.actions) for node in fields] == [True, False]
    player.press(fields[0].key)
    assert player.scene == "CardPage"


@pytest.mark.parametrize(("size", "text"), [((960, 600), 200), ((1280, 720), 100), ((1920, 1080), 100)])
def test_every_page_is_told_at_every_size(size: tuple[int, int], text: int) -> None:
    player = at_the_pages(size=size, text=text)
    for _ in range(3):
        assert player.focus == "more"
        player.press("more")
    assert "Three." in said(player)


def test_a_pack_that_says_nothing_of_it_has_two_pages() -> None:
    player = at_the_pages(tiny_pack(6, 2, neither=True))
    tabs = [node.name for node in player.named("tab")]

    assert tabs == ["What it cost", "The wiring", "What is true"]
    player.press("more")
    assert "bar" not in said(player)


def test_back_leads_to_the_mirror() -> None:
    player = at_the_pages()
    player.press("page:end")
    player.press("back")

    assert player.scene == "MirrorPage"
