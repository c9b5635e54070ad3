"""The mirror: one pair and one question first; then all pairs, any of them side by side, and the small print."""

from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Become, Context, Home, Next, Pop, Push, Scene, Wish
from game.desktop.scenes.frame import narrow, page
from game.desktop.scenes.mirror_contrast import contrast_panel
from game.desktop.scenes.mirror_pair import pair_panel, say
from game.desktop.scenes.mirror_side import glass, headline_card
from game.desktop.scenes.record import Recorded
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Fixed, Flow, Gap, Grow, Pad, Panel, Row, Scroll
from game.desktop.widgets.controls import Button
from game.desktop.widgets.label import Label, Rule
from game.desktop.widgets.widget import Widget
from game.model.finding import Contrast, Mirror, Pair, Shift
from game.model.framing import Framing
from game.model.ids import FamilyId

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
_FIRST = (Shift.ALONG, Shift.BACK, Shift.SAME, Shift.NO_ROOM, Shift.APART)


def primary(mirror: Mirror) -> Contrast:
    """Return the comparison that the page leads with."""
    return next(contrast for contrast in mirror.contrasts if contrast.primary)


def telling(mirror: Mirror) -> Pair | None:
    """Return the pair to begin with: one that moved if there is one, and one that did not if there is none."""
    pairs = primary(mirror).pairs
    return next((pair for shift in _FIRST for pair in pairs if pair.shift is shift), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPair(Scene):
    """One kind of question, two answers, and nothing else: no figure comes before a player's own words."""

    @property
    def focus(self) -> str:
        """There is one way on."""
        return "all"

    @property
    def cue(self) -> str:
        """The mirror is uncovered."""
        return "mirror"

    def build(self, ctx: Context) -> Widget:
        """Return the two answers and the question."""
        mirror = ctx.table.mirror()
        pair = telling(mirror)
        on = Button(key="all", text=ctx.say("desktop_mirror_all"), kind="primary", trail="arrow-right")
        if pair is None:
            words: tuple[Widget, ...] = (Label(text=say(ctx, primary(mirror).headline), role="h3"),)
        else:
            ask = Label(text=ctx.say("mirror_ask"), role="h2", align="centre")
            words = (pair_panel(ctx, pair, facts=False), Gap(h=4), ask)
        title = Label(text=ctx.say("mirror_title"), role="h1")
        note = Label(text=ctx.say("desktop_mirror_first"), role="body", colour="ink2")
        column = Column(children=(title, note, *words), gap=10)
        foot = Row(children=(Grow(child=Gap()), on, Grow(child=Gap())))
        inside = Column(children=(Grow(child=Scroll(key="first", child=column, pad=16)), foot), gap=12)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=edges(40, 26)), _HINTS)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go on to everything."""
        match happening:
            case Pressed(key="all"):
                return Next(MirrorPage())
            case Back():
                return None
            case _:
                return tool(happening, ctx)


@dataclass(frozen=True, slots=True, kw_only=True)
class MirrorPage(Scene):
    """All pairs of one comparison."""

    framing: Framing = Framing.SCORE

    @property
    def focus(self) -> str:
        """The first pair is one press away."""
        return "side"

    def build(self, ctx: Context) -> Widget:
        """Return the glass and the headline beside the chart."""
        mirror = ctx.table.mirror()
        contrast = next(each for each in mirror.contrasts if each.framing is self.framing)
        chart = contrast_panel(ctx, mirror, contrast)
        left = self._left(ctx, mirror, contrast)
        if narrow(ctx):
            both = Column(children=(*left, chart), gap=16)
            return page(ctx, Scroll(key="mirror", child=Pad(child=both, room=edges(8, 6)), pad=14), _HINTS)
        side = Scroll(key="side", child=Pad(child=Column(children=left, gap=14), room=edges(8, 6)), pad=0)
        return page(ctx, chart, _HINTS, left=Fixed(child=side, w=max(284.0, min(332.0, ctx.size.w * 0.26))))

    def _left(self, ctx: Context, mirror: Mirror, contrast: Contrast) -> tuple[Widget, ...]:
        first = (glass(ctx),) if not narrow(ctx) else ()
        return (
            *first,
            Label(text=ctx.say("mirror_title"), role="h1"),
            Label(text=ctx.say("desktop_mirror_intro"), role="note", colour="body"),
            headline_card(ctx, mirror, contrast),
            Button(
                key="side",
                text=ctx.say("desktop_mirror_side"),
                icon="square-split-horizontal",
                kind="primary",
                wide=True,
            ),
            Flow(
                children=(
                    Button(key="print", text=ctx.say("mirror_footnotes"), icon="info"),
                    Button(key="home", text=ctx.say("desktop_leave_mirror"), icon="house"),
                ),
                gap=10,
            ),
        )

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Compare with another framing, open a pair, read the small print."""
        match happening:
            case Pressed(key=key) if key.startswith("framing:"):
                return Become(replace(self, framing=Framing(key.removeprefix("framing:"))))
            case Pressed(key=key) if key.startswith("pair:"):
                return Push(PairPage(framing=self.framing, family=FamilyId(key.removeprefix("pair:"))))
            case Pressed(key="side"):
                pair = telling(ctx.table.mirror())
                return Push(PairPage(framing=Framing.SCORE, family=pair.family)) if pair else None
            case Pressed(key="print"):
                return Push(SmallPrint(framing=self.framing))
            case Pressed(key="home") | Back():
                return Home()
            case _:
                return tool(happening, ctx)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPage(Scene):
    """Two answers side by side, with the place in the file where each question is written."""

    framing: Framing
    family: FamilyId

    @property
    def focus(self) -> str:
        """The way back is nearest."""
        return "back"

    def _pairs(self, ctx: Context) -> tuple[Pair, ...]:
        mirror = ctx.table.mirror()
        return next(each.pairs for each in mirror.contrasts if each.framing is self.framing)

    def build(self, ctx: Context) -> Widget:
        """Return both answers."""
        pair = next(each for each in self._pairs(ctx) if each.family == self.family)
        title = Label(text=pair.title, role="h2")
        shift = Label(text=ctx.say(f"shift_{pair.shift.value}"), role="label", colour="indigo_deep")
        note = Label(text=ctx.say("mirror_description"), role="small", colour="ink2")
        column = Column(children=(title, shift, pair_panel(ctx, pair, facts=True), note), gap=10)
        buttons = (
            Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left"),
            Grow(child=Gap()),
            Button(key="more", text=ctx.say("desktop_mirror_next"), trail="arrow-right"),
        )
        inside = Column(children=(Grow(child=Scroll(key="pair", child=column, pad=16)), Row(children=buttons)), gap=12)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=edges(40, 28)), _HINTS)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go to the next pair, or back."""
        match happening:
            case Pressed(key="more"):
                families = [pair.family for pair in self._pairs(ctx)]
                after = families[(families.index(self.family) + 1) % len(families)]
                return Become(replace(self, family=after))
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallPrint(Scene):
    """What the page can say and what it cannot, and the exact test behind it."""

    framing: Framing

    @property
    def focus(self) -> str:
        """The way back is nearest."""
        return "back"

    def build(self, ctx: Context) -> Widget:
        """Return all sentences that are always printed."""
        mirror = ctx.table.mirror()
        contrast = next(each for each in mirror.contrasts if each.framing is self.framing)
        rows = [Label(text=say(ctx, each), role="body", colour="body") for each in (*mirror.always, contrast.footnote)]
        column = Column(
            children=(Label(text=ctx.say("mirror_footnotes"), role="h2"), Rule(), *rows, Rule(),
                      Label(text=ctx.say("mirror_kept"), role="note", colour="ink2")), gap=14,
        )  # fmt: skip
        buttons = (
            Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left"),
            Button(key="record", text=ctx.say("desktop_recorded"), icon="eye"),
        )
        back = Flow(children=buttons, gap=12)
        inside = Column(children=(Grow(child=Scroll(key="print", child=column, pad=16)), back), gap=12)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=edges(40, 28)), _HINTS)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go back, or read the whole record."""
        match happening:
            case Pressed(key="record"):
                return Push(Recorded())
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)
