"""The wiring: what moved the score, line by line; the bar that nothing moved; the pages that a lot made slow."""

from game.desktop.scene import Context
from game.desktop.scenes.circle import signed
from game.desktop.scenes.mirror_pair import say
from game.desktop.scenes.mirror_parts import beside, group, line, note, strong
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.holders import Fixed
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.plots import Both, Field, ScoreLine, Spot
from game.desktop.widgets.said import Said
from game.desktop.widgets.widget import Widget
from game.model.aftermath import Line, Reading, Share, TierStep, Wiring
from game.model.framing import Stance
from game.model.person import Mood

_SHARES = {"wiring_stakes": ("hand-tap", "answers"), "wiring_story": ("book-open", "story")}


def wiring_page(ctx: Context) -> Widget:
    """Return what was true at the left and what was not at the right, with the whole ledger below."""
    _, wiring = ctx.table.aftermath()
    true = (_score(ctx, wiring), _tiers(ctx, wiring))
    meter = (_meter(ctx, wiring),) if ctx.pack.phantom else ()
    lag = (_lag(ctx, wiring),) if ctx.pack.lag else ()
    both = beside(ctx, true, (*meter, *lag)) if meter or lag else beside(ctx, true[:1], true[1:])
    return Column(children=(note(ctx.say("pages_wiring_note")), both, _ledger(ctx, wiring)), gap=14)


def _score(ctx: Context, wiring: Wiring) -> Widget:
    rows: list[Widget] = [strong(say(ctx, wiring.score))]
    if wiring.lines:
        score = ctx.pack.score
        values = (wiring.lines[0].moved.before, *(each.moved.after for each in wiring.lines))
        tiers = tuple((tier.at, tier.title) for tier in ctx.pack.tiers if tier.at > score.min)
        rows.append(ScoreLine(values=values, low=score.min, high=score.max, tiers=tiers, said=say(ctx, wiring.score)))
    most = max(
        (int(max(each.finding.numbers["up"], each.finding.numbers["down"])) for each in wiring.shares), default=1
    )
    rows += [_share(ctx, each, most) for each in wiring.shares]
    if stopped := wiring.score.numbers.get("stopped"):
        rows.append(note(ctx.say("pages_wiring_stopped", n=stopped)))
    return group("gauge", ctx.say("pages_wiring_score"), tuple(rows))


def _share(ctx: Context, share: Share, most: int) -> Widget:
    """Return what one reason did to the score, as a bar to both sides and as figures."""
    who = ctx.pack.people.get(share.person) if share.person else None
    icon, word = _SHARES.get(share.finding.kind, ("users-three", "friend"))
    mark: Widget = IconMark(name=icon, size=22, colour="indigo")
    name = ctx.say(f"pages_share_{word}")
    if who:
        mark, name = PortraitMark(face=who.face, mood=Mood.CALM, size=30), who.name
    numbers = share.finding.numbers
    by = f"{signed(int(numbers['up']))} / {signed(-int(numbers['down']))}"
    told = say(ctx, share.finding)
    title = Label(text=name, role="label", spoken=False)
    bar = Both(up=int(numbers["up"]), down=int(numbers["down"]), most=most)
    figures = Label(text=by, role="number", colour="ink2", align="right", spoken=False)
    row = Row(
        children=(
            Fixed(child=mark, w=32), Fixed(child=title, w=104 * ctx.enlarge), Grow(child=bar),
            Fixed(child=figures, w=96 * ctx.enlarge),
        ),
        gap=8,
    )  # fmt: skip
    return Said(text=ctx.say("pages_wiring_who", name=name, said=told) if who else told, child=row)


def _tiers(ctx: Context, wiring: Wiring) -> Widget:
    rows = (note(ctx.say("pages_wiring_tiers_true")), *(_tier(ctx, step) for step in wiring.tiers))
    return group("ranking", ctx.say("pages_wiring_tiers"), rows)


def _tier(ctx: Context, step: TierStep) -> Widget:
    way = "gone" if step.changed.after is None else "up" if step.changed.up else "down"
    way = "came" if step.changed.before is None else way
    icon = {"came": "sparkle", "gone": "power", "up": "arrow-up", "down": "arrow-down"}[way]
    title = step.deed.title if step.deed else ""
    return line(ctx, icon, ctx.say(f"pages_wiring_tier_{way}", tier=tier_title(ctx, step.changed.after), title=title))


def tier_title(ctx: Context, tier: str | None) -> str:
    """Name a tier."""
    known = next((each.title for each in ctx.pack.tiers if each.id == tier), tier)
    return known or ctx.say("pages_wiring_no_tier")


def _meter(ctx: Context, wiring: Wiring) -> Widget:
    """Return what the idle bar showed, answer by answer: filled where the player had gone along."""
    phantom = ctx.pack.phantom
    title = ctx.say("pages_wiring_meter", title=phantom.title) if phantom else ctx.say("pages_wiring_meter_plain")
    icon = phantom.icon if phantom and phantom.icon else "gauge"
    told = say(ctx, wiring.meter)
    if not wiring.readings:
        return group(icon, title, (note(told),))
    numbers = wiring.meter.numbers
    last = max(1, len(wiring.readings) - 1)
    spots = tuple(_spot(index / last, each) for index, each in enumerate(wiring.readings))
    field = Field(spots=spots, left=ctx.say("pages_first"), right=ctx.say("pages_last"), said=told, colour="coral_text")
    rows = (
        strong(ctx.say("pages_wiring_meter_true")),
        note(told),
        field,
        Flow(children=(_key(ctx, "along"), _key(ctx, "other")), gap=8),
        line(
            ctx,
            "arrows-down-up",
            ctx.say("pages_wiring_meter_along", rose=numbers["along_rose"], fell=numbers["along_fell"]),
        ),
        line(
            ctx, "arrows-down-up", ctx.say("pages_wiring_meter_own", rose=numbers["own_rose"], fell=numbers["own_fell"])
        ),
        strong(ctx.say("pages_wiring_meter_ask")),
    )
    said = ctx.say("pages_wiring_claimed", text=phantom.text) if phantom and phantom.text else ""
    return group(icon, title, (*((note(said),) if said else ()), *rows), tone="coral")


def _spot(x: float, reading: Reading) -> Spot:
    return Spot(x, reading.value / 100, filled=reading.deed.stance is Stance.ALONG)


def _key(ctx: Context, which: str) -> Widget:
    icon = {"along": "check-circle", "other": "circle"}[which]
    return Chip(text=ctx.say(f"pages_spot_{which}"), icon=icon, fill="quiet_tint", colour="ink2")


def _lag(ctx: Context, wiring: Wiring) -> Widget:
    """Return how long each page took beside the score that it was shown with: two things that do not meet."""
    told = say(ctx, wiring.lag)
    title = ctx.say("pages_wiring_lag")
    if not any(page.lag for page in wiring.pages):
        return group("hourglass", title, (note(told),))
    low, high, most = ctx.pack.score.min, ctx.pack.score.max, max(page.lag for page in wiring.pages)
    spots = tuple(
        Spot((page.score - low) / max(1, high - low), page.lag / most, filled=page.lag > 0) for page in wiring.pages
    )
    ends = (ctx.say("pages_score_at", score=low), ctx.say("pages_score_at", score=high))
    tiers = tuple(
        line(
            ctx,
            "ranking",
            ctx.say("pages_wiring_lag_tier", tier=tier_title(ctx, each.tier), said=say(ctx, each.finding)),
        )
        for each in wiring.by_tier
    )
    rows = (
        strong(ctx.say("pages_wiring_lag_true")),
        note(told),
        Field(spots=spots, left=ends[0], right=ends[1], said=told),
        *tiers,
    )
    return group("hourglass", title, rows, tone="coral")


def _ledger(ctx: Context, wiring: Wiring) -> Widget:
    """Return the whole ledger, first half beside second half where there is room."""
    rows = [_entry(ctx, each) for each in wiring.lines]
    half = (len(rows) + 1) // 2
    halves = beside(ctx, (Column(children=tuple(rows[:half]), gap=3),), (Column(children=tuple(rows[half:]), gap=3),))
    return group("list-numbers", ctx.say("pages_wiring_lines", n=len(rows)), (halves,))


def _entry(ctx: Context, each: Line) -> Widget:
    by = each.moved.after - each.moved.before
    shown = f"{signed(by)}, {each.moved.after}"
    if each.moved.reason == "friend":
        who = next(
            (person.name for person in ctx.pack.people.values() if person.id == each.moved.cause), each.moved.cause
        )
        why = ctx.say("pages_pull", name=who)
    elif each.deed is None:
        why = ""
    else:
        key = "pages_wiring_why_said" if each.deed.say else "pages_wiring_why"
        why = ctx.say(key, title=each.deed.title, say=each.deed.say)
    number = Label(text=shown, role="small", colour="teal_text" if by > 0 else "coral_text" if by < 0 else "ink2")
    words = Grow(child=Label(text=why, role="small", colour="body"))
    return Row(children=(Fixed(child=number, w=84 * ctx.enlarge), words), gap=8, align="start")
