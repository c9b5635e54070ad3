"""Source cards: reached only from a mirror, readable whole, each source with how far it was seen."""

from fakes.mirrored import mirrored
from fakes.packs import tiny_pack
from fakes.window import Player

from game.desktop.commands import Move
from game.desktop.interact import answer
from game.model.framing import Stance


def before_cards(size: tuple[int, int] = (1280, 720), text: int = 100) -> Player:
    """Return a window on the list of cards."""
    player = mirrored(lambda _, __: Stance.OWN, size=size, text=text)
    player.press("all")
    player.press("cards")
    return player


def test_no_way_leads_to_the_cards_before_a_mirror_was_seen() -> None:
    player = Player(tiny_pack(6, 2), paints=False)
    player.table.look()
    player.feed()
    assert [node for node in player.named("button") if node.key == "cards"] == []


def test_the_title_leads_to_them_once_a_mirror_was_seen() -> None:
    player = mirrored(lambda _, __: Stance.OWN)
    player.press("all")
    player.press("home")
    player.press("cards")
    assert player.scene == "CardList"


def test_the_first_page_of_the_mirror_does_not_lead_there() -> None:
    player = mirrored(lambda _, __: Stance.OWN)
    assert [node.key for node in player.named("button")][:1] == ["all"]


def test_the_list_can_be_read_by_verdict() -> None:
    player = before_cards()
    claim = next(iter(player.table.pack().claims.values()))
    assert [node.name for node in player.named("row")] == [claim.short]
    player.press(f"verdict:{claim.verdict[0]}")
    assert [node.name for node in player.named("row")] == [claim.short]


def test_a_card_holds_claim_verdict_figures_and_sources() -> None:
    player = before_cards()
    claim = next(iter(player.table.pack().claims.values()))
    player.press(f"claim:{claim.id}")
    said = " ".join(node.name for node in player.screen().walk())
    for part in (claim.short, claim.scope, " ".join(claim.card.split()), player.words.say(f"checked_{claim.checked}")):
        assert part in said
    for figure in claim.figures:
        assert figure.value in said
    for reference in claim.references:
        assert reference.title in said
        assert player.words.say(f"checked_{reference.checked}") in said
    player.press("back")
    assert player.scene == "CardList"


def test_a_long_card_scrolls_by_keys_though_nothing_in_it_takes_the_focus() -> None:
    player = before_cards(size=(960, 600), text=200)
    claim = next(iter(player.table.pack().claims.values()))
    player.press(f"claim:{claim.id}")
    tree, view = player.window.tree(), player.window.director.top.view
    moved, _ = answer(view, Move(0, 1), tree, player.window.kit.scale)
    assert moved.focus == view.focus
    assert moved.scroll[f"card:{claim.id}"] > 0
