"""The scene of a board: the event's words, what lies on the table, and what each move did."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.desktop.art.era import era_of
from game.desktop.boards.registry import face_of
from game.desktop.geometry import Edges
from game.desktop.interact import Back, Focused, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Act, Become, Context, Next, Push, Scene, Wish
from game.desktop.scenes.event_card import event_words
from game.desktop.scenes.folded import phone_page, top_bar
from game.desktop.scenes.frame import Overlap, page
from game.desktop.scenes.moments import moments
from game.desktop.scenes.outcome import changed_chips, outcome_cues
from game.desktop.scenes.pause import Pause
from game.desktop.scenes.record import Recorded
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import Button, IconButton
from game.desktop.widgets.holders import Enter, Pad, Panel, Scroll
from game.desktop.widgets.label import Chip, Label, PortraitMark, VistaMark
from game.desktop.widgets.widget import Widget
from game.model.action import Move, Skip
from game.model.board import BoardKind, View
from game.model.entry import Entry, Moved
from game.model.ids import MoveId
from game.model.offer import Scene as Offered

_HINTS = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "pause"))
_SETTLED_MS = 350  # a focus that only passes over a move is no change of mind
_LIGHTS = {"day": "sun", "dusk": "sun-horizon", "night": "moon-stars"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPlay(Scene):
    """One event with a board; `caused` is what the last move caused, `over` that it was the last.

    `mind` is the move the focus rests on, since when, and how often it rested on another before.
    """

    shown: Offered
    mind: tuple[str, int, int] = ("", 0, 0)
    caused: tuple[Entry, ...] = ()
    over: bool = False

    @property
    def focus(self) -> str:
        """Once it is over there is one way on; before, when a move is gone, what can be done where it was made."""
        return "on" if self.over else _beside(self.shown, self.caused)

    @property
    def cues(self) -> tuple[str, ...]:
        """What a move did can be heard."""
        return outcome_cues(self.caused) if self.caused else ("card",)

    def build(self, ctx: Context) -> Widget:
        """Return the screen: the board needs the room of the phone too."""
        column = Column(children=(self._head(ctx), Grow(child=self._table(ctx))), gap=10)
        return page(ctx, column, _HINTS)

    def _head(self, ctx: Context) -> Widget:
        chips = tuple(
            Chip(text=text, icon=icon, role="small", fill="white", min_h=34)
            for text, icon in ((self.shown.when, _LIGHTS[self.shown.light.value]), (self._place(ctx), "map-pin"))
            if text
        )
        pause = IconButton(key="pause", icon="pause", text=ctx.say("desktop_pause"))
        return Row(
            children=(Grow(child=top_bar(ctx, self.shown.phantom)), *(() if narrow(ctx) else chips), pause), gap=10
        )

    def _table(self, ctx: Context) -> Widget:
        room = Edges(20, 16, 20, 18) if narrow(ctx) else Edges(32, 22, 32, 20)
        inside = self._ended(ctx) if self.over else self._playing(ctx)
        key = f"board:{self.shown.level}:{self.shown.event}:{'after' if self.over else 'before'}"
        card = Enter(key=key, child=Panel(child=inside, room=room, radius=28, shade="card"))
        return self._before_the_place(ctx, card) if self.over else card

    def _before_the_place(self, ctx: Context, card: Widget) -> Widget:
        """Return the card in front of the place, to which the story goes back when the board is put away."""
        shown = self.shown
        who = ctx.pack.people.get(shown.person) if shown.person else None
        bust = PortraitMark(face=who.face, mood=shown.mood, size=292, bust=True, name=who.name) if who else None
        picture = VistaMark(name=shown.place, light=shown.light, title=self._place(ctx), era=era_of(shown.framing))
        return Overlap(picture=picture, bust=bust, top=Gap(), front=card, least=72 if narrow(ctx) else 112)

    def _place(self, ctx: Context) -> str:
        key = f"place_{self.shown.place}"
        return ctx.say(key) if key in ctx.words.texts else self.shown.place

    def _playing(self, ctx: Context) -> Widget:
        view = self.shown.board
        parts: list[Widget] = list(event_words(ctx, self.shown))
        parts += self._told(ctx)
        if view is not None:
            parts.append(face_of(view.kind)(ctx, view))
        if self.shown.can_skip:
            skip = Button(key="skip", text=ctx.say("desktop_skip"), icon="skip-forward", kind="quiet")
            parts.append(Row(children=(Grow(child=Gap()), skip)))
        read = Pad(child=Column(children=tuple(parts), gap=12), room=Edges(2, 0, 2, 8))
        return Scroll(key="board:last" if _closing(view) else "board", child=read, pad=14)

    def _ended(self, ctx: Context) -> Widget:
        parts = (Label(text=self.shown.title, role="h3"), *self._told(ctx))
        read = Scroll(key="board", child=Column(children=parts, gap=12), pad=14)
        on = Button(key="on", text=ctx.say("desktop_on"), kind="primary", trail="arrow-right")
        return Column(children=(Grow(child=read), Row(children=(Grow(child=Gap()), *self._record(ctx), on))), gap=12)

    def _record(self, ctx: Context) -> tuple[Widget, ...]:
        """Return the way to the page that deletes what is recorded, after a log has been on the table."""
        view = self.shown.board
        if view is None or view.kind is not BoardKind.LOG:
            return ()
        return (Button(key="record", text=ctx.say("board_log_record"), icon="trash", kind="quiet"),)

    def _told(self, ctx: Context) -> tuple[Widget, ...]:
        """Return what the last move did, in the words of the story and as what it changed."""
        told = tuple(
            Label(text=entry.text, role="body", colour="body")
            for entry in self.caused
            if isinstance(entry, Moved) and entry.text
        )
        chips = changed_chips(ctx, self.caused)
        return (*told, Flow(children=chips)) if chips else told

    def on(self, happening: Happening, ctx: Context) -> Wish | None:  # noqa: PLR0911 - one for each case
        """Move, go on, or pause."""
        match happening:
            case Focused(key=key) if key.startswith("move:"):
                return Become(replace(self, mind=self._minded(key, ctx.now)))
            case Pressed(key=key) if key.startswith("move:"):
                _, _, changes = self._minded(key, ctx.now)
                return Act(Move(move=MoveId(key.removeprefix("move:"))), changes)
            case Pressed(key="on"):
                return moments(self.caused, ctx)
            case Pressed(key="skip"):
                return Act(Skip())
            case Pressed(key="phone"):
                return Push(phone_page(ctx, self.shown))
            case Pressed(key="record"):
                return Push(Recorded())
            case Pressed(key="pause") | Back():
                return Push(Pause())
            case _:
                return tool(happening, ctx)

    def _minded(self, key: str, now: int) -> tuple[str, int, int]:
        """Count a change of mind when the focus leaves a move on which it had settled."""
        before, since, changes = self.mind
        if key == before:
            return self.mind
        settled = bool(before) and now - since >= _SETTLED_MS
        return key, now, changes + (1 if settled else 0)

    def heard(self, entries: Sequence[Entry], ctx: Context) -> Wish | None:
        """Go on with the board as it lies now, its focus kept; after the last move, tell how it went."""
        move = next((entry for entry in entries if isinstance(entry, Moved)), None)
        if move is None:
            return moments(tuple(entries), ctx)
        if not move.over and isinstance(ctx.offer, Offered):
            return Become(replace(self, shown=ctx.offer, caused=tuple(entries), mind=("", 0, 0)))
        if not move.text and not changed_chips(ctx, tuple(entries)):
            return moments(tuple(entries), ctx)
        return Next(replace(self, caused=tuple(entries), over=True))


def _beside(shown: Offered, caused: Sequence[Entry]) -> str:
    """Return the key of the first move in the row of the last one, none that ends the board: a key may fall twice."""
    row = next((entry.row for entry in caused if isinstance(entry, Moved)), "")
    options = shown.board.options if shown.board is not None and row else ()
    return next((f"move:{option.id}" for option in options if option.row == row and not option.last), "")


def _closing(view: View | None) -> bool:
    """Tell whether a board can only be ended: what is told then is read from its top, wherever one had scrolled to."""
    return view is not None and all(option.last for option in view.options)
