"""A basket becomes nouns as it was written, its bands in order."""

from game.content.boards.basket import basket
from game.content.schema.boards.basket import BasketRecord
from game.model.board import BoardKind
from game.model.boards.basket import Band, Better, Explain
from game.model.event import Effects
from game.model.ids import FactId, PersonId
from game.model.where import Where

HERE = Where(file="levels/shop.yaml", line=3)
WRITTEN = {
    "id": "shop",
    "budget": 20,
    "traits": [{"id": "family", "title": "Family", "bands": [{"at": 9, "text": "many"}, {"at": 3, "text": "one"}]}],
    "products": [
        {"id": "nappies", "title": "Nappies", "price": 4, "most": 3, "weights": {"family": 3}},
        {"id": "look", "title": "how to sleep", "price": 0, "search": True},
    ],
    "errands": [
        {"id": "ward", "person": "dana", "product": "nappies", "text": "For the ward.", "effects": {"set": ["helped"]}}
    ],
    "lives": [
        {"id": "you", "title": "You", "lines": {"nappies": "somebody asked"}},
        {"id": "other", "title": "They", "lines": {"nappies": "teacups"}},
    ],
    "blank": "nobody",
}


def test_a_basket_is_built_as_it_was_written() -> None:
    built = basket(BasketRecord.model_validate(WRITTEN), HERE)

    assert (built.kind, built.budget, built.least, built.blank) == (BoardKind.BASKET, 20, 1, "nobody")
    assert built.traits[0].bands == (Band(at=3, text="one"), Band(at=9, text="many"))
    assert [product.search for product in built.products] == [False, True]
    assert built.errands[0].person == PersonId("dana")
    assert built.errands[0].effects == Effects(set=(FactId("helped"),))
    assert built.errands[0].told is None
    assert built.lives[1].lines == {"nappies": "teacups"}
    assert (built.better, built.explain) == (None, None)


def test_what_may_be_left_out_is_built_when_it_is_there() -> None:
    more = {
        "better": {"say": "Take it", "points": 5, "products": {"nappies": 1}},
        "explain": {"say": "Tell it", "effects": {"add": {"money": 1}}},
    }

    built = basket(BasketRecord.model_validate(WRITTEN | more), HERE)

    assert built.better == Better(say="Take it", points=5, products={"nappies": 1})
    assert isinstance(built.explain, Explain)
    assert built.explain.effects is not None
