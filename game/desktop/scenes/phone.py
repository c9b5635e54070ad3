"""The phone: a calm home screen as long as nobody keeps score, the app when somebody does."""

import re

from game.desktop.geometry import Edges, edges
from game.desktop.kit import DESIGN
from game.desktop.layout import large
from game.desktop.scene import Context
from game.desktop.scenes.circle import circle_card, people_card
from game.desktop.scenes.news import news_page, today, unread
from game.desktop.widgets.boxes import Column, Flow, Gap, Grid, Grow, Row
from game.desktop.widgets.gauge import Dial
from game.desktop.widgets.holders import Aligned, Aside, Fixed, Layers, Pad, Panel, Scroll
from game.desktop.widgets.label import BadgeMark, IconMark, Label, Wallpaper
from game.desktop.widgets.meter import Bar
from game.desktop.widgets.navtab import Bell, NavBar, NavTab
from game.desktop.widgets.widget import Widget
from game.model.framing import Framing
from game.model.ids import TierId
from game.model.offer import Scene as Offered
from game.model.tier import Tier
from game.rules.force import in_force

_BEZEL = 10
_ROUND = 54

_DIAL, _DIAL_BESIDE = 206.0, 186.0
_DIAL_LARGE = 0.9
_BAR = 26.0
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_BETWEEN = " ,\uff0c\u3001"


def shows_score(ctx: Context) -> bool:
    """Tell whether the framing in force shows a score."""
    return in_force(ctx.pack, ctx.state).score_shown


def has_app(ctx: Context) -> bool:
    """Tell whether the app lies open on the phone; else its home screen shows."""
    return shows_score(ctx) and ctx.state.joined


def phone(ctx: Context, shown: Offered, tab: str, *, start: int | None = None) -> Widget:
    """Return the phone as it lies beside the scene; a dial that is new on it sweeps from `start`."""
    screen = _app(ctx, shown, tab, start) if has_app(ctx) else _home(ctx, shown)
    body = Panel(child=screen, fill="night", radius=_ROUND, shade="phone", room=edges(_BEZEL), border="#3A3260")
    return Aside(child=body, name=ctx.say("desktop_phone"))


def _status(shown: Offered) -> Widget:
    """Return the top line of the screen: the time, and the little signs that every phone has."""
    time = Label(text=hour(shown.when)[1], role="number", colour="white", spoken=False)
    signs = (
        IconMark(name="wifi-high", size=16, colour="white"),
        IconMark(name="battery-high", size=22, colour="white"),
    )
    island = Panel(child=Gap(w=88, h=22), fill="night", radius=11)
    line = Row(
        children=(
            Grow(child=Aligned(child=time, x=0)),
            island,
            Grow(child=Aligned(child=Row(children=signs, gap=6), x=1)),
        )
    )
    return Pad(child=Fixed(child=line, h=24), room=Edges(26, 12, 22, 0))


def hour(when: str) -> tuple[str, str]:
    """Part the day from the time of the clock, as an author wrote them in whatever language; either may be missing."""
    found = _CLOCK.search(when)
    if found is None:
        return when, ""
    return (when[: found.start()] + when[found.end() :]).strip(_BETWEEN), found[0]


def _home(ctx: Context, shown: Offered) -> Widget:
    """Return the home screen before the app and after it."""
    body = Pad(child=home_page(ctx, shown), room=edges(18, 0))
    return Layers(children=(Wallpaper(), Column(children=(_status(shown), Grow(child=body)))))


def home_page(ctx: Context, shown: Offered) -> Widget:
    """Return what the home screen holds: the hour, what one has, and whom one knows."""
    day, clock = hour(shown.when)
    told = ((clock, "display"), (day, "label")) if clock else ((day, "h1"),)
    now = tuple(
        Label(text=text, role=role, colour="white", align="centre", spoken=False) for text, role in told if text
    )
    return Column(
        children=(
            Gap(h=14),
            *now,
            Grow(child=Gap()),
            *_app_tile(ctx),
            *_numbers(ctx),
            people_card(ctx, ctx.say("desktop_people"), least=1),
            Gap(h=18),
        ),
        gap=10,
    )


def _app_tile(ctx: Context) -> tuple[Widget, ...]:
    """Return the app as it lies on the home screen: declined it still counts, switched off it is grey."""
    if ctx.felt(ctx.state.framing) is Framing.BEFORE:
        return ()
    off = not shows_score(ctx)
    tile, glyph, ink = ("quiet_tint", "grey", "ink2") if off else ("indigo", "white", "ink")
    name = ctx.pack.score.title
    note = ctx.say("desktop_app_closed" if off else "desktop_app_declined")
    words = Column(
        children=(Label(text=name, role="name", colour=ink), Label(text=note, role="micro", colour="ink2")), gap=0
    )
    mark = IconMark(name="power" if off else "gauge", size=22, colour=glyph, tile=tile, tile_size=40, radius=13)
    number = () if off else (Label(text=str(ctx.state.score), role="h3", colour="indigo_deep"),)
    row = Row(children=(mark, Grow(child=words), *number), gap=12)
    return (Panel(child=row, fill="white", radius=20, room=Edges(12, 10, 16, 10)),)


def _numbers(ctx: Context) -> tuple[Widget, ...]:
    """Return what the story counts, two beside each other."""
    tiles = tuple(
        Grow(child=_tile(number.icon or "circle", str(ctx.state.numbers[number.id]), number.title))
        for number in ctx.pack.numbers.values()
    )
    return tuple(Row(children=tiles[index : index + 2], gap=8) for index in range(0, len(tiles), 2))


def _tile(icon: str, value: str, name: str, tint: str = "gold_tint", tone: str = "gold_icon") -> Widget:
    """Return a small card: an icon, a number, what it counts."""
    words = Column(
        children=(Label(text=value, role="name", colour="ink"), Label(text=name, role="micro", colour="ink2")),
        gap=0,
    )
    mark = IconMark(name=icon, size=22, colour=tone, tile=tint, tile_size=36)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=10), fill="white", radius=18, room=edges(10, 10))


def _app(ctx: Context, shown: Offered, tab: str, start: int | None) -> Widget:
    """Return the app: who one is to it, the dial, and the page that was picked."""
    page = Pad(child=app_page(ctx, shown, tab, start), room=Edges(20, 4, 20, 12))
    content = Scroll(key=f"phone:{tab}", child=page, pad=0)
    new = unread(ctx)
    bell = Bell(key="phone:news", count=new, said=ctx.say("desktop_bell", n=new), selected=tab == "news")
    hello = Pad(child=Row(children=(Grow(child=greeting(ctx, shown)), bell)), room=Edges(24, 2, 24, 0))
    nav = NavBar(child=Row(children=nav_tabs(ctx, tab)), room=Edges(10, 1, 10, 4))
    inside = Column(children=(_status(shown), hello, Grow(child=content), nav), gap=8)
    return Layers(children=(app_ground(ctx), inside))


def app_ground(ctx: Context) -> Widget:
    """Return the ground of the app, which pales for those it punishes."""
    return Panel(child=Gap(), gradient="phone_pale" if ctx.state.penalties else "phone", radius=44)


def app_page(ctx: Context, shown: Offered, tab: str, start: int | None = None) -> Widget:
    """Return the page of the app that was picked."""
    pages = {"circle": _circle_page, "perks": _perks_page, "news": news_page}
    return pages[tab](ctx) if tab in pages else _score_page(ctx, shown, start)


def greeting(ctx: Context, shown: Offered) -> Widget:
    """Return how the app greets the player."""
    hello = Label(text=ctx.say(f"desktop_hello_{shown.light.value}"), role="small", colour="on_app")
    return Column(children=(hello, Label(text=ctx.pack.you.name, role="h3", colour="white")))


def _score_page(ctx: Context, shown: Offered, start: int | None) -> Widget:
    # On a lower window the dial gives way first: the rest is words.
    friends = in_force(ctx.pack, ctx.state).friends_pull
    tall = (_DIAL_BESIDE if friends else _DIAL) - (0 if shown.phantom is None else _BAR)
    size = max(160.0, tall - max(0.0, DESIGN.h - ctx.size.h))
    if large(ctx):  # the page has the whole window then, and the words around the dial need room
        size = _DIAL * ctx.enlarge * _DIAL_LARGE
    dial = dial_card(ctx, size, start=start, change=today(ctx, shown), below=_meter(ctx, shown))
    if friends:
        return Column(children=(dial, _strip(ctx), circle_card(ctx)), gap=10)
    return Column(children=(dial, _facts(ctx), *_numbers(ctx), *_ahead(ctx)), gap=10)


def _meter(ctx: Context, shown: Offered) -> tuple[Widget, ...]:
    """Return the bar that the app is fond of; it is wired to nothing, which the mirror says and nothing before it."""
    if ctx.pack.phantom is None or shown.phantom is None:
        return ()
    name = ctx.pack.phantom.title
    parts = (
        IconMark(name=ctx.pack.phantom.icon or "circle", size=18, colour="coral"),
        Label(text=name, role="micro", colour="ink2", spoken=False),
        Grow(child=Bar(name=name, value=shown.phantom, colour="coral")),
        Label(text=str(shown.phantom), role="micro", spoken=False),
    )
    return (Pad(child=Row(children=parts, gap=8), room=Edges(12, 4, 12, 0)),)


def _ahead(ctx: Context) -> tuple[Widget, ...]:
    """Return what the next tier would give: the app never lets one forget it."""
    above = next((tier for tier in ctx.pack.tiers if tier.at > ctx.state.score), None)
    if above is None or not above.rewards or not in_force(ctx.pack, ctx.state).rewards:
        return ()
    gifts = ctx.words.listed(ctx.pack.rewards[each].title for each in above.rewards)
    words = Column(
        children=(
            Label(text=ctx.say("desktop_ahead", tier=above.title), role="micro", colour="ink2"),
            Label(text=gifts, role="small", colour="ink"),
        )
    )
    mark = IconMark(name="gift", size=20, colour="indigo", tile="lilac", tile_size=34)
    return (Panel(child=Row(children=(mark, Grow(child=words)), gap=10), fill="white", radius=18, room=edges(10, 8)),)


def dial_card(
    ctx: Context, size: float, *, start: int | None = None, change: int | None = None, below: tuple[Widget, ...] = ()
) -> Widget:
    """Return the card with the dial, what the day did to it, the tier, and whatever else stands below it."""
    pack, state = ctx.pack, ctx.state
    dial = Dial(
        key="dial",
        title=ctx.say("desktop_your_score"),
        value=state.score,
        low=pack.score.min,
        high=pack.score.max,
        marks=tuple(tier.at for tier in pack.tiers),
        size=size,
        start=start,
        change="" if change is None else ctx.say("desktop_today", by=abs(change)),
        way=0 if not change else 1 if change > 0 else -1,
    )
    parts = (Pad(child=Aligned(child=dial), room=Edges(0, 0, 0, -size * 0.085)), Aligned(child=tier_chip(ctx)), *below)
    return Panel(child=Column(children=parts, gap=4), fill="white", radius=28, room=Edges(12, 4, 12, 14), shade="low")


def tier_chip(ctx: Context) -> Widget:
    """Return the tier that is held, and where the next one begins."""
    held = find_tier(ctx, ctx.state.tier)
    order = ctx.pack.tiers.index(held) if held else -1
    above = ctx.pack.tiers[order + 1] if order + 1 < len(ctx.pack.tiers) else None
    parts: list[Widget] = []
    if held:
        badge = BadgeMark(name=held.badge, order=order, size=26)
        parts.append(Row(children=(badge, Label(text=held.title, role="name", colour="indigo_deep")), gap=8))
    if ctx.state.penalties:
        parts.append(IconMark(name="warning-circle", size=18, colour="coral_text"))
    if above:
        parts.append(
            Label(text=ctx.say("desktop_next_tier", tier=above.title, at=above.at), role="micro", colour="ink2")
        )
    told = Flow(children=tuple(parts), gap=8, align="centre")
    return Panel(child=told, fill="lilac", radius=17, room=Edges(10, 5, 14, 5))


def find_tier(ctx: Context, tier: TierId | None) -> Tier | None:
    """Return a tier by its id."""
    return next((each for each in ctx.pack.tiers if each.id == tier), None)


def _facts(ctx: Context) -> Widget:
    """Return the streak and the perks, as the app is proud of them."""
    streak = _tile("flame", str(ctx.state.streak), ctx.say("desktop_streak"), "coral_tint", "coral")
    perks = _tile("ticket", str(len(ctx.state.rewards)), ctx.say("desktop_perks", n=len(ctx.state.rewards)))
    return Row(children=(Grow(child=streak), Grow(child=perks)), gap=8)


def _strip(ctx: Context) -> Widget:
    """Return streak, perks and the story's numbers in one row, where the circle needs the room."""
    perks = len(ctx.state.rewards)
    told = (
        ("flame", ctx.state.streak, ctx.say("desktop_streak"), "coral"),
        ("ticket", perks, ctx.say("desktop_perks", n=perks), "gold_icon"),
        *((each.icon, ctx.state.numbers[each.id], each.title, "gold_icon") for each in ctx.pack.numbers.values()),
    )
    return Panel(
        child=Grid(children=tuple(_counted(*each) for each in told), columns=min(len(told), 4), gap=4),
        fill="white", radius=18, room=edges(6, 9),
    )  # fmt: skip


def _counted(icon: str, value: int, name: str, tone: str) -> Widget:
    number = Row(children=(IconMark(name=icon, size=18, colour=tone), Label(text=str(value), role="name")), gap=5)
    label = Label(text=name, role="micro", colour="ink2", align="centre")
    return Column(children=(number, label), gap=1, align="centre")


def _circle_page(ctx: Context) -> Widget:
    return Column(children=(people_card(ctx, ctx.say("desktop_people"), least=0, scores=True),))


def _perks_page(ctx: Context) -> Widget:
    """Return what the tier gives and takes, in the app's own words."""
    gains = [ctx.pack.rewards[each] for each in ctx.state.rewards]
    costs = [ctx.pack.penalties[each] for each in ctx.state.penalties]
    rows: list[Widget] = [Label(text=ctx.say("desktop_perks_title"), role="name", colour="white")]
    rows += [_perk(each.icon, each.title, each.text, "gold_tint", "gold_icon") for each in gains]
    rows += [_perk(each.icon, each.title, each.text, "coral_tint", "coral_text") for each in costs]
    if not gains and not costs:
        rows.append(_perk("gift", ctx.say("desktop_no_perks"), "", "lilac", "indigo"))
    return Column(children=tuple(rows), gap=8)


def _perk(icon: str, title: str, text: str, tint: str, tone: str) -> Widget:
    words = Column(children=(Label(text=title, role="name"), Label(text=text, role="small", colour="ink2")))
    mark = IconMark(name=icon, size=22, colour=tone, tile=tint, tile_size=40)
    return Panel(child=Row(children=(mark, Grow(child=words)), gap=12), fill="white", radius=18, room=edges(12, 10))


def nav_tabs(ctx: Context, tab: str) -> tuple[Widget, ...]:
    """Return the app's own tabs."""
    names = (("score", "gauge"), ("circle", "users-three"), ("perks", "gift"))
    return tuple(
        Grow(child=NavTab(key=f"phone:{name}", text=ctx.say(f"desktop_nav_{name}"), icon=icon, selected=name == tab))
        for name, icon in names
    )
