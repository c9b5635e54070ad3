"""What many scenes share: the ground, the row of hints, a card in the middle, a picture with a card over it."""

from typing import TYPE_CHECKING

from game.desktop.canvas import Canvas
from game.desktop.geometry import Edges, Rect, Size, edges
from game.desktop.kit import Kit
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Gap, Grow, Row
from game.desktop.widgets.controls import IconButton
from game.desktop.widgets.holders import Aligned, Fixed, Layers, Pad, Panel, Scroll
from game.desktop.widgets.label import Chip, Ground, IconMark, Label, VistaMark
from game.desktop.widgets.widget import Arranged, Look, Widget

if TYPE_CHECKING:  # costs five milliseconds that the first picture need not wait for
    from game.model.event import Light

MARGIN = Edges(40, 26, 40, 14)
FOOT = 44
_WIDEST = 1500
_STEP = 40
_FURTHER = 0.74


def page(
    ctx: Context, body: Widget, hints: tuple[tuple[str, str], ...], *, tools: bool = True, left: Widget | None = None,
    scene: "Light | None" = None,
) -> Widget:  # fmt: skip
    """Return a whole screen: the ground, the body with the row of hints beneath it, perhaps a column at the left.

    With `scene` the body lies over the town at that hour.
    """
    side = max(24.0 if narrow(ctx) else MARGIN.left, (ctx.size.w - _WIDEST) / 2)
    room = Edges(side, 16 if narrow(ctx) else MARGIN.top, side, 8 if narrow(ctx) else MARGIN.bottom)
    if scene is not None:
        town = VistaMark(name="square", light=scene, radius=32)
        body = Layers(children=(town, Pad(child=body, room=edges(24, 20))))
    column = Column(children=(Grow(child=body), foot(ctx, hints, tools=tools)), gap=6)
    if left is None:
        return Layers(children=(Ground(), Pad(child=column, room=room)))
    both = Row(children=(Pad(child=left, room=Edges(0, 0, 0, 12)), Grow(child=column)), gap=32, align="stretch")
    return Layers(children=(Ground(), Pad(child=both, room=room)))


def foot(ctx: Context, hints: tuple[tuple[str, str], ...], *, tools: bool = True) -> Widget:
    """Return the row of keys and what they do, and the buttons of the window at its end."""
    keys = tuple(_hint(ctx, cap, ctx.say(f"desktop_hint_{what}")) for cap, what in hints)
    shown = () if narrow(ctx) else (Pad(child=Row(children=keys, gap=22), room=Edges(24)),)
    mute = "speaker-slash" if ctx.settings.mute else "speaker-high"
    ends = (
        IconButton(key="settings", icon="gear-six", text=ctx.say("desktop_settings")),
        IconButton(key="text", icon="text-aa", text=ctx.say("desktop_text_size")),
        IconButton(key="mute", icon=mute, text=ctx.say("desktop_sound")),
    )
    buttons = Row(children=ends, gap=2) if tools else Gap()
    heard = Aligned(child=caption_chip(ctx)) if ctx.caption else Gap()
    return Fixed(child=Row(children=(*shown, Grow(child=heard), buttons), gap=8), h=FOOT)


def caption_chip(ctx: Context) -> Widget:
    """Return what was just heard, in words."""
    return Chip(text=ctx.caption, icon="waveform", fill="night@85", colour="white", role="small", room=12, min_h=30)


def _hint(ctx: Context, cap: str, what: str) -> Widget:
    del ctx
    return Row(children=(KeyCap(text=cap), Label(text=what, role="small", colour="ink2", spoken=False)), gap=8)


class KeyCap(Widget):
    """A key of the keyboard, by its label or its icon."""

    text: str

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the size of a cap."""
        del width
        wide = 30 if self._glyph() else kit.type.width(self.text, "micro") + 18
        return Size(wide, max(24, kit.type.line("micro") + 8))

    def _glyph(self) -> str:
        return {"arrows": "arrows-out-cardinal", "across": "arrows-horizontal", "down": "arrows-vertical"}.get(
            self.text, ""
        )

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the cap."""
        del look
        canvas.box(rect, "white", 7, border="key_line", width=1.2)
        if self._glyph():
            x, y = rect.centre
            canvas.icon(self._glyph(), Rect(x - 9, y - 9, 18, 18), "ink2")
        else:
            canvas.words(self.text, "micro", rect, "ink2", align="centre")


def card(
    ctx: Context, key: str, children: tuple[Widget, ...], *, buttons: tuple[Widget, ...] = (), wide: float = 720,
    icon: str = "", tone: str = "indigo",
) -> Widget:  # fmt: skip
    """Return a card in the middle of the screen, as high as it needs, its buttons always in sight."""
    mark = IconMark(name=icon, size=28, colour=tone, tile="lilac", tile_size=56, radius=18)
    head = (Aligned(child=mark, x=0),) if icon else ()
    body = Column(children=(*head, *children), gap=14)
    parts: tuple[Widget, ...] = (Grow(child=Scroll(key=f"{key}:scroll", child=body, pad=16)),)
    if buttons:
        parts = (*parts, Flow(children=buttons, gap=12))
    room = edges(24, 22) if narrow(ctx) else edges(40, 34)
    inside = Panel(child=Column(children=parts, gap=22), room=room, radius=30, shade="card")
    return Aligned(child=Fixed(child=inside, w=min(wide * min(1.35, ctx.enlarge), ctx.size.w - 48)))


class Overlap(Widget):
    """A picture with a card over its lower part; the card is as high as it needs, the picture takes the rest."""

    picture: Widget
    front: Widget
    top: Widget
    bust: Widget | None = None
    others: tuple[Widget, ...] = ()
    least: float = 112
    over: float = 66
    inset: float = 20
    bust_size: float = 292

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Place the card at the foot, the picture above and behind it, and a person between the two."""
        wide = rect.w - 2 * self.inset
        high = min(self.front.measure(kit, wide).h, rect.h - self.least)
        front = Rect(rect.x + self.inset, rect.bottom - high, wide, high)
        above = front.y - rect.y
        # A picture costs some tens of milliseconds: in steps of its height most cards share one.
        tall = -(-(above + self.over) // _STEP) * _STEP
        picture = Rect(rect.x, rect.y, rect.w, min(rect.h - 24, tall))
        top = Rect(rect.x + 20, rect.y + 14, rect.w - 40, self.top.measure(kit, rect.w - 40).h)
        places: list[tuple[Widget, Rect]] = [(self.picture, picture)]
        if self.bust is not None and above > 96:  # noqa: PLR2004 - less shows hair alone
            side = min(self.bust_size, above * 1.12, rect.w * 0.45)
            spot = Rect(rect.right - side - 14, front.y - side * 0.89, side, side)
            places += [*self._behind(rect, spot, front.y), (self.bust, spot)]
        return (*places, (self.top, top), (self.front, front))

    def _behind(self, rect: Rect, spot: Rect, floor: float) -> list[tuple[Widget, Rect]]:
        """Place the others smaller, to the left of the person, the furthest first; those without room stay out."""
        small = spot.w * _FURTHER
        lefts = [spot.x - small * (0.62 + 0.68 * index) for index in range(len(self.others))]
        near = [(other, left) for other, left in zip(self.others, lefts, strict=True) if left > rect.x + rect.w * 0.3]
        return [(other, Rect(left, floor - small * 0.89, small, small)) for other, left in reversed(near)]
