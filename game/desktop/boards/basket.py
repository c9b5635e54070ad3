"""The face of a basket: a shelf, what others asked for, the voucher as a bar, and a card that rewrites itself."""

from game.content.board_words import group_words, meter_words, option_words
from game.desktop.boards.shelf import Bar, Plank, ShelfCard, Slip
from game.desktop.geometry import Edges, edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.choice import ChoiceCard, Stakes
from game.desktop.widgets.ends import Ends
from game.desktop.widgets.holders import Fixed, Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.widget import Widget
from game.model.board import Cell, Option, View
from game.model.board import Row as Lying
from game.model.person import Mood

_SIDE, _CARD, _GAP = 336.0, 112.0, 10.0
_MOST = 6
_TINTS = (
    ("gold_tint", "gold_icon"), ("teal_tint", "teal_text"), ("coral_tint", "coral_text"), ("lilac", "indigo"),
)  # fmt: skip


def basket(ctx: Context, view: View) -> Widget:
    """Return the shop, or the till where the receipt lies."""
    rows = {group: tuple(row for row in view.rows if row.group == group) for group in ("lives", "shelf", "search")}
    if rows["lives"]:
        return _till(ctx, view, rows["lives"])
    shelf, search = _shelf(ctx, view, rows["shelf"]), _searches(ctx, view, rows["search"])
    reading, errands = _reading(ctx, view), _errands(ctx, view)
    if narrow(ctx):
        return Column(children=(reading, _bag(ctx, view), shelf, *search, *errands, *_ways(ctx, view)), gap=14)
    ways = Grid(children=_ways(ctx, view), columns=2, gap=14)
    shop = Column(children=(_bag(ctx, view), shelf, *search, ways), gap=12)
    side = Column(children=(reading, *errands), gap=12)
    return Row(children=(Grow(child=shop), Fixed(child=side, w=_SIDE)), gap=24, align="start")


def _options(view: View, row: str) -> dict[str, Option]:
    return {option.verb: option for option in view.options if option.row == row}


def _head(ctx: Context, view: View, group: str) -> Widget:
    return Label(text=group_words(view, group, ctx.words), role="micro", colour="ink2")


def _shelf(ctx: Context, view: View, rows: tuple[Lying, ...]) -> Widget:
    """Return the things in rows, each row on its plank."""
    room = ctx.size.w - (130 if narrow(ctx) else _SIDE + 190)
    columns = max(2, min(_MOST, int((room + _GAP) // (_CARD * ctx.enlarge + _GAP))))
    cards = [_thing(ctx, view, row, at) for at, row in enumerate(rows)]
    lines: list[Widget] = []
    for at in range(0, len(cards), columns):
        lines += [Grid(children=tuple(cards[at : at + columns]), columns=columns, gap=_GAP), Plank()]
    return Column(children=tuple(lines), gap=6)


def _thing(ctx: Context, view: View, row: Lying, at: int) -> Widget:
    """Return one thing; pressed it goes into the basket, and out again when no more of it can."""
    ways = _options(view, row.id)
    way = ways.get("put") or ways.get("take")
    count = _count(view, row)
    tint, ink = _TINTS[at % len(_TINTS)]
    return ShelfCard(
        key=f"move:{way.id}" if way else "",
        text=row.title,
        icon=row.icon,
        tint=tint,
        ink=ink,
        price=str(row.value),
        said=option_words(view, way, ctx.words) if way else row.title,
        badge=ctx.say("board_basket_times", n=count) if count else "",
        faint=way is None,
    )


def _count(view: View, row: Lying) -> int:
    """Return how many of a thing lie in the basket."""
    return next((taken.value or 1 for taken in view.rows if taken.id == f"bag_{row.id}"), 0)


def _searches(ctx: Context, view: View, rows: tuple[Lying, ...]) -> tuple[Widget, ...]:
    """Return the search as lines to type; what is typed stays lit."""
    fields = []
    for row in rows:
        ways = _options(view, row.id)
        way = ways.get("search") or ways.get("unsearch")
        fields.append(
            Slip(
                key=f"move:{way.id}" if way else "",
                text=row.title,
                said=option_words(view, way, ctx.words) if way else row.title,
                icon=row.icon or "magnifying-glass",
                trail="x" if _count(view, row) else "",
                on=_count(view, row) > 0,
            )
        )
    whole = Column(children=(_head(ctx, view, "search"), Flow(children=tuple(fields), gap=10)), gap=4)
    return (whole,) if rows else ()


def _reading(ctx: Context, view: View) -> Widget:
    """Return the card of the app: what it makes of the basket, rewritten with every move."""
    row = next(row for row in view.rows if row.id == "reading")
    head = Row(
        children=(
            IconMark(name="eye", size=18, colour="white", tile="indigo", tile_size=30, radius=10),
            Label(text=group_words(view, row.group, ctx.words), role="micro", colour="indigo_deep"),
        ),
        gap=10,
    )
    chips = tuple(_trait(cell) for cell in row.cells)
    read = Flow(children=chips, gap=6)
    flat = row.group == "both" and not narrow(ctx)
    inside = Ends(first=head, last=read) if flat else Fixed(child=Column(children=(head, read), gap=10), min_h=72)
    return Panel(child=inside, fill="lilac", border="indigo", radius=18, room=edges(14, 12))


def _trait(cell: Cell) -> Widget:
    return Chip(
        text=cell.text, icon=cell.icon, fill="white", colour="indigo_deep", icon_colour="indigo", role="label",
        room=10, min_h=30, icon_size=17,
    )  # fmt: skip


def _errands(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return what others asked for, each with a face and, once it is in the basket, a tick."""
    rows = [row for row in view.rows if row.group in {"errands", "served"}]
    lines = tuple(_errand(ctx, row) for row in rows)
    return (Column(children=(_head(ctx, view, "errands"), *lines), gap=6),) if rows else ()


def _errand(ctx: Context, row: Lying) -> Widget:
    who = ctx.pack.people.get(row.person) if row.person else None
    face: tuple[Widget, ...] = ()
    served = row.group == "served"
    if who is not None:
        mood = Mood.SMILE if served else Mood.CALM
        face = (PortraitMark(face=who.face, mood=mood, size=40, ring="teal" if served else "line", name=who.name),)
    tick = (IconMark(name="check-circle", size=22, colour="teal_text"),) if served else ()
    words = Label(text=row.text, role="small", colour="ink2" if served else "body")
    line = Row(children=(*face, Grow(child=words), *tick), gap=10)
    fill = "teal_tint" if served else "white"
    return Panel(child=line, fill=fill, border="" if served else "line", radius=16, room=Edges(8, 3, 10, 3))


def _bag(ctx: Context, view: View) -> Widget:
    """Return the voucher as a bar, and what lies in the basket; a thing of which there is more on the shelf can go."""
    meter = view.meters[0]
    left = (meter.most or 0) - meter.value
    words = f"{meter_words(view, meter, ctx.words)} {meter.value} / {meter.most}"
    said = ctx.words.sentences((words, ctx.say("board_basket_left", n=left)))
    bar = Bar(value=meter.value, most=meter.most or 1, text=said)
    spare: list[Widget] = []
    for row in view.rows:
        ways = _options(view, row.id)
        if "put" in ways and "take" in ways:
            spare.append(
                Slip(
                    key=f"move:{ways['take'].id}",
                    text=f"{row.title} {ctx.say('board_basket_times', n=_count(view, row))}",
                    icon=row.icon,
                    trail="minus",
                    said=option_words(view, ways["take"], ctx.words),
                    on=True,
                )
            )
    if narrow(ctx) and spare:
        return Column(children=(bar, Flow(children=tuple(spare), gap=8)), gap=8)
    return Fixed(child=Row(children=(Grow(child=bar), *spare), gap=12), min_h=44)


def _ways(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return the recommended basket with what it promises, and the way to the till."""
    parts: list[Widget] = []
    for option in view.options:
        words = option_words(view, option, ctx.words)
        if option.verb == "better":
            promised = Stakes(str(abs(option.n)), 1 if option.n > 0 else -1) if option.n else None
            parts.append(ChoiceCard(key=f"move:{option.id}", text=words, icon=option.icon, stakes=promised))
        elif option.verb == "checkout":
            parts.append(ChoiceCard(key=f"move:{option.id}", text=words, icon=option.icon))
    return tuple(parts)


def _till(ctx: Context, view: View, rows: tuple[Lying, ...]) -> Widget:
    """Return the same receipt once for each life, with what the app reads over both of them."""
    said = tuple(Label(text=line, role="body", colour="body") for line in view.said)
    slips = tuple(_receipt(ctx, row) for row in rows)
    lives = Grid(children=slips, columns=1 if narrow(ctx) else len(slips), gap=20)
    last = tuple(_last(ctx, view, option) for option in view.options)
    columns = 1 if narrow(ctx) or len(last) == 1 else len(last)
    answers = Grid(children=last, columns=columns, gap=14)
    return Column(children=(*said, _reading(ctx, view), _head(ctx, view, "lives"), lives, answers), gap=12)


def _receipt(ctx: Context, row: Lying) -> Widget:
    """Return one life as a receipt: for each thing, what it was for."""
    head = Row(
        children=(IconMark(name=row.icon, size=20 * ctx.enlarge, colour="indigo"), Label(text=row.title, role="name")),
        gap=8,
    )
    lines = tuple(_bought(ctx, cell) for cell in row.cells)
    return Panel(
        child=Column(children=(head, *lines), gap=6), fill="white", border="quiet_line", radius=14, room=edges(18, 14)
    )


def _bought(ctx: Context, cell: Cell) -> Widget:
    words = Label(text=cell.text, role="small", colour="body")
    return Row(children=(IconMark(name=cell.icon, size=17 * ctx.enlarge, colour="ink3"), Grow(child=words)), gap=8)


def _last(ctx: Context, view: View, option: Option) -> Widget:
    return ChoiceCard(
        key=f"move:{option.id}", text=option_words(view, option, ctx.words), note=option.note, icon=option.icon
    )
