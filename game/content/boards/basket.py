"""A basket as a noun."""

from types import MappingProxyType

from game.content.boards.ends import shared
from game.content.build_rules import effects
from game.content.schema.boards.basket import (
    BasketRecord,
    BetterRecord,
    ErrandRecord,
    ExplainRecord,
    LifeRecord,
    ProductRecord,
    TraitRecord,
)
from game.model.board import BoardKind
from game.model.boards.basket import Band, Basket, Better, Errand, Explain, Life, Product, Trait
from game.model.ids import PersonId
from game.model.where import Where


def basket(record: BasketRecord, where: Where) -> Basket:
    """Build a shelf and the reading of what is taken from it."""
    return Basket(
        **shared(record, BoardKind.BASKET, where),
        budget=record.budget,
        least=record.least,
        traits=tuple(_trait(one) for one in record.traits),
        products=tuple(_product(one) for one in record.products),
        errands=tuple(_errand(one) for one in record.errands),
        lives=tuple(_life(one) for one in record.lives),
        blank=record.blank,
        till=record.till,
        better=_better(record.better) if record.wrote("better") else None,
        explain=_explain(record.explain) if record.wrote("explain") else None,
    )


def _trait(one: TraitRecord) -> Trait:
    bands = sorted((Band(at=band.at, text=band.text) for band in one.bands), key=lambda band: band.at)
    return Trait(id=one.id, title=one.title, icon=one.icon, bands=tuple(bands))


def _product(one: ProductRecord) -> Product:
    return Product(
        id=one.id,
        title=one.title,
        icon=one.icon,
        price=one.price,
        most=one.most,
        weights=MappingProxyType(dict(one.weights)),
        search=one.search,
    )


def _errand(one: ErrandRecord) -> Errand:
    return Errand(
        id=one.id,
        person=PersonId(one.person),
        product=one.product,
        count=one.count,
        text=one.text,
        effects=effects(one.effects) if one.wrote("effects") else None,
        told=effects(one.told) if one.wrote("told") else None,
    )


def _life(one: LifeRecord) -> Life:
    return Life(id=one.id, title=one.title, icon=one.icon, lines=MappingProxyType(dict(one.lines)))


def _better(one: BetterRecord) -> Better:
    return Better(say=one.say, note=one.note, points=one.points, products=MappingProxyType(dict(one.products)))


def _explain(one: ExplainRecord) -> Explain:
    return Explain(say=one.say, note=one.note, effects=effects(one.effects) if one.wrote("effects") else None)
