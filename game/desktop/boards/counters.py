"""The face of counters: four halls of windows, what can be done at one's own, and the notebook beside them."""

from itertools import groupby

from game.content.board_words import group_words, meter_words, option_words
from game.desktop.boards.deed import DeedButton
from game.desktop.boards.notebook import NotePage
from game.desktop.boards.window import TINTS, CounterWindow
from game.desktop.geometry import Edges
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Fixed, Panel
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.board import Meter, Option, View
from game.model.board import Row as Lying

_BESIDE, _SIDE, _SHARE = 1000.0, 348.0, 0.27
_NOTEBOOK = "notebook"
_FEW = 3
_LARGEST = 1.6


def counters(ctx: Context, view: View) -> Widget:
    """Return the halls beside the window where one stands and the notebook, or above them where words are large."""
    beside = ctx.size.w / ctx.enlarge >= _BESIDE
    halls = _halls(ctx, view, columns=2 if beside else 1)
    foot = _foot(ctx, view)
    if not beside:
        return Column(children=(_here(ctx, view), halls, _notebook(ctx, view), foot), gap=14)
    left = Column(children=(halls, foot), gap=12)
    right = Column(children=(_here(ctx, view), _notebook(ctx, view)), gap=12)
    side = min(_SIDE, ctx.size.w * _SHARE)
    return Row(children=(Grow(child=left), Fixed(child=right, w=side)), gap=18, align="start")


def _halls(ctx: Context, view: View, *, columns: int) -> Widget:
    windows = [row for row in view.rows if row.group != _NOTEBOOK]
    halls = tuple(
        _hall(ctx, view, at, group, tuple(rows))
        for at, (group, rows) in enumerate(groupby(windows, key=lambda row: row.group))
    )
    return Grid(children=halls, columns=columns, gap=10)


def _hall(ctx: Context, view: View, at: int, group: str, rows: tuple[Lying, ...]) -> Widget:
    fill, ink, _ = TINTS[at % len(TINTS)]
    head = Label(text=group_words(view, group, ctx.words), role="name", colour=ink)
    windows = Grid(children=tuple(_window(ctx, view, at, row) for row in rows), columns=_FEW, gap=9)
    return Panel(child=Column(children=(head, windows), gap=5), fill=fill, radius=18, room=Edges(11, 7, 11, 11))


def _window(ctx: Context, view: View, at: int, row: Lying) -> Widget:
    asks = any(option.id == f"ask_{row.id}" for option in view.options)
    entry, seal = row.cells[:2]
    return CounterWindow(
        key=f"move:ask_{row.id}" if asks else "",
        title=row.title,
        icon=row.icon,
        kind=entry.icon,
        entry=entry.text,
        unseen=ctx.say("board_counters_closed"),
        seal="" if not seal.icon else "given" if seal.marked else "wanted",
        linked=any(cell.icon == "link" for cell in row.cells),
        here=row.marked,
        hall=at,
    )


def _here(ctx: Context, view: View) -> Widget:
    """Return the window where one stands, with what can be done there."""
    row = next((row for row in view.rows if row.marked), None)
    icon, title = ("footprints", ctx.say("board_counters_outside")) if row is None else (row.icon, row.title)
    mark = IconMark(name=icon, size=22, colour="indigo", tile="white", tile_size=40, radius=13)
    words = Label(text=title, role="label" if row is None else "name", colour="ink2" if row is None else "ink")
    head = Row(children=(mark, Grow(child=words)), gap=10)
    moves = tuple(
        _deed(ctx, view, option)
        for option in view.options
        if row is not None and option.row == row.id and option.verb not in {"ask", "again"}
    )
    note = tuple(_deed(ctx, view, option) for option in view.options if option.verb == "note")
    return Panel(
        child=Column(children=(head, *moves, *note), gap=6), fill="app_bg", radius=20, room=Edges(12, 12, 12, 12)
    )


def _deed(ctx: Context, view: View, option: Option) -> Widget:
    return DeedButton(key=f"move:{option.id}", text=option_words(view, option, ctx.words), icon=option.icon)


def _notebook(ctx: Context, view: View) -> Widget:
    """Return the notes, and the ways to make one number of them."""
    notes = tuple(
        (row.title, row.cells[0].icon, row.cells[0].text) for row in view.rows if row.group == _NOTEBOOK and row.cells
    )
    number = next((meter for meter in view.meters if meter.id == "number"), None)
    empty, title = ctx.say("board_counters_empty"), "" if number is None else meter_words(view, number, ctx.words)
    written = ctx.words.listed(f"{name}: {entry}" for name, _, entry in notes) or empty
    page = NotePage(
        said=written if number is None else ctx.words.sentences((written, f"{title} {number.value}")),
        title=group_words(view, _NOTEBOOK, ctx.words),
        empty=empty,
        notes=notes,
        number="" if number is None else str(number.value),
        number_title=title,
    )
    sums = tuple(_deed(ctx, view, option) for option in view.options if option.verb in {"add", "weigh"})
    return Column(children=(page, *sums), gap=6)


def _foot(ctx: Context, view: View) -> Widget:
    """Return the stamps, the time, and the way home."""
    meters = {meter.id: meter for meter in view.meters}
    last = next(option for option in view.options if option.last)
    out = Button(
        key=f"move:{last.id}",
        text=option_words(view, last, ctx.words),
        kind="primary" if len(view.options) == 1 else "quiet",
        trail="arrow-right",
    )
    told = Flow(children=(_stamps(ctx, view, meters["stamps"]), _time(ctx, view, meters["time"])), gap=16)
    return Row(children=(Grow(child=told), out), gap=12)


def _stamps(ctx: Context, view: View, meter: Meter) -> Widget:
    most = meter.most or 0
    seals = tuple(
        IconMark(
            name="seal-check" if at < meter.value else "seal",
            size=26 * min(_LARGEST, ctx.enlarge),
            colour="teal" if at < meter.value else "quiet_line",
        )
        for at in range(max(most, meter.value))
    )
    return Row(children=(Label(text=meter_words(view, meter, ctx.words), role="label"), *seals), gap=5)


def _time(ctx: Context, view: View, meter: Meter) -> Widget:
    few = meter.value <= _FEW
    return Chip(
        text=f"{meter_words(view, meter, ctx.words)} {meter.value}",
        icon="hourglass-medium",
        role="small",
        fill="coral_tint" if few else "lilac",
        colour="coral_deep" if few else "indigo_deep",
        room=12,
        min_h=32,
    )
