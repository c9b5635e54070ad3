"""A level begins: its title and the one rule that is new."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.desktop.art.era import era_of
from game.desktop.geometry import Edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import large, narrow
from game.desktop.scene import Act, Context, Push, Scene, Wish
from game.desktop.scenes.frame import Overlap, page
from game.desktop.scenes.moments import moments
from game.desktop.scenes.pause import Pause
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Enter, Pad, Panel, Scroll
from game.desktop.widgets.label import Chip, IconMark, Label, VistaMark
from game.desktop.widgets.widget import Widget
from game.model.action import Go
from game.model.entry import Entry
from game.model.framing import Framing
from game.model.offer import Intro
from game.rules.force import felt

_ICONS = {
    Framing.BEFORE: "house-line",
    Framing.SCORE: "gauge",
    Framing.FRIENDS: "users-three",
    Framing.REQUIRED: "clipboard-text",
    Framing.OFF: "power",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelIntro(Scene):
    """One level's first page."""

    shown: Intro

    @property
    def focus(self) -> str:
        """There is one way on."""
        return "on"

    @property
    def _felt(self) -> Framing:
        return felt(self.shown.framing, scored=self.shown.scored)

    @property
    def cue(self) -> str:
        """When it is switched off, that can be heard."""
        return "switched_off" if self._felt is Framing.OFF else "card"

    def build(self, ctx: Context) -> Widget:
        """Return the level's first place with its rule on a card."""
        shown = self.shown
        first = ctx.pack.levels[shown.level].events[0]
        picture = VistaMark(name=first.place, light=first.light, era=era_of(self._felt))
        front = Enter(key=f"intro:{shown.level}", child=self._card(ctx))
        body = Overlap(
            picture=picture,
            front=front,
            top=Gap(h=1),
            least=56 if large(ctx) else 120,
            over=90,
            inset=20 if narrow(ctx) else 120,
        )
        return page(ctx, Pad(child=body, room=Edges(0, 0, 0, 8)), (("Enter", "confirm"), ("Esc", "pause")))

    def _card(self, ctx: Context) -> Widget:
        shown = self.shown
        count = Chip(
            text=ctx.say("desktop_level", number=shown.number, of=shown.of),
            fill="lilac",
            colour="indigo_deep",
            role="small",
        )
        rule = Column(
            children=(
                Label(text=ctx.say("desktop_new_rule"), role="small", colour="indigo_deep"),
                Label(text=shown.rule, role="h3"),
                Label(text=shown.rule_more, role="body", colour="body"),
            ),
            gap=4,
        )
        mark = IconMark(name=_ICONS[self._felt], size=34, colour="indigo", tile="white", tile_size=64, radius=20)
        box = Panel(
            child=Row(children=(mark, Grow(child=rule)), gap=20),
            fill="app_bg",
            radius=24,
            room=Edges(22, 18, 22, 18),
            border="line",
        )
        on = Button(key="on", text=ctx.say("desktop_on"), kind="primary", trail="arrow-right")
        words = Column(children=(Flow(children=(count,)), Label(text=shown.title, role="h1"), box), gap=12)
        column = Column(
            children=(Grow(child=Scroll(key="intro", child=words, pad=14)), Row(children=(Grow(child=Gap()), on))),
            gap=18,
        )
        room = Edges(28, 18, 28, 18) if large(ctx) else Edges(36, 28, 36, 26)
        return Panel(child=column, radius=28, shade="card", room=room)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Begin the level, or pause."""
        match happening:
            case Pressed(key="on"):
                return Act(Go())
            case Pressed(key="pause") | Back():
                return Push(Pause())
            case _:
                return tool(happening, ctx)

    def heard(self, entries: Sequence[Entry], ctx: Context) -> Wish | None:
        """Show the tier or the reward that a level can begin with."""
        return moments(entries, ctx)
