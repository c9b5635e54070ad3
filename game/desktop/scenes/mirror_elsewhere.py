"""Elsewhere: five questions that protect people who are marked, asked of five systems; a table, or cards below it."""

from game.desktop.geometry import edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.scenes.mirror_parts import group, note, strong
from game.desktop.widgets.boxes import Column, Grid, Grow, Row
from game.desktop.widgets.cell import Cell
from game.desktop.widgets.label import IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.debrief import Comparison, Guard, Has, Protection
from game.model.ids import ClaimId
from game.model.pack import Pack

_LOOKS = {
    Has.YES: ("check-circle", "teal_tint", "teal_text"),
    Has.PARTLY: ("circle-half", "gold_tint", "gold_text"),
    Has.NO: ("x-circle", "coral_tint", "coral_deep"),
    Has.UNKNOWN: ("question", "quiet_tint", "ink2"),
}


def elsewhere_page(ctx: Context) -> Widget:
    """Return the comparison, and the question that it leaves."""
    pack = ctx.pack
    if narrow(ctx) or ctx.enlarge > 1:
        table: Widget = Column(children=tuple(_card(ctx, each) for each in pack.comparisons), gap=14)
    else:
        head = (Label(text=""), *(_protection(each) for each in pack.protections))
        cells = tuple(cell for each in pack.comparisons for cell in (_system(each), *_cells(ctx, each)))
        table = Grid(children=(*head, *cells), columns=len(pack.protections) + 1, gap=8)
    ask = strong(ctx.say("pages_elsewhere_ask"))
    return Column(children=(note(ctx.say("pages_elsewhere_note")), table, ask), gap=14)


def card_behind(pack: Pack, key: str) -> ClaimId | None:
    """Return the card behind a field of the table."""
    return next(
        (guard.claim for each in pack.comparisons for guard in each.guards if _key(pack, each, guard) == key), None
    )


def _key(pack: Pack, system: Comparison, guard: Guard) -> str:
    return f"cell:{system.id}:{guard.protection}" if guard.claim in pack.claims else ""


def _protection(each: Protection) -> Widget:
    mark = IconMark(name=each.icon, size=20, colour="indigo")
    title = Row(children=(mark, Grow(child=Label(text=each.title, role="name", colour="indigo_deep"))), gap=6)
    return Column(children=(title, Label(text=each.question, role="small", colour="ink2")), gap=2)


def _system(each: Comparison) -> Widget:
    mark = IconMark(name=each.icon, size=22, colour="indigo", tile="lilac", tile_size=38)
    words = (Label(text=each.title, role="name"), Label(text=each.where, role="small", colour="ink2"))
    return Column(children=(mark, *words), gap=4, align="start")


def _cells(ctx: Context, each: Comparison) -> tuple[Widget, ...]:
    return tuple(_cell(ctx, each, guard) for guard in each.guards)


def _cell(ctx: Context, system: Comparison, guard: Guard) -> Widget:
    return Cell(
        key=_key(ctx.pack, system, guard),
        told=_told(ctx, system, guard),
        child=_words(ctx, guard),
        fill=_LOOKS[guard.has][1],
        radius=16,
        room=edges(12, 10),
    )


def _told(ctx: Context, system: Comparison, guard: Guard) -> str:
    title = next(each.title for each in ctx.pack.protections if each.id == guard.protection)
    word = ctx.say(f"pages_has_{guard.has.value}")
    return ctx.say("pages_elsewhere_cell", system=system.title, protection=title, has=word, text=guard.text)


def _words(ctx: Context, guard: Guard) -> Widget:
    icon, _, ink = _LOOKS[guard.has]
    word = Label(text=ctx.say(f"pages_has_{guard.has.value}"), role="number", colour=ink, spoken=False)
    head = Row(children=(IconMark(name=icon, size=18, colour=ink), Grow(child=word)), gap=6)
    return Column(children=(head, Label(text=guard.text, role="small", colour="body", spoken=False)), gap=3)


def _card(ctx: Context, each: Comparison) -> Widget:
    """Return one system with a line for each protection, where a table would be too narrow for words."""
    rows = [Label(text=each.where, role="small", colour="ink2")]
    titles = {one.id: one for one in ctx.pack.protections}
    lines = tuple(_line(ctx, each, titles[guard.protection], guard) for guard in each.guards)
    return group(each.icon or "circle", each.title, (*rows, *lines))


def _line(ctx: Context, system: Comparison, protection: Protection, guard: Guard) -> Widget:
    title = Label(text=protection.title, role="name", spoken=False)
    return Cell(
        key=_key(ctx.pack, system, guard),
        told=_told(ctx, system, guard),
        child=Column(children=(title, _words(ctx, guard)), gap=2),
        fill=_LOOKS[guard.has][1],
        radius=16,
        room=edges(14, 10),
    )
