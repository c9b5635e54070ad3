"""The mirror: one pair and one question first; then all pairs, any of them side by side, and the small print."""

from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Become, Context, Home, Next, Push, Scene, Wish
from game.desktop.scenes.cards import CardList
from game.desktop.scenes.frame import page
from game.desktop.scenes.mirror_beside import PairPage
from game.desktop.scenes.mirror_contrast import contrast_panel, stacked
from game.desktop.scenes.mirror_more import MorePage
from game.desktop.scenes.mirror_pair import pair_panel, say
from game.desktop.scenes.mirror_print import SmallPrint
from game.desktop.scenes.mirror_side import glass, headline_card
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.holders import Fixed, Pad, Panel, Scroll
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.model.finding import Contrast, Mirror, Pair, Shift
from game.model.framing import Framing
from game.model.ids import FamilyId

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
_FIRST_HINTS = (("Enter", "confirm"),)
_ROOMY = 1200  # narrower columns have no room for icons in two buttons beside each other
_SMALL = (132.0, 160.0)  # the glass where the page is one column
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
        title = Label(text=ctx.say("mirror_title"), role="h1")
        note = Label(text=ctx.say("desktop_mirror_first"), role="body", colour="ink2")
        head: Widget = Column(children=(title, note), gap=4)
        ask: Widget = Gap()
        if pair is None:
            content: Widget = Column(children=(head, Label(text=say(ctx, primary(mirror).headline), role="h3")), gap=12)
        else:
            question = Label(text=ctx.say(f"desktop_ask_{pair.shift.value}"), role="h3")
            aside = Label(text=ctx.say("desktop_ask_note"), role="small", colour="ink2")
            ask = Column(children=(question, aside), gap=2)
            content = Column(children=(head, pair_panel(ctx, pair, facts=False)), gap=12)
        if narrow(ctx):
            whole = Column(children=(content, ask), gap=14)
            foot: Widget = Flow(children=(on,))
            inside = Column(children=(Grow(child=Scroll(key="first", child=whole, pad=16)), foot), gap=12)
            return page(ctx, Panel(child=inside, radius=30, shade="card", room=edges(24, 18)), _FIRST_HINTS)
        foot = Row(children=(Grow(child=ask), on), gap=24)
        inside = Column(children=(Grow(child=Scroll(key="first", child=content, pad=16)), foot), gap=14)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=edges(40, 24)), _FIRST_HINTS)

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
        if stacked(ctx):
            words, *rest = left
            first = Row(children=(Fixed(child=glass(ctx, _SMALL[0]), h=_SMALL[1]), Grow(child=words)), gap=20)
            both = Column(children=(first, *rest, chart), gap=16)
            return page(ctx, Scroll(key="mirror", child=Pad(child=both, room=edges(8, 6)), pad=14), _HINTS)
        inside = Column(children=(Grow(child=glass(ctx)), *left), gap=12)
        side = Scroll(key="glass", child=Pad(child=inside, room=edges(8, 6)), pad=8)
        return page(ctx, chart, _HINTS, left=Fixed(child=side, w=max(284.0, min(340.0, ctx.size.w * 0.262))))

    def _left(self, ctx: Context, mirror: Mirror, contrast: Contrast) -> tuple[Widget, ...]:
        side = Button(
            key="side", text=ctx.say("desktop_mirror_side"), icon="square-split-horizontal", kind="primary", wide=True
        )
        room = stacked(ctx) or ctx.size.w >= _ROOMY
        house = "house" if room else ""
        cards = (Button(key="cards", text=ctx.say("desktop_cards"), icon="books"),) if ctx.pack.claims and room else ()
        home = Button(key="home", text=ctx.say("desktop_leave_mirror"), icon=house)
        more = Button(key="more", text=ctx.say("pages_more"), icon="scales" if room else "")
        words = Column(
            children=(
                Label(text=ctx.say("mirror_title"), role="h1"),
                Label(text=ctx.say("desktop_mirror_intro"), role="note", colour="body"),
            ),
            gap=2,
        )
        return words, headline_card(ctx, mirror, contrast), side, Flow(children=(more, *cards, home), gap=10)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:  # noqa: PLR0911 - one for each way on
        """Compare with another framing, open a pair, read the small print or the sources."""
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
            case Pressed(key="more"):
                return Push(MorePage())
            case Pressed(key="cards"):
                return Push(CardList())
            case Pressed(key="home") | Back():
                return Home()
            case _:
                return tool(happening, ctx)
