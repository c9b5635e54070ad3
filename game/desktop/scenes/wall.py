"""The wall of a room, in the look of the game: how to join, how many have answered, then the reveal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening
from game.desktop.scene import Context, Quit, Scene, Wish
from game.desktop.wall_news import News
from game.desktop.widgets.boxes import Column, Gap, Grow, Row
from game.desktop.widgets.holders import Aligned, Fixed, Layers, Pad, Panel
from game.desktop.widgets.label import Ground, IconMark, Label
from game.desktop.widgets.wall import QrMark, Whisker
from game.desktop.widgets.widget import Widget

_MARGIN = edges(44, 26)
_ROOMY, _DENSE = (1.3, 0.8, 0.95), (1.25, 0.75, 1.1)  # what name, line and words of a figure get of the width
_ROOMY_AXIS, _DENSE_AXIS = (1.0, 1.4, 0.65), (0.83, 1.6, 0.67)  # wider than the line, around the same middle


@dataclass(frozen=True, slots=True, kw_only=True)
class WallScene(Scene):
    """What the server told last; None before it has told anything."""

    news: News | None = None
    lost: bool = False

    def build(self, ctx: Context) -> Widget:
        """Return the page of the room's phase."""
        news = self.news
        body = _middle(ctx.say("wall_lost"), "") if news is None else _page(ctx, news)
        parts: list[Widget] = []
        if news is not None and news["rehearsal"]:
            parts.append(_band(ctx.say("wall_rehearsal_short"), "night"))
        parts.append(Grow(child=Pad(child=body, room=_MARGIN)))
        if self.lost and news is not None:
            parts.append(_band(ctx.say("wall_lost"), "coral_text"))
        return Layers(children=(Ground(), Column(children=tuple(parts))))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Close the window; the room goes on without it."""
        del ctx
        return Quit() if isinstance(happening, Back) else None


def _page(ctx: Context, news: News) -> Widget:
    if news["slide"] is not None:
        return _slide(ctx, news, news["slide"])
    if news["phase"] == "lobby":
        return _middle(ctx.say("wall_rehearsal"), "") if news["rehearsal"] else _join(ctx, news)
    if news["phase"] == "playing" and news["paused"]:
        return _middle(ctx.say("wall_paused"), ctx.say("wall_paused_note"))
    if news["phase"] == "playing":
        return _tally(ctx, news)
    over = "ended" if news["phase"] == "ended" else "closed"
    return _middle(ctx.say(f"wall_{over}"), ctx.say(f"wall_{over}_note"))


def _join(ctx: Context, news: News) -> Widget:
    said = ctx.say("wall_qr", address=news["address"], code=news["code"])
    how = (
        Label(text=ctx.say("wall_join"), role="h1"),
        Gap(h=18),
        Label(text=ctx.say("wall_join_open"), role="body", colour="body"),
        Label(text=news["address"], role="h1"),
        Gap(h=10),
        Label(text=ctx.say("wall_join_code"), role="body", colour="body"),
        Label(text=news["code"], role="giant", colour="indigo_deep"),
    )
    mark = QrMark(rows=tuple(news["qr"]), said=said, side=min(420, ctx.size.h * 0.62))
    scan = Label(text=ctx.say("wall_join_scan"), role="body", align="centre")
    side = Fixed(child=Column(children=(mark, Gap(h=10), scan)), w=min(420, ctx.size.h * 0.62))
    both = Row(children=(Grow(child=Column(children=how, gap=2)), side), gap=40)
    here = Label(text=f"{news['joined']} {ctx.say('wall_here')}", role="strong")
    return _framed(news["title"], here, Aligned(child=both), ctx.say("wall_join_note"))


def _tally(ctx: Context, news: News) -> Widget:
    told = f"{news['done']} {ctx.say('wall_of')} {news['joined']}"
    words = (
        Label(text=ctx.say("wall_playing"), role="h1", align="centre"),
        Gap(h=30),
        Label(text=told, role="giant", colour="indigo_deep", align="centre"),
        Label(text=ctx.say("wall_done"), role="strong", align="centre"),
        Gap(h=26),
        Label(text=ctx.say("wall_playing_note"), role="body", align="centre"),
    )
    together = news["pace"] == "together"
    chapter = ctx.say("wall_together", level=news["level"], of=news["of_levels"]) if together else ""
    late = "" if news["rehearsal"] else ctx.say("wall_late", address=news["address"], code=news["code"])
    body = Aligned(child=Column(children=words, gap=6))
    return _framed(news["title"], Label(text=chapter, role="strong", colour="body"), body, late)


def _slide(ctx: Context, news: News, slide: Mapping[str, Any]) -> Widget:
    head = [Label(text=slide["title"], role="h1")]
    if slide["lead"]:
        head.append(Label(text=slide["lead"], role="body", colour="body"))
    if slide["id"] == "guess":
        rows: list[Widget] = [Row(children=tuple(Grow(child=_number(point)) for point in slide["points"]), gap=24)]
    else:
        rows = [_bar(bar, noted=slide["noted"]) for bar in slide["bars"]] + [_point(point) for point in slide["points"]]
    axis = (_axis(slide["axis"], noted=slide["noted"]),) if slide["axis"] else ()
    lines = Column(children=(*(Grow(child=row) for row in rows), *axis))
    sheet = Panel(child=lines, room=edges(30, 14), radius=28, shade="card")
    parts = (*head, Grow(child=sheet)) if rows else tuple(head)
    number = ctx.say("wall_page", number=news["number"], of=news["of_slides"])
    body = Column(children=parts, gap=10)
    return _framed(news["title"], Label(text=number, role="strong", colour="body"), body, slide["note"])


def _bar(bar: Mapping[str, Any], *, noted: bool) -> Widget:
    """Return a figure: one line of words, and its note below if there is room for notes."""
    label = Label(text=bar["label"], role="strong")
    said = Label(text=bar["said"], role="body" if bar["verdict"] == "hidden" else "strong")
    weights = _ROOMY if noted else _DENSE
    if bar["mean"] is None:  # no line to draw, so the words have its room
        line: Widget = _row((label, said), (weights[0], weights[1] + weights[2]))
    else:
        told = f"{bar['label']}: {bar['said']}"
        mark = Whisker(verdict=bar["verdict"], mean=bar["mean"], low=bar["low"], high=bar["high"], said=told)
        drawn = Column(children=(mark,), spread="centre")
        line = _row((label, drawn, Row(children=(said, Label(text=bar["between"])), gap=10)), weights)
    note = (Label(text=bar["note"], role="small", colour="body"),) if noted and bar["note"] else ()
    return Column(children=(line, *note), spread="centre")


def _axis(ends: Sequence[str], *, noted: bool) -> Widget:
    """Say which way is which, below the lines, as the browser's wall does."""
    words = tuple(Label(text=end, colour="body") for end in ends)
    marks = tuple(IconMark(name=f"arrow-{way}", size=26, colour="body") for way in ("left", "right"))
    parts = (marks[0], words[0], Grow(child=Gap(h=1)), words[1], marks[1])
    return _row((Gap(h=1), Row(children=parts, gap=4), Gap(h=1)), _ROOMY_AXIS if noted else _DENSE_AXIS)


def _row(columns: Sequence[Widget], weights: Sequence[float]) -> Widget:
    parts = zip(columns, weights, strict=True)
    return Row(children=tuple(Grow(child=child, weight=weight) for child, weight in parts), gap=24)


def _point(point: Mapping[str, Any]) -> Widget:
    head = Label(text=point["head"], role="strong", colour="indigo_deep")
    return Row(children=(Grow(child=head, weight=0.34), Grow(child=Label(text=point["text"]))), gap=24)


def _number(point: Mapping[str, Any]) -> Widget:
    head = Label(text=point["head"], role="giant", colour="indigo_deep", align="centre")
    return Column(children=(head, Label(text=point["text"], role="strong", align="centre")), spread="centre")


def _framed(title: str, corner: Widget, body: Widget, note: str) -> Widget:
    head = Row(children=(Grow(child=Label(text=title, role="strong", colour="body")), corner), gap=20)
    foot = (Label(text=note, role="body"),) if note else ()
    return Column(children=(head, Grow(child=body), *foot), gap=14)


def _middle(title: str, note: str) -> Widget:
    words = (Label(text=title, role="h1", align="centre"), Label(text=note, role="body", align="centre"))
    return Aligned(child=Fixed(child=Column(children=words[: 2 if note else 1], gap=20), max_w=900))


def _band(text: str, fill: str) -> Widget:
    return Panel(child=Label(text=text, role="strong", colour="white", align="centre"), room=edges(20, 6), fill=fill)
