"""The small print of the mirror: what it can say, what it cannot, and the exact test behind it."""

from dataclasses import dataclass

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Context, Pop, Push, Scene, Wish
from game.desktop.scenes.frame import page
from game.desktop.scenes.mirror_pair import say
from game.desktop.scenes.record import Recorded
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Grid, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel, Scroll
from game.desktop.widgets.label import IconMark, Label, Rule
from game.desktop.widgets.said import Said
from game.desktop.widgets.widget import Widget
from game.model.finding import Contrast, Mirror
from game.model.framing import Framing

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
_LAST = "score_too"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallPrint(Scene):
    """All sentences that are always printed, grouped; and the test of one comparison."""

    framing: Framing

    @property
    def focus(self) -> str:
        """The way back is nearest."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return what the page can say beside what luck alone would say."""
        mirror = ctx.table.mirror()
        contrast = next(each for each in mirror.contrasts if each.framing is self.framing)
        limits, luck = _limits(ctx, mirror), _luck(ctx, mirror, contrast)
        both: Widget = Grid(children=(limits, luck), columns=2, gap=20)
        if narrow(ctx):
            both = Column(children=(limits, luck), gap=16)
        last = next((say(ctx, each) for each in mirror.always if each.kind == _LAST), "")
        mark = IconMark(name="gauge", size=26, colour="indigo", tile="lilac", tile_size=48, radius=16)
        end = Row(children=(mark, Grow(child=Label(text=last, role="h3"))), gap=14)
        column = Column(children=(Label(text=ctx.say("mirror_footnotes"), role="h2"), both, end), gap=16)
        buttons = (
            Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left"),
            Button(key="record", text=ctx.say("desktop_recorded"), icon="eye"),
        )
        foot = Flow(children=buttons, gap=12)
        inside = Column(children=(Grow(child=Scroll(key="print", child=column, pad=16)), foot), gap=12)
        room = edges(24, 18) if narrow(ctx) else edges(40, 26)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=room), _HINTS)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go back, or read the whole record."""
        match happening:
            case Pressed(key="record"):
                return Push(Recorded())
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)


def _group(icon: str, title: str, rows: tuple[Widget, ...]) -> Widget:
    mark = IconMark(name=icon, size=20, colour="indigo")
    head = Row(children=(mark, Grow(child=Label(text=title, role="strong"))), gap=10)
    return Panel(
        child=Column(children=(head, *rows), gap=10), fill="app_bg", radius=22, room=edges(22, 18), border="line"
    )


def _limits(ctx: Context, mirror: Mirror) -> Widget:
    said = [say(ctx, each) for each in mirror.always if each.kind != _LAST]
    rows = tuple(Label(text=text, role="note", colour="body") for text in (*said, ctx.say("mirror_kept")))
    return _group("info", ctx.say("desktop_print_limits"), rows)


def _luck(ctx: Context, mirror: Mirror, contrast: Contrast) -> Widget:
    """Return the noise of one's own and of modelled players, as a quiet table, and the exact p."""
    own = Label(text=say(ctx, mirror.noise), role="note", colour="body")
    numbers = contrast.footnote.numbers
    rows: list[Widget] = [own]
    if numbers["pairs"]:
        rows += [Rule(), Label(text=ctx.say("desktop_print_model", n=numbers["pairs"]), role="note", colour="body")]
        reach = range(1, min(3, int(numbers["pairs"])) + 1)
        rows += [
            _line(ctx.say("desktop_print_net", n=far), ctx.say("desktop_print_of", n=numbers[f"luck_{far}"]))
            for far in reach
        ]
        net, p = int(numbers["net"]), f"{numbers['p']:.3g}"
        shown = f"+{net}" if net > 0 else f"\u2212{-net}" if net < 0 else "0"
        test = ctx.say("desktop_print_flips", extreme=numbers["extreme"], flips=numbers["flips"])
        rows += [
            Rule(),
            _line(ctx.say("desktop_print_own_net"), shown),
            _line(ctx.say("desktop_print_p"), p),
            Label(text=test, role="small", colour="ink2"),
        ]
    else:
        rows.append(Label(text=say(ctx, contrast.footnote), role="note", colour="body"))
    return _group("scales", ctx.say("desktop_print_luck"), tuple(rows))


def _line(text: str, value: str) -> Widget:
    """Return a line of the table, which is read aloud as one."""
    words = Label(text=text, role="note", colour="ink2", spoken=False)
    row = Row(children=(Grow(child=words), Label(text=value, role="number", spoken=False)), gap=12)
    return Said(text=f"{text}: {value}", child=row)
