"""The wall of a room, in the look of the game: how to join, how many have answered, then the reveal."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from game.desktop.geometry import edges
from game.desktop.interact import Back, Happening
from game.desktop.scene import Context, Quit, Scene, Wish
from game.desktop.wall_news import News
from game.desktop.widgets.boxes import Column, Gap, Grow, Row
from game.desktop.widgets.holders import Aligned, Fixed, Layers, Pad, Panel
from game.desktop.widgets.label import Ground, Label
from game.desktop.widgets.wall import QrMark, Whisker
from game.desktop.widgets.widget import Widget

_MARGIN = edges(44, 26)
_NOTED = 4  # lines beside which there is room for a remark


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
        rows = [_bar(bar, noted=len(slide["bars"]) <= _NOTED) for bar in slide["bars"]] + [
            _point(point) for point in slide["points"]
        ]
    lines = Column(children=tuple(Grow(child=row) for row in rows))
    sheet = Panel(child=lines, room=edges(30, 14), radius=28, shade="card")
    parts = (*head, Grow(child=sheet)) if rows else tuple(head)
    number = ctx.say("wall_page", number=news["number"], of=news["of_slides"])
    body = Column(children=parts, gap=10)
    return _framed(news["title"], Label(text=number, role="strong", colour="body"), body, slide["note"])


def _bar(bar: Mapping[str, Any], *, noted: bool) -> Widget:
    said = Column(
        children=(Label(text=bar["said"], role="strong"), *((Label(text=bar["between"]),) if bar["between"] else ())),
        spread="centre",
    )
    mark = Whisker(
        verdict=bar["verdict"],
        mean=bar["mean"],
        low=bar["low"],
        high=bar["high"],
        said=f"{bar['label']}: {bar['said']}",
    )
    judged = (Label(text=bar["judged"], colour="body", align="centre"),) if noted and bar["judged"] else ()
    line = Column(children=(mark, *judged), spread="centre")
    label = Label(text=bar["label"], role="strong")
    return Row(
        children=(Grow(child=label, weight=0.9), Grow(child=line, weight=1.2), Grow(child=said, weight=0.8)), gap=24
    )


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
