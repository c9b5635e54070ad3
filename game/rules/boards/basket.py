"""Playing a basket: put and take under a budget; at the till the same basket turns out to fit more than one life."""

from collections.abc import Iterable, Mapping

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.basket import Basket, Better, Errand, Product
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import MoveId
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.boards.sums import together

_TILL, _TOLD = "till", "told"
_PUT, _TAKE = "put_", "take_"
CHECKOUT, BETTER, EXPLAIN, LEAVE = MoveId("checkout"), MoveId("better"), MoveId("explain"), MoveId("leave")


def start(sitting: Sitting[Basket]) -> Marks:
    """Begin with nothing in the basket."""
    del sitting
    return {}


def view(sitting: Sitting[Basket]) -> View:
    """Show the shelf and what the app reads now; at the till, the receipt in the words of each life."""
    board, till = sitting.board, _at_till(sitting)
    rows = (*_shelf(sitting), *_errands(sitting), _reading(sitting, "reading"))
    return View(
        kind=BoardKind.BASKET,
        board=board.id,
        options=_till_options(sitting) if till else _shop_options(sitting),
        rows=(_reading(sitting, "both"), *_lives(sitting)) if till else rows,
        meters=(Meter(id="spent", value=_spent(sitting), least=0, most=board.budget),),
        said=(board.till,) if till and board.till else (),
    )


def play(sitting: Sitting[Basket], option: Option) -> Played:
    """Change the basket, go to the till, or leave it with what was bought for others."""
    marks, name = dict(sitting.marks), option.row
    if option.last:
        marks[_TOLD] = int(option.id == EXPLAIN)
        return Played(marks=marks, effects=_caused(sitting, told=option.id == EXPLAIN))
    if option.id == CHECKOUT:
        marks[_TILL] = 1
    elif option.id == BETTER:
        better = _better(sitting)
        marks = {_key(product): better.get(product.id, 0) for product in sitting.board.products}
    else:
        marks[f"in_{name}"] = sitting.mark(f"in_{name}") + (1 if option.id.startswith(_PUT) else -1)
    return Played(marks=marks)


def tallies(sitting: Sitting[Basket]) -> Mapping[str, int]:
    """Count the money, the things, the traits, and how near the basket is to the recommended one."""
    spent, better = _spent(sitting), _better(sitting)
    return {
        **_traits(sitting),
        "spent": spent,
        "left": sitting.board.budget - spent,
        "items": _items(sitting),
        "served": len(_served(sitting)),
        "overlap": sum(min(_count(sitting, one), better.get(one.id, 0)) for one in sitting.board.products),
        "followed": int(_followed(sitting)),
        "told": sitting.mark(_TOLD),
    }


def _at_till(sitting: Sitting[Basket]) -> bool:
    return bool(sitting.mark(_TILL)) or sitting.turn >= sitting.board.turns


def _key(product: Product) -> str:
    return f"in_{product.id}"


def _count(sitting: Sitting[Basket], product: Product) -> int:
    return sitting.mark(_key(product))


def _spent(sitting: Sitting[Basket]) -> int:
    return sum(product.price * _count(sitting, product) for product in sitting.board.products)


def _items(sitting: Sitting[Basket]) -> int:
    return sum(_count(sitting, product) for product in sitting.board.products if not product.search)


def _better(sitting: Sitting[Basket]) -> Mapping[str, int]:
    better = sitting.board.better
    return {} if better is None else better.products


def _fits(board: Basket, better: Better) -> bool:
    """Tell whether the recommended basket is on the shelf and can be paid; else it is never offered."""
    known = {product.id: product for product in board.products}
    on_shelf = all(name in known and 0 <= n <= known[name].most for name, n in better.products.items())
    return on_shelf and sum(known[name].price * n for name, n in better.products.items()) <= board.budget


def _followed(sitting: Sitting[Basket]) -> bool:
    better = _better(sitting)
    return bool(better) and all(_count(sitting, one) == better.get(one.id, 0) for one in sitting.board.products)


def _traits(sitting: Sitting[Basket]) -> dict[str, int]:
    """Add up the author's plain weights; there is nothing else behind the reading."""
    return {
        trait.id: sum(one.weights.get(trait.id, 0) * _count(sitting, one) for one in sitting.board.products)
        for trait in sitting.board.traits
    }


def _read(sitting: Sitting[Basket]) -> list[tuple[str, str]]:
    """Return each trait that is read: its icon, and the highest band it reaches."""
    sums = _traits(sitting)
    return [
        (trait.icon, [band.text for band in trait.bands if sums[trait.id] >= band.at][-1])
        for trait in sitting.board.traits
        if sums[trait.id] >= trait.bands[0].at
    ]


def _served(sitting: Sitting[Basket]) -> list[Errand]:
    """Return the errands that the basket serves: each in its turn takes what it needs from what is there."""
    left = {product.id: _count(sitting, product) for product in sitting.board.products}
    served: list[Errand] = []
    for errand in sitting.board.errands:
        if left.get(errand.product, 0) >= errand.count:
            left[errand.product] -= errand.count
            served.append(errand)
    return served


def _caused(sitting: Sitting[Basket], *, told: bool) -> Effects | None:
    served, explain = _served(sitting), sitting.board.explain
    causes = [errand.effects for errand in served]
    if told and explain is not None:
        causes += [*(errand.told for errand in served), explain.effects]
    return together(causes)


def _shelf(sitting: Sitting[Basket]) -> Iterable[Row]:
    """Return what there is, and then what was taken of it."""
    for product in sitting.board.products:
        group, value = ("search", None) if product.search else ("shelf", product.price)
        yield Row(id=product.id, title=product.title, icon=product.icon, group=group, value=value)
    for product in sitting.board.products:
        if count := _count(sitting, product):
            group, value = ("typed", None) if product.search else ("bag", count)
            yield Row(id=f"bag_{product.id}", title=product.title, icon=product.icon, group=group, value=value)


def _errands(sitting: Sitting[Basket]) -> Iterable[Row]:
    served = {errand.id for errand in _served(sitting)}
    for errand in sitting.board.errands:
        group = "served" if errand.id in served else "errands"
        yield Row(id=errand.id, title="", text=errand.text, person=errand.person, group=group)


def _reading(sitting: Sitting[Basket], group: str) -> Row:
    cells = tuple(Cell(text=text, icon=icon) for icon, text in _read(sitting))
    return Row(id="reading", title="", group=group, cells=cells or (Cell(text=sitting.board.blank),))


def _lives(sitting: Sitting[Basket]) -> Iterable[Row]:
    """Tell each life by the things that are in the basket, in the order of the shelf."""
    taken = [product for product in sitting.board.products if _count(sitting, product)]
    for life in sitting.board.lives:
        cells = tuple(
            Cell(text=f"{product.title}: {life.lines[product.id]}", icon=product.icon)
            for product in taken
            if product.id in life.lines
        )
        yield Row(id=life.id, title=life.title, icon=life.icon, group="lives", cells=cells)


def _shop_options(sitting: Sitting[Basket]) -> tuple[Option, ...]:
    options: list[Option] = []
    board, followed = sitting.board, _followed(sitting)
    if board.better is not None and not followed and _fits(board, board.better):
        points = board.better.points
        options.append(
            Option(
                id=BETTER,
                verb="better",
                say=board.better.say,
                note=board.better.note,
                icon="sparkle",
                n=points,
                stance=Stance.ALONG,
            )
        )
    if _items(sitting) >= board.least:
        stance = Stance.ALONG if followed else Stance.OWN
        options.append(Option(id=CHECKOUT, verb="checkout", icon="receipt", stance=stance))
    return (*options, *_puts(sitting), *_takes(sitting))


def _puts(sitting: Sitting[Basket]) -> Iterable[Option]:
    left = sitting.board.budget - _spent(sitting)
    for one in sitting.board.products:
        if _count(sitting, one) < one.most and one.price <= left:
            verb = "search" if one.search else "put"
            yield Option(id=MoveId(_PUT + one.id), verb=verb, row=one.id, icon=one.icon, thing=one.title, n=one.price)


def _takes(sitting: Sitting[Basket]) -> Iterable[Option]:
    for one in sitting.board.products:
        if _count(sitting, one):
            verb = "unsearch" if one.search else "take"
            yield Option(id=MoveId(_TAKE + one.id), verb=verb, row=one.id, icon=one.icon, thing=one.title, n=one.price)


def _till_options(sitting: Sitting[Basket]) -> tuple[Option, ...]:
    explain = sitting.board.explain
    leave = Option(id=LEAVE, verb="leave", icon="footprints", stance=Stance.OWN, last=True)
    if explain is None or not _served(sitting):
        return (leave,)
    tell = Option(
        id=EXPLAIN, verb="explain", say=explain.say, note=explain.note, icon="chat-text", stance=Stance.ALONG, last=True
    )
    return (tell, leave)


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
