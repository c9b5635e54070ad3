"""The mirror's other pages behind one row of tabs; all of them optional, none before the prediction."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import large, narrow
from game.desktop.scene import Context, Home, Next, Pop, Push, Scene, Wish
from game.desktop.scenes.cards import CardList, CardPage
from game.desktop.scenes.frame import page
from game.desktop.scenes.mirror_cost import cost_page
from game.desktop.scenes.mirror_elsewhere import card_behind, elsewhere_page
from game.desktop.scenes.mirror_end import end_page
from game.desktop.scenes.mirror_wiring import wiring_page
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button, Tab
from game.desktop.widgets.holders import Panel, Scroll
from game.desktop.widgets.label import Label, Rule
from game.desktop.widgets.widget import Widget
from game.model.pack import Pack

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
_PAGES: dict[str, Callable[[Context], Widget]] = {
    "cost": cost_page,
    "wiring": wiring_page,
    "elsewhere": elsewhere_page,
    "end": end_page,
}
_ICONS = {"cost": "scales", "wiring": "faders", "elsewhere": "globe", "end": "handbag"}


def pages(pack: Pack) -> tuple[str, ...]:
    """Return the pages that this pack has something to say on."""
    elsewhere = ("elsewhere",) if pack.comparisons else ()
    return ("cost", "wiring", *elsewhere, *(("end",) if pack.debrief else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class MorePage(Scene):
    """One of the other pages."""

    tab: str = "cost"

    @property
    def focus(self) -> str:
        """The way on is nearest."""
        return "more"

    def build(self, ctx: Context) -> Widget:
        """Return the tabs, the page and the ways back and on."""
        tabs = Flow(children=self._tabs(ctx), gap=4)
        title = Label(text=ctx.say(f"pages_{self.tab}"), role="h2")
        body = _PAGES[self.tab](ctx)
        if narrow(ctx):
            whole = Column(children=(title, body), gap=12)
            above = () if large(ctx) else (tabs,)  # words that large need the room; the ways back and on remain
            parts: tuple[Widget, ...] = (*above, Grow(child=Scroll(key=f"more:{self.tab}", child=whole, pad=16)))
        else:
            head = Row(children=(Grow(child=title), tabs), gap=16)
            parts = (head, Rule(), Grow(child=Scroll(key=f"more:{self.tab}", child=body, pad=16)))
        inside = Column(children=(*parts, self._foot(ctx)), gap=12)
        room = edges(24, 18) if narrow(ctx) else edges(36, 22)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=room), _HINTS)

    def _tabs(self, ctx: Context) -> tuple[Widget, ...]:
        tabs = tuple(
            Tab(key=f"page:{each}", text=ctx.say(f"pages_tab_{each}"), icon=_ICONS[each], selected=each == self.tab)
            for each in pages(ctx.pack)
        )
        return (*tabs, Tab(key="cards", text=ctx.say("desktop_cards"), icon="books")) if ctx.pack.claims else tabs

    def _foot(self, ctx: Context) -> Widget:
        back = Button(key="back", text=ctx.say("pages_back"), icon="arrow-left")
        after = self._after(ctx)
        name = ctx.say("pages_next", title=ctx.say(f"pages_tab_{after}")) if after else ctx.say("desktop_leave_mirror")
        on = Button(key="more", text=name, kind="primary", trail="arrow-right")
        if narrow(ctx):
            return Flow(children=(on, back), gap=10)
        return Row(children=(back, Grow(child=Gap()), on), gap=12)

    def _after(self, ctx: Context) -> str:
        known = pages(ctx.pack)
        at = known.index(self.tab) + 1
        return known[at] if at < len(known) else ""

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Turn the page, open the cards, go back to the mirror, or leave it after the last page."""
        match happening:
            case Pressed(key="more"):
                after = self._after(ctx)
                return Next(replace(self, tab=after)) if after else Home()
            case Pressed(key=key) if key.removeprefix("page:") in pages(ctx.pack):
                return Next(replace(self, tab=key.removeprefix("page:")))
            case Pressed(key=key) if key.startswith("cell:"):
                claim = card_behind(ctx.pack, key)
                return Push(CardPage(claim=claim)) if claim else None
            case Pressed(key="cards"):
                return Push(CardList())
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)
