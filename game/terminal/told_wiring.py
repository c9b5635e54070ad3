"""The wiring, said in lines: the whole ledger, the idle meter, the slow pages, the tiers."""

from game.content.words import Words
from game.model.aftermath import Line, TierStep, Wiring
from game.terminal.names import Names
from game.terminal.told_cost import Section, said, signed, why


def wiring_sections(wiring: Wiring, names: Names, words: Words) -> tuple[Section, ...]:
    """Say the page from the score to the tiers, and the ledger line by line at its end."""
    parts = (
        (words.say("pages_wiring"), (words.say("pages_wiring_note"),)),
        (words.say("pages_wiring_score"), _score(wiring, names, words)),
        (meter_title(names, words), _meter(wiring, words)),
        (words.say("pages_wiring_lag"), _lag(wiring, names, words)),
        (words.say("pages_wiring_tiers"), _tiers(wiring, names, words)),
        (words.say("pages_wiring_lines", n=len(wiring.lines)), _lines(wiring, names, words)),
    )
    return tuple(Section(title=title, lines=lines) for title, lines in parts if lines)


def meter_title(names: Names, words: Words) -> str:
    """Name the idle meter as the app did."""
    return words.say("pages_wiring_meter", title=names.meter) if names.meter else words.say("pages_wiring_meter_plain")


def _score(wiring: Wiring, names: Names, words: Words) -> tuple[str, ...]:
    lines = [said(wiring.score, words)]
    for share in wiring.shares:
        told = said(share.finding, words)
        lines.append(
            words.say("pages_wiring_who", name=names.person(share.person), said=told) if share.person else told
        )
    if stopped := wiring.score.numbers.get("stopped"):
        lines.append(words.say("pages_wiring_stopped", n=stopped))
    return tuple(lines)


def _meter(wiring: Wiring, words: Words) -> tuple[str, ...]:
    if not wiring.readings:
        return (said(wiring.meter, words),)
    numbers = wiring.meter.numbers
    return (
        words.say("pages_wiring_meter_true"),
        said(wiring.meter, words),
        words.say("pages_wiring_meter_along", rose=numbers["along_rose"], fell=numbers["along_fell"]),
        words.say("pages_wiring_meter_own", rose=numbers["own_rose"], fell=numbers["own_fell"]),
        *(
            words.say("pages_wiring_reading", value=each.value, title=each.deed.title, say=each.deed.say)
            for each in wiring.readings
        ),
        words.say("pages_wiring_meter_ask"),
    )


def _lag(wiring: Wiring, names: Names, words: Words) -> tuple[str, ...]:
    if not any(page.lag for page in wiring.pages):
        return (said(wiring.lag, words),)
    tiers = tuple(
        words.say("pages_wiring_lag_tier", tier=_tier(each.tier, names, words), said=said(each.finding, words))
        for each in wiring.by_tier
    )
    held = tuple(
        words.say(
            "pages_wiring_page", ms=page.lag, score=page.score, tier=_tier(page.tier, names, words), title=page.title
        )
        for page in sorted(wiring.pages, key=lambda page: page.score)
        if page.lag
    )
    return (words.say("pages_wiring_lag_true"), said(wiring.lag, words), *tiers, *held)


def _tier(tier: str | None, names: Names, words: Words) -> str:
    return names.tier(tier) if tier else words.say("pages_wiring_no_tier")


def _tiers(wiring: Wiring, names: Names, words: Words) -> tuple[str, ...]:
    if not wiring.tiers:
        return ()
    return (words.say("pages_wiring_tiers_true"), *(_step(step, names, words) for step in wiring.tiers))


def _step(step: TierStep, names: Names, words: Words) -> str:
    way = tier_way(step)
    tier = names.tier(step.changed.after or "")
    return words.say(f"pages_wiring_tier_{way}", tier=tier, title=step.deed.title if step.deed else "")


def tier_way(step: TierStep) -> str:
    """Name how a tier changed: it came with the score, went with it, or moved up or down."""
    if step.changed.before is None:
        return "came"
    return "gone" if step.changed.after is None else "up" if step.changed.up else "down"


def _lines(wiring: Wiring, names: Names, words: Words) -> tuple[str, ...]:
    return tuple(_line(line, names, words) for line in wiring.lines)


def _line(line: Line, names: Names, words: Words) -> str:
    by = signed(line.moved.after - line.moved.before, words)
    if line.moved.reason == "friend":
        name = names.person(line.moved.cause)
        return words.say("pages_wiring_line_friend", by=by, after=line.moved.after, name=name)
    return words.say("pages_wiring_line", by=by, after=line.moved.after, why=why(line.deed, words))
