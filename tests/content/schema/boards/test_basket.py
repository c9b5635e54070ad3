"""What can be asked about a basket: what every basket counts, and its own traits."""

from typing import Any

import pytest
from pydantic import ValidationError

from game.content.schema.boards.basket import TALLIES, BasketRecord, LifeRecord

SHOP: dict[str, Any] = {
    "id": "shop",
    "budget": 10,
    "traits": [{"id": "idle", "title": "Idle", "bands": [{"at": 1, "text": "idle"}]}],
    "products": [{"id": "bread", "title": "Bread", "price": 2}, {"id": "game", "title": "Game", "price": 6}],
    "lives": [{"id": "a", "title": "A", "lines": {}}, {"id": "b", "title": "B", "lines": {}}],
    "blank": "nobody",
}


def test_ends_may_ask_about_every_trait() -> None:
    assert BasketRecord.model_validate(SHOP).tallies() == TALLIES | {"idle"}


def test_one_life_is_not_enough() -> None:
    with pytest.raises(ValidationError):
        BasketRecord.model_validate(SHOP | {"lives": SHOP["lives"][:1]})


def test_the_lines_of_a_life_are_written_out_by_name() -> None:
    life = LifeRecord.model_validate({"id": "a", "title": "A", "lines": {"game": "x", "bread": "y"}})

    assert list(life.model_dump()["lines"]) == ["bread", "game"]
