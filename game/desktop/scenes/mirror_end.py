"""The last page: three things to take along, and one line."""

from game.desktop.geometry import edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Gap, Grow, Row
from game.desktop.widgets.holders import Aligned, Fixed, Panel
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget


def end_page(ctx: Context) -> Widget:
    """Return three sentences, numbered, and beneath them the one that is left."""
    debrief = ctx.pack.debrief
    if debrief is None:
        return Gap()
    rows = tuple(_row(number, text) for number, text in enumerate(debrief.takeaways, start=1))
    last = Label(text=debrief.line, role="h2" if narrow(ctx) else "h1", align="centre", colour="indigo_deep")
    again = Label(text=ctx.say("score_too"), role="note", colour="ink2", align="centre")
    parts = (*rows, Gap(h=12), last, again)
    return Aligned(child=Fixed(child=Column(children=parts, gap=10), w=min(860.0, ctx.size.w - 120)), y=0.35)


def _row(number: int, text: str) -> Widget:
    stone = Panel(
        child=Aligned(child=Label(text=str(number), role="h3", colour="indigo_deep", spoken=False)),
        fill="lilac",
        radius=15,
    )
    words = Grow(child=Label(text=text, role="strong"))
    row = Row(children=(Fixed(child=stone, w=46, h=46), words), gap=18)
    return Panel(child=row, fill="white", radius=22, room=edges(16, 10), border="line")
