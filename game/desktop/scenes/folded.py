"""The phone where there is no room beside the scene: a bar above it, and a page of its own for all that it holds."""

from dataclasses import dataclass, replace

from game.desktop.geometry import Edges, edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Become, Context, Pop, Scene, Wish
from game.desktop.scenes.frame import page
from game.desktop.scenes.news import unread
from game.desktop.scenes.phone import (
    app_ground,
    app_page,
    greeting,
    has_app,
    home_page,
    nav_tabs,
    shows_score,
    tier_chip,
)
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Fixed, Layers, Pad, Scroll
from game.desktop.widgets.label import Chip, Label, Wallpaper
from game.desktop.widgets.navtab import NavBar, NavTab, PhoneButton
from game.desktop.widgets.widget import Widget
from game.model.offer import Scene as Offered

_WIDE = 420.0
_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))


def top_bar(ctx: Context, meter: int | None = None) -> Widget:
    """Return the phone folded into a bar: what one cannot do without, and the button that opens the rest."""
    new = unread(ctx) if has_app(ctx) else 0
    said = ctx.say("desktop_phone_news", n=new) if new else ctx.say("desktop_phone_open")
    button = PhoneButton(key="phone", count=new, said=said)
    return Pad(child=Row(children=(Grow(child=_facts(ctx, meter)), button), gap=12), room=Edges(4, 4, 8, 0))


def _facts(ctx: Context, meter: int | None) -> Widget:
    numbers = tuple(
        Chip(text=f"{number.title} {ctx.state.numbers[number.id]}", icon=number.icon, fill="white")
        for number in ctx.pack.numbers.values()
    )
    if not shows_score(ctx):
        return Flow(children=numbers, gap=8)
    fill, ink = ("indigo", "white") if ctx.state.joined else ("white", "indigo_deep")
    score = Chip(text=f"{ctx.pack.score.title} {ctx.state.score}", icon="gauge", fill=fill, colour=ink, role="label")
    tier = (tier_chip(ctx),) if ctx.state.joined else ()
    idle = ctx.pack.phantom
    bar = (Chip(text=f"{idle.title} {meter}", icon=idle.icon, fill="white"),) if idle and meter is not None else ()
    return Flow(children=(score, *tier, *bar, *numbers), gap=8)


def phone_page(ctx: Context, shown: Offered) -> "PhonePage":
    """Return the page of the phone as it is now: the app where it lies open, else the home screen."""
    return PhonePage(shown=shown, tab="score" if has_app(ctx) else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonePage(Scene):
    """The phone with the whole window to itself; `tab` is the page of the app, none on the home screen."""

    shown: Offered
    tab: str = ""

    @property
    def focus(self) -> str:
        """The page that shows is where the others are nearest."""
        return f"phone:{self.tab}" if self.tab else "back"

    def build(self, ctx: Context) -> Widget:
        """Return the phone's own pages on the phone's own ground, as wide as their words ask for."""
        screen = self._app(ctx) if self.tab else self._home(ctx)
        held = Fixed(child=screen, w=min(ctx.size.w - 48, _WIDE * ctx.enlarge))
        middle = Row(children=(Grow(child=Gap()), held, Grow(child=Gap())), align="stretch")
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        title = Label(text=ctx.say("desktop_phone"), role="h3")
        head = Row(children=(back, Grow(child=title)), gap=16)
        return page(ctx, Column(children=(head, Grow(child=middle)), gap=12), _HINTS)

    def _home(self, ctx: Context) -> Widget:
        content = Scroll(key="phone:home", child=home_page(ctx, self.shown), pad=16)
        return Layers(children=(Wallpaper(), Pad(child=content, room=edges(24, 14))))

    def _app(self, ctx: Context) -> Widget:
        inside = Column(children=(greeting(ctx, self.shown), app_page(ctx, self.shown, self.tab)), gap=12)
        content = Scroll(key=f"phone:{self.tab}", child=Pad(child=inside, room=Edges(0, 0, 0, 14)), pad=16)
        new = unread(ctx)
        news = NavTab(
            key="phone:news", text=ctx.say("desktop_nav_news"), icon="bell", selected=self.tab == "news",
            count=new, said=ctx.say("desktop_bell", n=new),
        )  # fmt: skip
        nav = NavBar(child=Row(children=(*nav_tabs(ctx, self.tab), Grow(child=news))), room=Edges(10, 1, 10, 4))
        return Layers(
            children=(
                app_ground(ctx),
                Column(children=(Grow(child=Pad(child=content, room=Edges(24, 14, 24, 0))), nav)),
            )
        )

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Turn a page of the phone, or put it away."""
        match happening:
            case Pressed(key="back") | Back():
                return Pop()
            case Pressed(key=key) if key.startswith("phone:"):
                tab = key.removeprefix("phone:")
                return Become(replace(self, tab=tab), looked=tab == "news")
            case _:
                return tool(happening, ctx)
