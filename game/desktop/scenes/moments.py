"""What is worth a screen of its own: a tier reached, a reward gained. They are meant to be pleasant."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.desktop.canvas import Canvas
from game.desktop.geometry import Edges, Rect, edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.scene import Context, Follow, Next, Scene, Wish
from game.desktop.scenes.frame import narrow
from game.desktop.scenes.phone import dial_card, find_tier
from game.desktop.widgets.boxes import Aligned, Column, Enter, Fixed, Gap, Grow, Layers, Pad, Panel, Row, Scroll
from game.desktop.widgets.controls import Button
from game.desktop.widgets.gauge import Confetti
from game.desktop.widgets.label import BadgeMark, Ground, IconMark, Label
from game.desktop.widgets.widget import Look, Widget
from game.model.entry import Entry, RewardGained, TierChanged
from game.model.ids import RewardId, TierId


def moments(entries: Sequence[Entry], ctx: Context) -> Wish:
    """Return the first moment that a step deserves, with the others behind it; else the game goes on."""
    del ctx
    risen = next((entry.after for entry in entries if isinstance(entry, TierChanged) and entry.up), None)
    gained = tuple(entry.reward for entry in entries if isinstance(entry, RewardGained))
    if risen is not None:
        return Next(TierUp(tier=risen, rewards=gained))
    return Next(Rewarded(rewards=gained)) if gained else Follow()


@dataclass(frozen=True, slots=True, kw_only=True)
class TierUp(Scene):
    """A higher tier was reached."""

    tier: TierId
    rewards: tuple[RewardId, ...] = ()

    @property
    def focus(self) -> str:
        """There is one way on."""
        return "on"

    @property
    def cue(self) -> str:
        """The app is delighted."""
        return "tier_up"

    def build(self, ctx: Context) -> Widget:
        """Return the badge in a shower of confetti, with the dial beside it."""
        tier = find_tier(ctx, self.tier)
        title = tier.title if tier else self.tier
        words = (
            Label(text=ctx.say("desktop_tier_up"), role="strong", colour="on_app", align="centre"),
            Label(text=title, role="display", colour="white", align="centre"),
            Label(text=tier.cheer if tier else "", role="body", colour="on_app", align="centre"),
        )
        badge = BadgeMark(name=tier.badge if tier else "", order=ctx.pack.tiers.index(tier) if tier else 0, size=216)
        return party(ctx, f"tier:{self.tier}", badge, words, dial=True)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go on to what it brings."""
        del ctx
        match happening:
            case Pressed(key="on") | Back():
                return Next(Rewarded(rewards=self.rewards)) if self.rewards else Follow()
            case _:
                return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewarded(Scene):
    """Rewards were gained."""

    rewards: tuple[RewardId, ...]

    @property
    def focus(self) -> str:
        """There is one way on."""
        return "on"

    @property
    def cue(self) -> str:
        """The app gives."""
        return "reward"

    def build(self, ctx: Context) -> Widget:
        """Return a gift card for each reward."""
        gained = [ctx.pack.rewards[each] for each in self.rewards]
        cards = tuple(_gift(each.icon, each.title, each.text) for each in gained)
        words = (
            Label(text=ctx.say("desktop_rewarded", n=len(gained)), role="h1", colour="white", align="centre"),
            *cards,
        )
        gift = IconMark(name="gift", size=64, colour="indigo", tile="white", tile_size=116, radius=40)
        return party(ctx, f"reward:{'-'.join(self.rewards)}", gift, words, dial=False)

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go on with the game."""
        del ctx
        match happening:
            case Pressed(key="on") | Back():
                return Follow()
            case _:
                return None


class Halo(Widget):
    """Light behind what is celebrated."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw three discs of light."""
        del look
        x, y = rect.centre
        for share in (0.92, 0.66, 0.42):
            half = rect.h * share / 1.5
            canvas.box(Rect(x - half, y - half, 2 * half, 2 * half), "white@5", half)


def _gift(icon: str, title: str, text: str) -> Widget:
    words = Column(children=(Label(text=title, role="strong"), Label(text=text, role="note", colour="ink2")))
    mark = IconMark(name=icon, size=26, colour="gold_icon", tile="gold_tint", tile_size=48, radius=16)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=14), radius=22, room=edges(16, 12), shade="low")


def party(ctx: Context, key: str, emblem: Widget, words: tuple[Widget, ...], *, dial: bool) -> Widget:
    """Return a screen of the app's own delight."""
    on = Button(key="on", text=ctx.say("desktop_nice"), kind="plain", trail="arrow-right")
    body = Scroll(key="party", child=Column(children=(Aligned(child=emblem), Gap(h=8), *words), gap=8), pad=14)
    column = Column(children=(Grow(child=body), Aligned(child=on)), gap=20)
    sheet = Fixed(child=column, w=min((400 if dial else 540) * ctx.enlarge, ctx.size.w - 80))
    parts: tuple[Widget, ...] = (sheet,)
    if dial and not narrow(ctx):
        parts = (Fixed(child=dial_card(ctx, 250), w=330), sheet)
    row = Row(children=parts, gap=56)
    stage = Pad(child=Aligned(child=row), room=Edges(24, 28, 24, 28))
    return Layers(
        children=(
            Ground(gradient="party"),
            Halo(),
            Enter(key=key, child=stage, spread=0),
            Confetti(key=f"confetti:{key}"),
        )
    )
