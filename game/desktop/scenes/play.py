"""The scene of playing: the phone, the place with its person, the event, its answers, and what an answer caused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.art.era import era_of
from game.desktop.geometry import Edges
from game.desktop.interact import Back, Focused, Happening, Pressed
from game.desktop.layout import narrow, phone_width
from game.desktop.scene import Act, Become, Context, Next, Push, Scene, Wish
from game.desktop.scenes.event_card import answers, event_words
from game.desktop.scenes.folded import phone_page, top_bar
from game.desktop.scenes.frame import Overlap, page
from game.desktop.scenes.held import held_words
from game.desktop.scenes.moments import moments
from game.desktop.scenes.outcome import outcome_cues, outcome_words
from game.desktop.scenes.pause import Pause
from game.desktop.scenes.phone import phone
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button, IconButton
from game.desktop.widgets.holders import Enter, Fixed, Pad, Panel, Scroll
from game.desktop.widgets.label import Chip, PortraitMark, VistaMark
from game.desktop.widgets.widget import Widget
from game.model.action import Choose, Go, Skip
from game.model.entry import Entry, ScoreMoved
from game.model.ids import ChoiceId
from game.model.offer import Scene as Offered
from game.model.person import Mood

_SETTLED_MS = 350  # a focus that only passes over an answer is no change of mind


@dataclass(frozen=True, slots=True, kw_only=True)
class Play(Scene):
    """One event; `after` holds what the answer caused, once there is one.

    `mind` is the answer the focus rests on, since when, and how often it rested on another before; `held` is the time
    up to which the app holds the page back.
    """

    shown: Offered
    tab: str = "score"
    mind: tuple[str, int, int] = ("", 0, 0)
    chosen: ChoiceId | None = None
    after: tuple[Entry, ...] | None = None
    held: int = 0

    @property
    def until(self) -> int:
        """The app may hold a page back."""
        return self.held

    @property
    def focus(self) -> str:
        """No answer is marked before the player marks one; where there is only one way on, that is ready."""
        return "on" if self.after is not None or not self.shown.choices else ""

    @property
    def cues(self) -> tuple[str, ...]:
        """What the answer did can be heard."""
        return outcome_cues(self.after) if self.after is not None else ("card",)

    def build(self, ctx: Context) -> Widget:
        """Return the screen."""
        hints = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "pause"))
        if ctx.now < self.held:
            ctx = replace(ctx, caption=ctx.say("desktop_loading"))
        panel = self._panel(ctx)
        if narrow(ctx):
            return page(ctx, Column(children=(top_bar(ctx, self.shown.phantom), Grow(child=panel)), gap=10), hints)
        return page(ctx, panel, hints, left=self._phone(ctx))

    def _phone(self, ctx: Context) -> Widget:
        """Return the phone; when the app was just taken up, its dial comes from where the answer found it."""
        moved = [entry.before for entry in self.after or () if isinstance(entry, ScoreMoved)]
        start = moved[0] if moved else None
        return Fixed(child=phone(ctx, self.shown, self.tab, start=start), w=phone_width(ctx))

    def _panel(self, ctx: Context) -> Widget:
        shown = self.shown
        who = ctx.pack.people.get(shown.person) if shown.person else None
        bust = PortraitMark(face=who.face, mood=shown.mood, size=292, bust=True, name=who.name) if who else None
        era = era_of(ctx.felt(shown.framing))
        picture = VistaMark(name=shown.place, light=shown.light, title=self._place(ctx), era=era)
        key = f"card:{shown.level}:{shown.event}:{'after' if self.after is not None else 'before'}"
        return Overlap(
            picture=picture,
            bust=bust,
            others=tuple(
                PortraitMark(face=other.face, mood=Mood.CALM, size=220, bust=True, name=other.name)
                for other in (ctx.pack.people[each] for each in shown.others if each != shown.person)
            ),
            top=self._chips(ctx),
            front=Enter(key=key, child=self._card(ctx)),
            least=72 if narrow(ctx) else 112,
        )

    def _place(self, ctx: Context) -> str:
        key = f"place_{self.shown.place}"
        return ctx.say(key) if key in ctx.words.texts else self.shown.place

    def _chips(self, ctx: Context) -> Widget:
        light = {"day": "sun", "dusk": "sun-horizon", "night": "moon-stars"}[self.shown.light.value]
        dark = {"fill": "night@75", "colour": "white", "role": "small", "icon_size": 18.0, "min_h": 34.0}
        chips: list[Widget] = []
        if self.shown.when:
            chips.append(Chip(text=self.shown.when, icon=light, icon_colour="lamp", **dark))  # type: ignore[arg-type]
        chips.append(Chip(text=self._place(ctx), icon="map-pin", icon_colour="pin", **dark))  # type: ignore[arg-type]
        pause = IconButton(
            key="pause", icon="pause", text=ctx.say("desktop_pause"), fill="night@75", colour="white", glyph=18
        )
        return Row(children=(Grow(child=Flow(children=tuple(chips), gap=10)), pause))

    def _card(self, ctx: Context) -> Widget:
        """Return the words, which scroll if they must, and below them what can be pressed."""
        room = Edges(20, 16, 20, 18) if narrow(ctx) else Edges(32, 22, 32, 20)
        if ctx.now < self.held:
            return Panel(child=Column(children=held_words(ctx), gap=8), room=room, radius=28, shade="card")
        if self.after is None and self.shown.choices:
            column = Column(children=(*event_words(ctx, self.shown), Gap(h=2), *self._buttons(ctx)), gap=10)
            content: Widget = Scroll(key="card", child=Pad(child=column, room=Edges(2, 0, 2, 8)), pad=14)
            return Panel(child=content, room=room, radius=28, shade="card")
        outcome = self.after is not None
        words = (
            outcome_words(ctx, self.shown, self.chosen, self.after or ()) if outcome else event_words(ctx, self.shown)
        )
        read = Scroll(key="card", child=Pad(child=Column(children=words, gap=10), room=Edges(2, 0, 2, 2)), pad=14)
        content = Column(children=(Grow(child=read), Pad(child=self._on(ctx), room=Edges(2, 0, 2, 8))), gap=12)
        return Panel(child=content, room=room, radius=28, shade="card")

    def _buttons(self, ctx: Context) -> tuple[Widget, ...]:
        skip = Button(key="skip", text=ctx.say("desktop_skip"), icon="skip-forward", kind="quiet")
        return (answers(ctx, self.shown, skip if self.shown.can_skip else None),)

    def _on(self, ctx: Context) -> Widget:
        on = Button(key="on", text=ctx.say("desktop_on"), kind="primary", trail="arrow-right")
        return Row(children=(Grow(child=Gap()), on))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:  # noqa: PLR0911 - one for each case
        """Answer, go on, pause, or turn a page of the phone."""
        match happening:
            case Pressed(key=key) if ctx.now < self.held and not key.startswith("phone") and key != "pause":
                return tool(happening, ctx)
            case Focused(key=key) if key.startswith("choice:"):
                return Become(replace(self, mind=self._minded(key, ctx.now)))
            case Pressed(key="on"):
                return moments(self.after, ctx) if self.after is not None else Act(Go())
            case Pressed(key="skip"):
                return Act(Skip())
            case Pressed(key="phone"):
                return Push(phone_page(ctx, self.shown))
            case Pressed(key="pause") | Back():
                return Push(Pause())
            case Pressed(key=key) if key.startswith("choice:"):
                choice = ChoiceId(key.removeprefix("choice:"))
                _, _, changes = self._minded(key, ctx.now)
                return Act(Choose(choice=choice), changes)
            case Pressed(key=key) if key.startswith("phone:"):
                return _turned(self, key.removeprefix("phone:"))
            case _:
                return tool(happening, ctx)

    def _minded(self, key: str, now: int) -> tuple[str, int, int]:
        """Count a change of mind when the focus leaves an answer on which it had settled."""
        before, since, changes = self.mind
        if key == before:
            return self.mind
        settled = bool(before) and now - since >= _SETTLED_MS
        return key, now, changes + (1 if settled else 0)

    def heard(self, entries: Sequence[Entry], ctx: Context) -> Wish | None:
        """Show what the answer caused; an event that was only read needs no such page unless something changed."""
        chosen = next((entry.choice for entry in entries if entry.kind in ("answered", "chose")), None)
        if chosen is None and not any(entry.kind in _NOTED for entry in entries):
            return moments(tuple(entries), ctx)
        return Next(replace(self, chosen=chosen, after=tuple(entries)))


_NOTED = frozenset({"score_moved", "number_moved", "tie_moved", "reward_gained", "reward_lost", "penalty_began"})


def _turned(scene: Play, tab: str) -> Wish:
    """Turn to a page of the phone; the bell that opened the news closes them again."""
    news = tab == "news"
    return Become(replace(scene, tab="score" if news and scene.tab == tab else tab), looked=news)
