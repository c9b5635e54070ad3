"""Source cards: what was claimed about the real thing, what is true of it, and how well that was checked.

They open from the mirror, never before it: a card read earlier would give away what the game asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Become, Context, Pop, Push, Scene, Wish
from game.desktop.scenes.card_sheet import card_sheet
from game.desktop.scenes.frame import page
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.claim import ClaimRow, verdict_icon
from game.desktop.widgets.controls import Button, Tab
from game.desktop.widgets.holders import Panel, Scroll
from game.desktop.widgets.label import Label, Rule
from game.desktop.widgets.widget import Widget
from game.model.claim import Claim
from game.model.ids import ClaimId
from game.model.pack import Pack

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
_VERDICTS = ("documented", "reported", "planned", "contested", "exaggerated", "wrong")


def _played(ctx: Context) -> frozenset[str]:
    """Return the levels of the run on the table; before one is begun all count as played."""
    if not ctx.table.playing:
        return frozenset(ctx.table.pack().levels)
    return frozenset(ctx.pack.routes[ctx.state.route].levels)


def shown(pack: Pack, verdict: str) -> tuple[Claim, ...]:
    """Return the cards of one verdict, or all of them."""
    return tuple(claim for claim in pack.claims.values() if not verdict or verdict in claim.verdict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardList(Scene):
    """All cards, those of the chapters that were played first; `verdict` shows only some."""

    verdict: str = ""

    @property
    def focus(self) -> str:
        """Begin with what is shown."""
        return f"verdict:{self.verdict}"

    def build(self, ctx: Context) -> Widget:
        """Return the list."""
        pack = ctx.table.pack()
        claims = shown(pack, self.verdict)
        title = Label(text=ctx.say("desktop_cards_title"), role="h2")
        note = Label(text=ctx.say("desktop_cards_note"), role="note", colour="ink2")
        rows = Column(children=self._groups(ctx, pack, claims), gap=10)
        head = Column(children=(title, note), gap=4)
        tabs = Flow(children=self._tabs(ctx, pack), gap=4)
        back = Flow(children=(Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left"),))
        if narrow(ctx):
            content: Widget = Scroll(
                key=f"cards:{self.verdict}", child=Column(children=(head, tabs, rows), gap=12), pad=16
            )
            parts: tuple[Widget, ...] = (Grow(child=content), back)
        else:
            content = Scroll(key=f"cards:{self.verdict}", child=rows, pad=16)
            parts = (head, tabs, Rule(), Grow(child=content), back)
        room = edges(24, 18) if narrow(ctx) else edges(40, 26)
        return page(ctx, Panel(child=Column(children=parts, gap=12), radius=30, shade="card", room=room), _HINTS)

    def _tabs(self, ctx: Context, pack: Pack) -> tuple[Widget, ...]:
        """Return a tab for every verdict that occurs, with how often it does."""
        used = [verdict for verdict in _VERDICTS if shown(pack, verdict)]
        names = {"": ctx.say("desktop_cards_all")} | {each: ctx.say(f"verdict_{each}") for each in used}
        return tuple(
            Tab(
                key=f"verdict:{each}",
                text=ctx.say("desktop_cards_tab", name=name.capitalize(), n=len(shown(pack, each))),
                icon=verdict_icon(each) if each else "books",
                selected=each == self.verdict,
            )
            for each, name in names.items()
        )

    def _groups(self, ctx: Context, pack: Pack, claims: Sequence[Claim]) -> tuple[Widget, ...]:
        played = _played(ctx)
        first = [claim for claim in claims if set(claim.levels) & played]
        rest = [claim for claim in claims if not set(claim.levels) & played]
        groups: list[Widget] = []
        for key, some in (("desktop_cards_played", first), ("desktop_cards_rest", rest)):
            if some and first:
                groups.append(Label(text=ctx.say(key), role="strong", colour="indigo_deep"))
            groups += [_row(ctx, pack, claim) for claim in some]
        return tuple(groups)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Open a card, show another verdict, or go back."""
        match happening:
            case Pressed(key=key) if key.startswith("verdict:"):
                return Become(replace(self, verdict=key.removeprefix("verdict:")))
            case Pressed(key=key) if key.startswith("claim:"):
                return Push(CardPage(claim=ClaimId(key.removeprefix("claim:")), verdict=self.verdict))
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)


def _row(ctx: Context, pack: Pack, claim: Claim) -> Widget:
    words = ctx.words.listed(ctx.say(f"verdict_{each}") for each in claim.verdict)
    levels = [pack.levels[level].title for level in pack.levels if level in claim.levels]
    return ClaimRow(
        key=f"claim:{claim.id}",
        text=claim.short,
        verdict=claim.verdict[0],
        verdict_text=words,
        where=" · ".join(levels),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPage(Scene):
    """One card whole; `verdict` says in which list the next one is looked for."""

    claim: ClaimId
    verdict: str = ""

    @property
    def focus(self) -> str:
        """The next card is nearest."""
        return "more"

    def build(self, ctx: Context) -> Widget:
        """Return the card."""
        pack = ctx.table.pack()
        claims = shown(pack, self.verdict)
        claim = pack.claims[self.claim]
        count = ctx.say("desktop_card_number", n=claims.index(claim) + 1, of=len(claims))
        back = Button(key="back", text=ctx.say("desktop_back"), icon="arrow-left")
        before = Button(key="less", text=ctx.say("desktop_card_last"), icon="caret-left")
        after = Button(key="more", text=ctx.say("desktop_card_next"), trail="arrow-right", kind="primary")
        buttons: Widget = Row(children=(back, Grow(child=Gap()), before, after), gap=12)
        if narrow(ctx):
            buttons = Flow(children=(after, before, back), gap=10)
        content = Scroll(key=f"card:{self.claim}", child=card_sheet(ctx, claim, count), pad=20)
        room = edges(24, 18) if narrow(ctx) else edges(40, 26)
        inside = Column(children=(Grow(child=content), buttons), gap=14)
        return page(ctx, Panel(child=inside, radius=30, shade="card", room=room), _HINTS)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go to the next card or the one before, or back to the list."""
        match happening:
            case Pressed(key="more" | "less" as key):
                claims = [claim.id for claim in shown(ctx.table.pack(), self.verdict)]
                by = 1 if key == "more" else -1
                return Become(replace(self, claim=claims[(claims.index(self.claim) + by) % len(claims)]))
            case Pressed(key="back") | Back():
                return Pop()
            case _:
                return tool(happening, ctx)
