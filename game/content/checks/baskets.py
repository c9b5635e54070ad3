"""Baskets: weights, errands, lives and the recommended basket name what is there, and that basket can be paid."""

from collections.abc import Iterator

from game.content.checks.board_walk import on_boards
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.boards.basket import BasketRecord, BetterRecord
from game.content.schema.level import LevelFile


def baskets(draft: Draft) -> Iterator[Complaint]:
    """Look at every basket."""
    for part, path, basket in on_boards(draft, BasketRecord):
        for name, where, noun in _named(basket):
            known = {one.id for one in (basket.traits if noun == "trait" else basket.products)}
            if name not in known:
                yield Complaint(
                    part=part, path=(*path, *where), code="E434", word=name, known=known, key=where[-1] == name,
                    message=f"this basket has no {noun} '{name}'", hint=f"it has {', '.join(sorted(known))}",
                )  # fmt: skip
        if basket.wrote("better"):
            yield from _paid(part, (*path, "better"), basket, basket.better)


def _named(basket: BasketRecord) -> Iterator[tuple[str, Path, str]]:
    """Yield every name that must be a product or a trait, with its path."""
    for at, product in enumerate(basket.products):
        for trait in product.weights:
            yield trait, ("products", at, "weights", trait), "trait"
    for at, errand in enumerate(basket.errands):
        yield errand.product, ("errands", at, "product"), "product"
    for at, life in enumerate(basket.lives):
        for name in life.lines:
            yield name, ("lives", at, "lines", name), "product"
    if basket.wrote("better"):
        for name in basket.better.products:
            yield name, ("better", "products", name), "product"


def _paid(part: Part[LevelFile], path: Path, basket: BasketRecord, better: BetterRecord) -> Iterator[Complaint]:
    """Add up the recommended basket: one that cannot be bought would never be offered."""
    products = {product.id: product for product in basket.products}
    for name, count in better.products.items():
        if name in products and not 0 <= count <= products[name].most:
            message = f"there are at most {products[name].most} of '{name}' to take, not {count}"
            yield Complaint(part=part, path=(*path, "products", name), code="E435", message=message)
    cost = sum(products[name].price * count for name, count in better.products.items() if name in products)
    if cost > basket.budget:
        message = f"the recommended basket costs {cost}, and the budget is {basket.budget}"
        hint = "leave something out, or raise the budget"
        yield Complaint(part=part, path=(*path, "products"), code="E435", message=message, hint=hint, key=True)
