"""A corner shop with five things, two errands and a voucher of ten."""

from fakes.boards import HERE
from fakes.packs import DANA, GUS, HELPED, MONEY

from game.model.board import BoardKind, End
from game.model.boards.basket import Band, Basket, Better, Errand, Explain, Life, Product, Trait
from game.model.event import Effects
from game.model.ids import BoardId


def corner_shop(*, turns: int = 30, budget: int = 10, better: Better | None = None, explain: bool = True) -> Basket:
    """Return a shop: bread is steady, nappies are family, a game is idle, soap is nothing, and one search is idle."""
    tidy = Better(say="Take the tidy one", points=9, products={"bread": 2, "soap": 1})
    return Basket(
        id=BoardId("shop"),
        kind=BoardKind.BASKET,
        turns=turns,
        ends=(
            End(id="followed", at_least={"followed": 1}, text="Tidy.", effects=Effects(add={MONEY: 4})),
            End(id="many", at_least={"family": 4}),
            End(id="plain"),
        ),
        where=HERE,
        budget=budget,
        least=1,
        traits=(
            Trait(id="steady", title="Steady", bands=(Band(at=1, text="steady"), Band(at=2, text="very steady"))),
            Trait(id="family", title="Family", bands=(Band(at=2, text="a parent"), Band(at=4, text="too many"))),
            Trait(id="idle", title="Idle", bands=(Band(at=3, text="idle"),)),
        ),
        products=(
            Product(id="bread", title="Bread", price=2, most=2, weights={"steady": 1}),
            Product(id="nappies", title="Nappies", price=3, most=3, weights={"family": 2}),
            Product(id="game", title="A game", price=6, weights={"idle": 10}),
            Product(id="soap", title="Soap", price=1),
            Product(id="look", title="how to sleep", price=0, weights={"idle": 3}, search=True),
        ),
        errands=(
            Errand(
                id="ward", person=DANA, product="nappies", count=2, text="Two, for the ward.",
                effects=Effects(ties={DANA: 1}, set=(HELPED,)), told=Effects(their_score={DANA: -10}),
            ),
            Errand(id="paint", person=GUS, product="nappies", count=1, text="One.", effects=Effects(ties={GUS: 1})),
        ),
        lives=(
            Life(id="you", title="You", lines={"bread": "breakfast", "nappies": "somebody asked"}),
            Life(id="other", title="The other till", lines={"bread": "the ducks", "nappies": "teacups"}),
        ),
        blank="nobody yet",
        till="The same basket lies at the other till.",
        better=tidy if better is None else better,
        explain=Explain(say="Say whom it is for", effects=Effects(add={MONEY: 2})) if explain else None,
    )  # fmt: skip


SHOP = (
    "  - {id: a, text: A., board: shop}\n"
    "basket:\n"
    "  - id: shop\n"
    "    budget: 9\n"
    "    blank: nobody yet\n"
    "    traits: [{id: idle, title: Idle, bands: [{at: 1, text: idle}]}]\n"
    "    products:\n"
    "      - {id: bread, title: Bread, price: 3, most: 2}\n"
    "      - {id: game, title: A game, price: 5, weights: {idle: 1}}\n"
    "    errands: [{id: night, person: gus, product: game, text: For the night.}]\n"
    "    lives: [{id: one, title: One, lines: {bread: toast}}, {id: two, title: Two, lines: {game: a boy}}]\n"
    "    better: {say: Take it, points: 3, products: {bread: 1, game: 1}}\n"
    "    ends: [{id: idle, at_least: {idle: 1}}, {id: plain}]\n"
)
"""The events and the board of a level with a sound basket, as an author writes them."""
