"""The title: the name of the game over the town at dusk, and the ways in."""

from dataclasses import dataclass

from game.desktop.geometry import Edges, edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Context, GoOn, Push, Quit, Scene, Wish
from game.desktop.scenes.frame import foot
from game.desktop.widgets.boxes import Column, Gap, Grow, Row
from game.desktop.widgets.controls import Button, Kind
from game.desktop.widgets.holders import Aligned, Fixed, Layers, Pad, Panel, Scroll
from game.desktop.widgets.label import Ground, Label, VistaMark
from game.desktop.widgets.widget import Widget
from game.model.ids import RouteId


@dataclass(frozen=True, slots=True, kw_only=True)
class Title(Scene):
    """The first screen; `route` is what the command line asked for."""

    route: str = ""

    @property
    def focus(self) -> str:
        """What most will do next."""
        return "play"

    def build(self, ctx: Context) -> Widget:
        """Return the town at the right, the name and the menu at the left."""
        go_on = Button(key="go_on", text=ctx.say("desktop_go_on"), icon="play", kind="primary", wide=True)
        going_on = ctx.table.unfinished
        rest: Kind = "plain" if going_on else "primary"
        cards = ctx.table.seen_mirror  # before a mirror they would give away what the game asks
        menu: tuple[Widget, ...] = (
            *((go_on,) if going_on else ()),
            Button(
                key="play",
                text=ctx.say("desktop_play"),
                icon="sparkle" if going_on else "play",
                kind=rest,
                wide=True,
            ),
            Button(key="record", text=ctx.say("desktop_recorded"), icon="eye", wide=True),
            *((Button(key="cards", text=ctx.say("desktop_cards"), icon="books", wide=True),) if cards else ()),
            Button(key="settings", text=ctx.say("desktop_settings"), icon="gear-six", wide=True),
            Button(key="quit", text=ctx.say("desktop_quit"), icon="sign-out", wide=True),
        )
        words = (
            Label(text=ctx.say("desktop_name"), role="display" if not narrow(ctx) else "h1"),
            Label(text=ctx.say("desktop_tagline"), role="body", colour="ink2"),
            Gap(h=10),
            Fixed(child=Column(children=menu, gap=12), max_w=360 * ctx.enlarge),
        )
        column: Widget = Pad(child=Column(children=words, gap=12), room=edges(8))
        if narrow(ctx):  # measured at the width it will have, or its last line would hide below the edge
            column = Fixed(child=column, w=ctx.size.w - 64)
        left = Aligned(child=Scroll(key="title", child=column, pad=14), x=0)
        town = Panel(child=Gap(), gradient="dusk", radius=36) if ctx.first else _town()
        body = left if narrow(ctx) else Row(
            children=(Grow(child=left, weight=0.72), Grow(child=town)), gap=40, align="stretch"
        )  # fmt: skip
        whole = Column(children=(Grow(child=body), foot(ctx, (("arrows", "choose"), ("Enter", "confirm")))), gap=6)
        room = Edges(24, 16, 24, 8) if narrow(ctx) else Edges(48, 30, 40, 14)
        return Layers(children=(Ground(), Pad(child=whole, room=room)))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:  # noqa: PLR0911 - one for each way in
        """Go where was pressed."""
        from game.desktop.scenes.record import Recorded  # noqa: PLC0415 - the first picture needs none of these
        from game.desktop.scenes.start import Note, Routes  # noqa: PLC0415
        from game.desktop.scenes.tools import tool  # noqa: PLC0415

        match happening:
            case Pressed(key="play"):
                known = self.route in ctx.table.pack().routes
                return Push(Note(route=RouteId(self.route)) if known else Routes())
            case Pressed(key="go_on"):
                return GoOn(ctx.table.unfinished)
            case Pressed(key="record"):
                return Push(Recorded())
            case Pressed(key="cards"):
                from game.desktop.scenes.cards import CardList  # noqa: PLC0415

                return Push(CardList())
            case Pressed(key="quit"):
                return Quit()
            case Back():
                return None
            case _:
                return tool(happening, ctx)


def _town() -> Widget:
    """Return the town, whose painting takes longer than all the rest: it comes with the second picture."""
    from game.model.event import Light  # noqa: PLC0415 - the first picture does not wait for it

    return VistaMark(name="square", light=Light.DUSK, radius=36)
