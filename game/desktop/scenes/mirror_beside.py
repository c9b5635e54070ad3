"""Pair beside pair: two answers of one kind with everything that was recorded beside them."""

from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Become, Context, Pop, Scene, Wish
from game.desktop.scenes.frame import page
from game.desktop.scenes.mirror_pair import pair_panel
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Panel, Scroll
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.slope import tone
from game.desktop.widgets.widget import Widget
from game.model.finding import Pair
from game.model.framing import Framing
from game.model.ids import FamilyId

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPage(Scene):
    """Two answers side by side, with the place in the file where each question is written."""

    framing: Framing
    family: FamilyId

    @property
    def focus(self) -> str:
        """The way on is nearest: a player who opens one pair will want the next."""
        return "more"

    def _pairs(self, ctx: Context) -> tuple[Pair, ...]:
        mirror = ctx.table.mirror()
        return next(each.pairs for each in mirror.contrasts if each.framing is self.framing)

    def build(self, ctx: Context) -> Widget:
        """Return both answers."""
        pairs = self._pairs(ctx)
        pair = next(each for each in pairs if each.family == self.family)
        note = Label(text=ctx.say("mirror_description"), role="small", colour="ink2")
        head = self._head(ctx, pair, pairs.index(pair) + 1, len(pairs))
        both = pair_panel(ctx, pair, facts=True)
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        before = Button(key="less", text=ctx.say("desktop_mirror_last"), icon="caret-left")
        after = Button(key="more", text=ctx.say("desktop_mirror_next"), trail="arrow-right", kind="primary")
        column: Widget = Column(children=(head, both), gap=12)
        buttons: Widget = Row(children=(back, Grow(child=note), before, after), gap=12)
        if narrow(ctx):
            column, buttons = Column(children=(head, both, note), gap=12), Flow(children=(after, before, back), gap=10)
        inside = Column(children=(Grow(child=Scroll(key="pair", child=column, pad=16)), buttons), gap=12)
        room = edges(24, 18) if narrow(ctx) else edges(40, 22)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=room), _HINTS)

    def _head(self, ctx: Context, pair: Pair, number: int, of: int) -> Widget:
        family = ctx.pack.families.get(pair.family)
        icon = family.icon if family and family.icon else "circle"
        _, ground, ink, way = tone(pair.shift)
        mark = IconMark(name=icon, size=26, colour="indigo", tile="lilac", tile_size=46, radius=15)
        title = Label(text=pair.title, role="h2")
        shift = Chip(
            text=ctx.say(f"shift_{pair.shift.value}"), icon=way, fill=ground, colour=ink, role="number", min_h=34,
            room=14, icon_size=17,
        )  # fmt: skip
        count = Label(text=ctx.say("desktop_mirror_count", n=number, of=of), role="small", colour="ink2")
        if narrow(ctx):
            return Column(children=(title, Flow(children=(shift, count), gap=12)), gap=8)
        return Row(children=(mark, Grow(child=Flow(children=(title, shift), gap=16)), count), gap=14)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go to the next pair or the one before, or back."""
        match happening:
            case Pressed(key="more" | "less" as key):
                families = [pair.family for pair in self._pairs(ctx)]
                by = 1 if key == "more" else -1
                return Become(replace(self, family=families[(families.index(self.family) + by) % len(families)]))
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)
