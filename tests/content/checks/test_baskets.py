"""A basket names only what it has, and what it recommends can be paid."""

from pathlib import Path

import pytest
from fakes.baskets import SHOP
from fakes.corpus import STORY, WITH_EXTRA
from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def level(old: str = "", new: str = "") -> list[Edit]:
    return [Edit("levels/extra.yaml", "", STORY + (SHOP.replace(old, new) if old else SHOP)), WITH_EXTRA]


def test_a_sound_basket_gives_no_problem(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *level())
    assert load(root).problems == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("weights: {idle: 1}", "weights: {‸lazy: 1}"),
        ("product: game", "product: ‸gema"),
        ("{game: a boy}", "{‸gema: a boy}"),
        ("{bread: 1, game: 1}", "{bread: 1, ‸gema: 1}"),
    ],
)
def test_every_name_is_looked_up(old: str, new: str, tmp_path: Path) -> None:
    check(tmp_path, "E434", *level(old, new))


def test_what_is_recommended_can_be_paid(tmp_path: Path) -> None:
    check(tmp_path, "E435", *level("products: {bread: 1, game: 1}", "‸products: {bread: 2, game: 1}"))


def test_what_is_recommended_is_on_the_shelf_so_often(tmp_path: Path) -> None:
    check(tmp_path, "E435", *level("{bread: 1, game: 1}", "{bread: ‸3}"))
    check(tmp_path / "less", "E435", *level("{bread: 1, game: 1}", "{bread: ‸-1}"))


def test_ends_may_ask_for_a_trait(tmp_path: Path) -> None:
    check(tmp_path, "E424", *level("at_least: {idle: 1}", "at_least: {‸lazy: 1}"))
