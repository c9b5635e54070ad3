"""The face of a composer: the post as it stands, its price on a tag, words to pick, and a page that takes its time."""

from collections.abc import Iterable

from game.content.board_words import group_words, option_words
from game.desktop.boards.tag import Hole, PriceTag, SlowLine
from game.desktop.geometry import Edges, edges
from game.desktop.layout import large, narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.pickable import WordChip
from game.desktop.widgets.said import Said
from game.desktop.widgets.widget import Widget
from game.model.board import Meter, Option, View
from game.model.board import Row as Lying

_OPEN = " …"


def composer(ctx: Context, view: View) -> Widget:
    """Return the post and the page outside, and beside or below them the words and what can become of the draft."""
    page = next((row for row in view.rows if row.group == "outside"), None)
    small = narrow(ctx)  # then the words stand below the post, and the price must stay in sight beside them
    left = [_post(ctx, view, () if small else (_tag(ctx, view),))]
    if page is not None:
        left.append(_outside(ctx, view, page))
    words = [_gap(ctx, view, row) for row in view.rows if row.group == "post" and row.cells]
    right = Column(children=(*words, *((_tag(ctx, view),) if small else ()), _ways(ctx, view)), gap=12)
    if small:
        return Column(children=(left[0], right, *left[1:]), gap=16)
    sides = (Grow(child=Column(children=tuple(left), gap=14), weight=0.92), Grow(child=right))
    return Row(children=sides, gap=26, align="start")


def _post(ctx: Context, view: View, foot: tuple[Widget, ...]) -> Widget:
    """Return the post as it would be read, with its writer's face."""
    you = ctx.pack.you
    parts = [row for row in view.rows if row.group == "post"]
    said = " ".join(f"{_lead(row)} {_chosen(row) or '…'}" if row.cells else row.title for row in parts)
    head = Row(
        children=(
            PortraitMark(face=you.face, size=44, ring="lilac"),
            Grow(child=Label(text=you.name, role="name")),
            Chip(text=group_words(view, "post", ctx.words), icon="pencil-line", fill="lilac", colour="indigo_deep"),
        ),
        gap=12,
    )
    body = Said(text=said, child=Flow(children=tuple(_inline(ctx, parts)), gap=6 * ctx.enlarge))
    inside = Column(children=(head, body, *foot), gap=14)
    return Panel(child=inside, fill="white", radius=24, room=edges(20, 18), shade="low", border="line")


def _inline(ctx: Context, parts: Iterable[Lying]) -> Iterable[Widget]:
    """Yield the post word by word, so that it breaks like a text, with a chip for each gap."""
    for row in parts:
        for word in _lead(row).split():
            yield Label(text=word, role="strong", colour="body", spoken=False)
        if row.cells:
            yield _hole(ctx, row)


def _hole(ctx: Context, row: Lying) -> Widget:
    if not _chosen(row):
        return Hole(said=ctx.say("board_composer_gap"))
    return Chip(text=_chosen(row), role="strong", fill="lilac", colour="indigo_deep", min_h=34)


def _tag(ctx: Context, view: View) -> Widget:
    """Return the price, in words and a colour, and no reason."""
    price = _meter(view, "price").value
    key = "costs" if price > 0 else "gives" if price < 0 else "free"
    if not any(_chosen(row) for row in view.rows if row.cells):
        key = "empty"
    text = ctx.say(f"board_composer_{key}", n=abs(price))
    return Row(children=(PriceTag(text=text, way=(price < 0) - (price > 0)), Grow(child=Label(text=""))), gap=8)


def _gap(ctx: Context, view: View, row: Lying) -> Widget:
    """Return the words for one gap."""
    chips = tuple(
        WordChip(key=f"move:{one.id}", text=one.thing, said=option_words(view, one, ctx.words), on=one.verb == "clear")
        for one in view.options
        if one.row == row.id
    )
    lead = Label(text=row.title, role="label", colour="ink2")
    shown = chips or (Chip(text=_chosen(row), role="label", fill="lilac", min_h=32),)
    return Column(children=(lead, Flow(children=shown, gap=8)), gap=6)


def _outside(ctx: Context, view: View, page: Lying) -> Widget:
    """Return the tab to what lies outside: closed, on its slow way, or open at last."""
    opening = next((one for one in view.options if one.row == page.id), None)
    mark = IconMark(name="globe", size=20, colour="ink2", tile="white", tile_size=36)
    title = Label(text=page.title, role="label", colour="ink")
    if page.text:
        parts: tuple[Widget, ...] = (Label(text=page.text, role="note", colour="body"),)
        return _page(mark, title, parts)
    meter = _meter(view, "outside")
    far = ctx.say("board_composer_loading" if meter.value else "board_composer_closed")
    line = SlowLine(done=meter.value, most=meter.most or 1, said=far)
    buttons = () if opening is None else (_way(ctx, view, opening),)
    return _page(mark, title, (line, *buttons))


def _page(mark: Widget, title: Widget, parts: tuple[Widget, ...]) -> Widget:
    head = Row(children=(mark, Grow(child=title)), gap=10)
    return Panel(
        child=Column(children=(head, *parts), gap=10), fill="quiet_tint", radius=20, room=Edges(16, 14, 16, 14)
    )


def _ways(ctx: Context, view: View) -> Widget:
    """Return what can become of the draft; it goes out only when every gap is filled."""
    last = [one for one in view.options if one.last]
    out = next((one for one in last if one.verb.startswith("publish")), None)
    rest = tuple(_way(ctx, view, one) for one in last if one is not out)
    if out is None:
        loud: Widget = Button(text=ctx.say("board_composer_unfilled"), icon="paper-plane-tilt", disabled=True)
    else:
        loud = Button(
            key=f"move:{out.id}", text=option_words(view, out, ctx.words), icon=out.icon, kind="primary", wide=True
        )
    return Column(children=(loud, Grid(children=rest, columns=1 if large(ctx) else 2, gap=10)), gap=10)


def _way(ctx: Context, view: View, one: Option) -> Widget:
    return ChoiceCard(key=f"move:{one.id}", text=option_words(view, one, ctx.words), note=one.note, icon=one.icon)


def _meter(view: View, name: str) -> Meter:
    return next(meter for meter in view.meters if meter.id == name)


def _lead(row: Lying) -> str:
    return row.title.removesuffix(_OPEN)


def _chosen(row: Lying) -> str:
    return row.cells[0].text if row.cells else ""
