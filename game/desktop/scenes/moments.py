"""What is worth a screen of its own: the number arrives, a tier is reached, rewards come and go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.canvas import Canvas
from game.desktop.geometry import Edges, Rect, edges
from game.desktop.interact import Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Context, Follow, Next, Scene, Wish
from game.desktop.scenes.frame import caption_chip
from game.desktop.scenes.phone import dial_card, find_tier
from game.desktop.widgets.boxes import Column, Gap, Grow, Row
from game.desktop.widgets.controls import Button
from game.desktop.widgets.gauge import Confetti
from game.desktop.widgets.holders import Aligned, Enter, Fixed, Layers, Pad, Panel, Scroll
from game.desktop.widgets.label import BadgeMark, Ground, IconMark, Label
from game.desktop.widgets.widget import Look, Widget
from game.model.entry import Entry, PenaltyBegan, RewardGained, RewardLost, ScoreMoved, TierChanged
from game.model.ids import PenaltyId, RewardId, TierId


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Scene):
    """One screen of the app about itself, with those that are still to come behind it."""

    rest: tuple["Moment", ...] = ()

    @property
    def focus(self) -> str:
        """There is one way on."""
        return "on"

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Go on to the next moment, then with the game."""
        del ctx
        match happening:
            case Pressed(key="on") | Back():
                return Next(replace(self.rest[0], rest=self.rest[1:])) if self.rest else Follow()
            case _:
                return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival(Moment):
    """The number is there for the first time: no merit of anybody's, so nothing is thrown."""

    @property
    def cue(self) -> str:
        """The phone chimes."""
        return "notification"

    def build(self, ctx: Context) -> Widget:
        """Return the dial, on its way up from the least, beside a greeting."""
        words = (
            Label(text=ctx.say("desktop_arrival", name=ctx.pack.you.name), role="display", colour="white"),
            Label(text=ctx.say("desktop_arrival_note"), role="strong", colour="white"),
        )
        return party(ctx, "arrival", None, words, dial=ctx.pack.score.min, confetti=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TierUp(Moment):
    """A higher tier was reached, from a score of `start`."""

    tier: TierId
    start: int

    @property
    def cue(self) -> str:
        """The app is delighted."""
        return "tier_up"

    def build(self, ctx: Context) -> Widget:
        """Return the badge in a shower of confetti, with the dial beside it."""
        tier = find_tier(ctx, self.tier)
        title = tier.title if tier else self.tier
        words = (
            Label(text=ctx.say("desktop_tier_up"), role="strong", colour="white", align="centre"),
            Label(text=title, role="display", colour="white", align="centre"),
            Label(text=tier.cheer if tier else "", role="body", colour="white", align="centre"),
        )
        badge = BadgeMark(name=tier.badge if tier else "", order=ctx.pack.tiers.index(tier) if tier else 0, size=216)
        return party(ctx, f"tier:{self.tier}", badge, words, dial=self.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewarded(Moment):
    """Rewards were gained."""

    rewards: tuple[RewardId, ...]

    @property
    def cue(self) -> str:
        """The app gives."""
        return "reward"

    def build(self, ctx: Context) -> Widget:
        """Return a gift card for each reward."""
        gained = [ctx.pack.rewards[each] for each in self.rewards]
        title = Label(text=ctx.say("desktop_rewarded", n=len(gained)), role="h1", colour="white", align="centre")
        cards = tuple(_gift(each.icon, each.title, each.text, "gold_tint", "gold_icon") for each in gained)
        gift = IconMark(name="gift", size=64, colour="indigo", tile="white", tile_size=116, radius=40)
        return party(ctx, f"reward:{'-'.join(self.rewards)}", gift, (title, *cards))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost(Moment):
    """Rewards were lost or penalties began; the app stays cheerful, only paler."""

    rewards: tuple[RewardId, ...] = ()
    penalties: tuple[PenaltyId, ...] = ()
    fell: TierId | None = None

    @property
    def cue(self) -> str:
        """What it takes can be heard."""
        return "penalty" if self.penalties else "reward_lost"

    def build(self, ctx: Context) -> Widget:
        """Return what is gone and what is new, on a pale ground."""
        tier = find_tier(ctx, self.fell)
        head = ctx.say("desktop_fell", tier=tier.title) if tier else ctx.say("desktop_lost", n=len(self.rewards))
        gone = [ctx.pack.rewards[each] for each in self.rewards]
        new = [ctx.pack.penalties[each] for each in self.penalties]
        cards = (
            *(_gift(each.icon, ctx.say("desktop_news_lost", title=each.title), "", "quiet_tint", "ink3")
              for each in gone),
            *(_gift(each.icon, each.title, each.text, "coral_tint", "coral_text") for each in new),
        )  # fmt: skip
        words = (
            Label(text=head, role="h1", colour="ink", align="centre"),
            Label(text=ctx.say("desktop_lost_note"), role="body", colour="ink2", align="centre"),
            *cards,
        )
        emblem: Widget = IconMark(name="smiley", size=56, colour="indigo", tile="white", tile_size=104, radius=36)
        if tier:
            emblem = BadgeMark(name=tier.badge, order=ctx.pack.tiers.index(tier), size=150)
        return party(ctx, f"lost:{head}", emblem, words, confetti=False, ground="gone")


def moments(entries: Sequence[Entry], ctx: Context) -> Wish:
    """Return the first moment that a step deserves, with the others behind it; else the game goes on."""
    found = (*_pleasant(entries, ctx), *_sad(entries))
    return Next(replace(found[0], rest=found[1:])) if found else Follow()


def _pleasant(entries: Sequence[Entry], ctx: Context) -> tuple[Moment, ...]:
    """Return what the app celebrates."""
    found: list[Moment] = []
    tier = next((entry for entry in entries if isinstance(entry, TierChanged)), None)
    if tier and tier.after is not None and tier.before is None:
        found.append(Arrival())
    elif tier and tier.after is not None and tier.up:
        moved = [entry.before for entry in entries if isinstance(entry, ScoreMoved)]
        found.append(TierUp(tier=tier.after, start=moved[0] if moved else ctx.state.score))
    gained = tuple(entry.reward for entry in entries if isinstance(entry, RewardGained))
    return (*found, Rewarded(rewards=gained)) if gained else tuple(found)


def _sad(entries: Sequence[Entry]) -> tuple[Moment, ...]:
    """Return what the app takes; when it is switched off it has nothing more to say."""
    gone = tuple(entry.reward for entry in entries if isinstance(entry, RewardLost) and entry.reason != "framing")
    new = tuple(entry.penalty for entry in entries if isinstance(entry, PenaltyBegan))
    fell = next((e.after for e in entries if isinstance(e, TierChanged) and e.before is not None and not e.up), None)
    return (Lost(rewards=gone, penalties=new, fell=fell),) if gone or new or fell else ()


class Halo(Widget):
    """Light behind what is celebrated."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw three discs of light."""
        del look
        x, y = rect.centre
        for share in (0.92, 0.66, 0.42):
            half = rect.h * share / 1.5
            canvas.box(Rect(x - half, y - half, 2 * half, 2 * half), "white@5", half)


def _gift(icon: str, title: str, text: str, tint: str, tone: str) -> Widget:
    words = Column(children=(Label(text=title, role="strong"), Label(text=text, role="note", colour="ink2")))
    mark = IconMark(name=icon, size=26, colour=tone, tile=tint, tile_size=48, radius=16)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=14), radius=22, room=edges(16, 12), border="line")


def party(
    ctx: Context, key: str, emblem: Widget | None, words: tuple[Widget, ...], *, dial: int | None = None,
    confetti: bool = True, ground: str = "party",
) -> Widget:  # fmt: skip
    """Return a screen of the app's own; with `dial` the dial stands beside it and sweeps from there."""
    on = Button(
        key="on",
        text=ctx.say("desktop_nice" if ground == "party" else "desktop_all_right"),
        kind="plain",
        trail="arrow-right",
    )
    head: tuple[Widget, ...] = (Aligned(child=emblem), Gap(h=8)) if emblem else ()
    gauge = None if dial is None else dial_card(ctx, 250, start=dial)
    if gauge and narrow(ctx) and emblem is None:
        head = (Aligned(child=Fixed(child=gauge, w=min(330 * ctx.enlarge, ctx.size.w - 96)), x=0), Gap(h=8))
    body = Scroll(key="party", child=Column(children=(*head, *words), gap=8), pad=14)
    column: Widget = Column(children=(Grow(child=body), Aligned(child=on, x=0.5 if emblem else 0)), gap=20)
    wide = min((400 if gauge else 540) * ctx.enlarge, ctx.size.w - 80)
    if gauge is None or not narrow(ctx):  # a dial would be hidden by what slides over it
        column = Enter(key=key, child=column, spread=24, down=64, bounce=True)
    parts: tuple[Widget, ...] = (Fixed(child=column, w=wide),)
    if gauge and not narrow(ctx):
        parts = (Fixed(child=gauge, w=330), *parts)
    stage = Pad(child=Aligned(child=Row(children=parts, gap=56)), room=Edges(24, 28, 24, 28))
    layers: tuple[Widget, ...] = (Ground(gradient=ground), Halo(), stage)
    if ctx.caption:
        layers = (*layers, Pad(child=Aligned(child=caption_chip(ctx), y=1), room=edges(24, 10)))
    return Layers(children=(*layers, Confetti(key=f"confetti:{key}")) if confetti else layers)
