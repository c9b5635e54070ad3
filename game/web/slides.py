"""The pages of the reveal, as plain values that a browser and a window show alike: large, few words, no person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from game.content.words import Words
from game.model.cohort import ArmFigures, Cohort, Figure, Kind, Verdict
from game.model.debrief import Protection
from game.model.ids import RouteId
from game.model.pack import Pack
from game.web.about import shows_score

_SHIFT, _DIFFERENCE = "wall_shift", "wall_difference"
NOTED: Final = 4
"""Lines beside each of which there is room for a remark; with more of them it is said once, below."""

CARDS: Final = 4
"""Sources on the wall: as many as can be read from the last row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of a plot from -1 (back) over 0 to 1 (along); `said` tells the same in words, `judged` what it means."""

    label: str
    said: str
    verdict: str
    judged: str = ""
    between: str = ""
    note: str = ""
    rough: bool = False
    mean: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing to read: a number or a few words, and a sentence."""

    head: str
    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """One page of the wall; `axis` says what lies left and right of the middle, `noted` that bars show their notes."""

    id: str
    title: str
    lead: str
    bars: tuple[Bar, ...] = ()
    points: tuple[Point, ...] = ()
    note: str = ""
    axis: tuple[str, ...] = ()
    noted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What pages are told from; `measured` lists the kinds of question by their titles."""

    pack: Pack
    arms: tuple[RouteId, ...]
    words: Words


def slides(telling: Telling, cohort: Cohort) -> tuple[Slide, ...]:
    """Return the pages in their order: the room's own figures first, then what they may be good for."""
    pages = [*_figures(telling, cohort), _protections(telling), _sources(telling), *_end(telling)]
    return tuple(_finished(page, telling.words) for page in pages if page.bars or page.points or page.note)


def _finished(page: Slide, words: Words) -> Slide:
    """Add what every page with lines says: which way is which, and that few people make rough ranges."""
    if not page.bars:
        return page
    noted = len(page.bars) <= NOTED
    rough = words.say("wall_rough_all") if not noted and any(bar.rough for bar in page.bars) else ""
    axis = (words.say("wall_axis_back"), words.say("wall_axis_along"))
    return replace(page, axis=axis, noted=noted, note=" ".join(part for part in (page.note, rough) if part))


def _figures(telling: Telling, cohort: Cohort) -> Iterator[Slide]:
    words = telling.words
    scored = next((arm for arm in cohort.arms if shows_score(telling.pack, telling.arms[arm.arm])), None)
    if scored is None or not scored.under:
        lead = words.say("wall_few_lead")
        yield Slide(id="few", title=words.say("wall_few_title"), lead=lead, note=words.say("wall_few_note"))
        return
    yield _guess(scored, words)
    yield _shift(telling, scored)
    if len(cohort.arms) > 1:
        yield _arms(telling, cohort)
    yield _families(telling, scored)
    yield _watch(scored, words)


def _guess(arm: ArmFigures, words: Words) -> Slide:
    guess = arm.guess
    title, lead = words.say("wall_guess_title"), words.say("wall_guess_lead")
    hidden = guess is None or guess.gap.kind in (Kind.FEW, Kind.WITHHELD)
    if guess is None or hidden:
        return Slide(id="guess", title=title, lead=lead, note=words.say("wall_hidden"))
    if guess.predicted is None or guess.measured is None:
        people = {"few": guess.gap.back, "right": guess.gap.unchanged, "many": guess.gap.along}
        counts = tuple(
            Point(head=str(share.people), text=words.say(f"wall_guess_{name}")) for name, share in people.items()
        )
        return Slide(id="guess", title=title, lead=lead, points=counts, note=words.say("wall_guess_counts"))
    numbers = [("predicted", guess.predicted), ("room", guess.room), ("measured", guess.measured)]
    points = tuple(
        Point(head=_number(value), text=words.say(f"wall_guess_{name}")) for name, value in numbers if value is not None
    )
    fewer, more = guess.gap.back.people, guess.gap.along.people
    told = "wall_guess_fewer" if fewer > more else "wall_guess_more" if more > fewer else "wall_guess_even"
    return Slide(id="guess", title=title, lead=words.say("wall_guess_lead_mean"), points=points, note=words.say(told))


def _shift(telling: Telling, arm: ArmFigures) -> Slide:
    words = telling.words
    bars = tuple(
        _bar(
            telling.pack.framings[under.framing].title, under.shift, words,
            note=words.say("wall_primary") if under.primary else "",
        )
        for under in arm.under
    )  # fmt: skip
    noise = arm.noise
    note = (
        ""
        if noise is None or noise.control is None
        else words.say("wall_noise", control=_percent(noise.control), n=noise.n)
    )
    return Slide(
        id="shift",
        title=words.say("wall_shift_title"),
        lead=words.say("wall_shift_lead", n=arm.people),
        bars=bars,
        note=note or words.say("wall_game_with_points"),
    )


def _arms(telling: Telling, cohort: Cohort) -> Slide:
    words = telling.words
    bars = tuple(
        _bar(telling.pack.framings[each.framing].title, each.shift, words, key=_DIFFERENCE)
        for each in cohort.differences
    )
    people = [arm.people for arm in cohort.arms]
    lead = words.say("wall_arms_lead", scored=people[0], plain=people[1])
    return Slide(
        id="arms",
        title=words.say("wall_arms_title"),
        lead=lead,
        bars=bars,
        note=words.say("wall_arms_note" if bars else "wall_hidden"),
    )


def _families(telling: Telling, arm: ArmFigures) -> Slide:
    words = telling.words
    primary = next((under for under in arm.under if under.primary), arm.under[0])
    return Slide(
        id="families",
        title=words.say("wall_families_title"),
        lead=words.say("wall_families_lead", framing=telling.pack.framings[primary.framing].title),
        bars=tuple(_bar(each.title, each.shift, words) for each in primary.families),
        note=words.say("wall_families_note"),
    )


def _watch(arm: ArmFigures, words: Words) -> Slide:
    title, lead = words.say("wall_watch_title"), words.say("wall_watch_lead")
    watch = arm.watch
    if watch is None:
        return Slide(id="watch", title=title, lead=lead, note=words.say("wall_hidden"))
    shown = (("watched", watch.watched), ("unwatched", watch.unwatched), ("difference", watch.difference))
    bars = tuple(
        _bar(
            words.say(f"wall_{name}_label"),
            each,
            words,
            key=_DIFFERENCE if name == "difference" else "wall_shift",
        )
        for name, each in shown
    )
    return Slide(
        id="watch",
        title=title,
        lead=lead,
        bars=bars,
        note=words.say("wall_watch_note"),
    )


def _bar(label: str, shift: Figure, words: Words, *, note: str = "", key: str = _SHIFT) -> Bar:
    """Return a figure as a line and as words; what may not be shown leaves no mark, and few people have only counts."""
    if shift.kind in (Kind.FEW, Kind.WITHHELD):
        said = words.say("wall_line_few" if shift.kind is Kind.FEW else "wall_line_withheld")
        return Bar(label=label, said=said, verdict=Verdict.HIDDEN.value, note=note)
    verdict = words.say(f"wall_verdict_{shift.verdict.value}")
    if shift.mean is None:
        told = " · ".join(part for part in (note, verdict) if part)
        return Bar(label=label, said=_counts(shift, words), verdict=shift.verdict.value, judged=verdict, note=told)
    known = shift.low is not None and shift.high is not None
    rough = words.say("wall_rough") if shift.rough else ""
    return Bar(
        label=label,
        said=words.say(f"{key}_{_way(shift.mean)}", n=abs(round(shift.mean * 100))),
        between=words.say("wall_between", low=_signed(shift.low or 0), high=_signed(shift.high or 0)) if known else "",
        verdict=shift.verdict.value,
        judged=verdict,
        note=" · ".join(part for part in (note, verdict, rough) if part),
        rough=shift.rough,
        mean=shift.mean,
        low=shift.low,
        high=shift.high,
    )


def _counts(shift: Figure, words: Words) -> str:
    """Say how many people moved which way; a difference between two versions has no such people."""
    people = {"along": shift.along.people, "back": shift.back.people, "unchanged": shift.unchanged.people}
    return words.say("wall_line_counts", **people) if any(people.values()) else words.say("wall_line_no_range")


def _protections(telling: Telling) -> Slide:
    words = telling.words
    return Slide(
        id="protections",
        title=words.say("wall_protections_title"),
        lead=words.say("wall_protections_lead"),
        points=tuple(_protection(each) for each in telling.pack.protections),
    )


def _protection(each: Protection) -> Point:
    return Point(head=each.title, text=each.question, icon=each.icon)


def _sources(telling: Telling) -> Slide:
    """Return the cards behind the chapters that the room played, each with what became of its claim."""
    words, pack = telling.words, telling.pack
    played: Mapping[str, None] = dict.fromkeys(str(level) for arm in telling.arms for level in pack.routes[arm].levels)
    cards = [claim for claim in pack.claims.values() if any(level in played for level in claim.levels)]
    cards = [claim for claim in cards if not claim.short.startswith("(")]  # those are background, not claims
    points = tuple(
        Point(
            head=words.say(
                "wall_verdict_of", verdict=words.listed(words.say(f"verdict_{each}") for each in claim.verdict)
            ),
            text=claim.short,
        )
        for claim in cards[:CARDS]
    )
    return Slide(
        id="sources",
        title=words.say("wall_sources_title"),
        lead=words.say("wall_sources_lead"),
        points=points,
        note=words.say("wall_sources_note"),
    )


def _end(telling: Telling) -> Iterator[Slide]:
    words, debrief = telling.words, telling.pack.debrief
    if debrief is not None:
        points = tuple(Point(head=str(number), text=text) for number, text in enumerate(debrief.takeaways, start=1))
        yield Slide(id="end", title=words.say("wall_end_title"), lead="", points=points, note=debrief.line)


def _way(mean: float) -> str:
    rounded = round(mean * 100)
    return "none" if rounded == 0 else "along" if rounded > 0 else "back"


def _signed(value: float) -> str:
    rounded = round(value * 100)
    return f"+{rounded}" if rounded > 0 else f"\N{MINUS SIGN}{-rounded}" if rounded < 0 else "0"


def _number(value: float) -> str:
    return f"{value:.1f}"


def _percent(value: float) -> int:
    return round(value * 100)
