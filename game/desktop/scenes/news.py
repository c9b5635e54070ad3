"""What the record says that the phone tells: news with a count, and what the day has done to the score."""

from collections.abc import Sequence
from typing import NamedTuple

from game.desktop.geometry import edges
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Grow, Row
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import IconMark, Label
from game.desktop.widgets.widget import Widget
from game.model.entry import (
    Answered,
    Chose,
    Entry,
    JoinedChanged,
    PenaltyBegan,
    PenaltyEnded,
    RewardGained,
    RewardLost,
    ScoreMoved,
    TierChanged,
)
from game.model.offer import Scene as Offered
from game.model.record import Turn

_GOOD, _SAD, _APP = ("gold_tint", "gold_icon"), ("coral_tint", "coral_text"), ("lilac", "indigo")
_SHOWN = 12


class News(NamedTuple):
    """One message of the app."""

    icon: str
    title: str
    text: str
    tones: tuple[str, str]


def unread(ctx: Context) -> int:
    """Return how many messages came since the list was opened last."""
    return len(_news(ctx, ctx.table.record().turns[ctx.table.looked :]))


def news_page(ctx: Context) -> Widget:
    """Return the messages, the newest first."""
    found = _news(ctx, ctx.table.record().turns)[::-1][:_SHOWN]
    rows: list[Widget] = [Label(text=ctx.say("desktop_news"), role="name", colour="white")]
    rows += [_row(each) for each in found or [News("bell", ctx.say("desktop_no_news"), "", _APP)]]
    return Column(children=tuple(rows), gap=8)


def _row(news: News) -> Widget:
    tint, tone = news.tones
    words = Column(children=(Label(text=news.title, role="label"), Label(text=news.text, role="small", colour="ink2")))
    mark = IconMark(name=news.icon, size=20, colour=tone, tile=tint, tile_size=36)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=12), fill="white", radius=18, room=edges(12, 9))


def _news(ctx: Context, turns: Sequence[Turn]) -> list[News]:
    told = (_told(ctx, entry) for turn in turns for entry in turn.entries)
    return [news for news in told if news is not None]


def _told(ctx: Context, entry: Entry) -> News | None:  # noqa: PLR0911 - one for each case
    """Return what the app says of one entry, in its own voice; most entries are not its concern."""
    match entry:
        case TierChanged(after=after) if after is not None:
            return _tier(ctx, entry)
        case RewardGained(reward=reward):
            gift = ctx.pack.rewards[reward]
            return News(gift.icon, gift.title, gift.text, _GOOD)
        case RewardLost(title=title, reason="tier" | "declined"):
            return News("gift", ctx.say("desktop_news_lost", title=title), "", _SAD)
        case PenaltyBegan(penalty=penalty):
            cost = ctx.pack.penalties[penalty]
            return News(cost.icon, cost.title, cost.text, _SAD)
        case PenaltyEnded(title=title):
            return News("check-circle", ctx.say("desktop_news_over", title=title), "", _GOOD)
        case JoinedChanged(joined=joined):
            key = "desktop_news_joined" if joined else "desktop_news_declined"
            return News("hand-waving", ctx.say(key, name=ctx.pack.you.name), "", _APP)
        case _:
            return None


def _tier(ctx: Context, entry: TierChanged) -> News:
    tier = next(each for each in ctx.pack.tiers if each.id == entry.after)
    if entry.before is None:
        return News("sparkle", ctx.say("desktop_arrival", name=ctx.pack.you.name), tier.cheer, _APP)
    if entry.up:
        return News("medal", ctx.say("desktop_news_up", tier=tier.title), tier.cheer, _GOOD)
    return News("arrow-down", ctx.say("desktop_fell", tier=tier.title), "", _SAD)


def today(ctx: Context, shown: Offered) -> int:
    """Return by how much the score moved since the day of this event began (at most since its level began)."""
    day, moved = _day(shown.when), 0
    for turn in reversed(ctx.table.record().turns):
        done = next((entry for entry in turn.entries if isinstance(entry, Answered | Chose)), None)
        if done is None or done.level != shown.level:
            break
        then = _day(ctx.pack.events[done.level][done.event][1].when)
        if day and then and then != day:
            break
        day = day or then
        moved += sum(entry.after - entry.before for entry in turn.entries if isinstance(entry, ScoreMoved))
    return moved


def _day(when: str) -> str:
    return when.rpartition(", ")[0]
