"""A page that is held back: no words and no answers until its time has come, and a caption that says why."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fakes.packs import FULL, tiny_pack
from fakes.window import Player, opened

from game.desktop.scene import Begin, Follow
from game.desktop.settings import Settings
from game.model.action import Choose, Go
from game.model.offer import Intro, Offer, Scene
from game.model.pack import Phantom


@pytest.fixture(autouse=True)
def _screen() -> Iterator[None]:
    with opened():
        yield


def before_a_slow_page(*, reduced: bool = False) -> tuple[Player, Scene]:
    """Somebody who is about to open a page that is held back."""
    pack = replace(tiny_pack(), phantom=Phantom(title="Loyalty", icon="heart"), lag=1500)
    player = Player(pack, settings=Settings(reduced=reduced))
    player.window.director.grant(Begin(FULL))
    while not (isinstance(offer := player.table.session.offer, Scene) and offer.lag):
        player.table.act(_first(offer), changes=0)
    player.window.director.grant(Follow())
    player.window.refresh()
    player.window.turn(())
    return player, offer


def _first(offer: Offer) -> Go | Choose:
    return Choose(choice=offer.choices[0].id) if isinstance(offer, Scene) and offer.choices else Go()


@pytest.mark.parametrize("reduced", [False, True])
def test_the_words_come_when_the_time_is_over(*, reduced: bool) -> None:
    player, shown = before_a_slow_page(reduced=reduced)
    words = [node.name for node in player.screen().walk()]
    assert "Loading" in words
    assert shown.title not in words
    assert player.window.moving

    player.clock.wind(shown.lag)
    assert player.window.turn(())
    words = [node.name for node in player.screen().walk()]
    assert shown.title in words
    assert "Loading" not in words


def test_nothing_can_be_answered_meanwhile() -> None:
    player, shown = before_a_slow_page()
    keys = {node.key for node in player.screen().walk()}

    assert not any(key == "on" or key.startswith("choice:") for key in keys)
    assert {"pause", "settings"} <= keys
    assert player.table.session.offer == shown


def test_a_page_that_is_not_held_back_shows_at_once() -> None:
    player = Player(tiny_pack())
    player.window.director.grant(Begin(FULL))
    player.table.act(Go(), changes=0)
    assert not isinstance(player.table.session.offer, Intro)
    player.window.director.grant(Follow())
    player.window.refresh()

    assert "Loading" not in [node.name for node in player.screen().walk()]
    assert player.window.director.top.scene.until == 0


def test_the_idle_meter_stands_in_the_app_with_its_value() -> None:
    player, shown = before_a_slow_page()
    meters = {node.name: node.value for node in player.named("meter")}

    assert shown.phantom is not None
    assert meters["Loyalty"] == str(shown.phantom)
