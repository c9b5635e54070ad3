"""The report of a room: one page to print or to keep, without a script and without anything from elsewhere."""

from collections.abc import Iterable, Iterator
from html import escape
from string import Template

from game.content.shipped import shipped
from game.content.words import Words
from game.model.cohort import ArmFigures, Cohort, Difference, Kind, Under, Watch
from game.model.debrief import Comparison, Guard
from game.web.about import About, Version, references
from game.web.charts import Chart, Row
from game.web.told import Teller

READING, METHOD, CARDS = range(1, 7), range(1, 4), range(1, 11)
"""How many sentences of each sort the catalogue holds."""


def report_html(cohort: Cohort, of: About, words: Words) -> str:
    """Write the whole page; whatever comes from a pack is escaped where it is put in."""
    pages = shipped("assets") / "pages"
    return Template((pages / "room_report.html").read_text(encoding="utf-8")).substitute(
        language=escape(words.language),
        title=escape(words.say("report_title")),
        charts=(pages / "room" / "static" / "charts.css").read_text(encoding="utf-8"),
        body="\n".join(_body(cohort, of, words)),
    )


def _body(cohort: Cohort, of: About, words: Words) -> Iterator[str]:
    yield _head(cohort, of, words)
    for difference in cohort.differences[:1]:
        yield _difference(difference, words)
    for arm in cohort.arms:
        version = of.arms[arm.arm]
        if len(cohort.arms) > 1:
            yield f"<h2 class='arm'>{escape(words.say('report_arm_title', title=version.title))}</h2>"
        yield from _arm(arm, version, words)
    if not cohort.differences:
        yield _lines([words.say("report_order")], "note")
    yield _listed(words, "report_reading", READING)
    yield from _protections(of, words)
    yield _section(
        words.say("report_recorded"),
        _lines(words.say(f"report_recorded_{each}") for each in ("yes", "no", "end")),
    )
    yield _cards(words)
    yield _method(cohort, of, words)
    yield from _sources(of, words)


def _head(cohort: Cohort, of: About, words: Words) -> str:
    people = [words.say("report_people", n=cohort.people)]
    if len(cohort.arms) > 1:
        people += [words.say("report_arm", title=of.arms[arm.arm].title, n=arm.people) for arm in cohort.arms]
    if of.rooms > 1:
        people.append(words.say("report_merged", n=of.rooms))
    return (
        f"<header><h1>{escape(words.say('report_title'))}</h1>"
        f"{_lines([words.say('report_of', title=of.title, date=of.date), ' '.join(people)], 'whose')}</header>"
    )


def _arm(arm: ArmFigures, version: Version, words: Words) -> Iterator[str]:
    teller, name = Teller(words=words, scored=version.scored), f"arm{arm.arm}"
    if not arm.under:
        yield _lines([words.say("room_say_few")], "headline")
        return
    main = next((each for each in arm.under if each.primary), arm.under[0])
    chart = Chart(words=words, name=f"{name}-shift")
    rows = [Row(name=teller.name(each.framing), figure=each.shift, main=each.primary) for each in arm.under]
    sentence, *details = teller.under(main)
    noise = list(teller.noise(arm.noise)) if arm.noise else []
    yield _section(
        words.say("report_main") if version.scored else teller.name(main.framing),
        _lines([sentence], "headline") + _lines([*details, *noise]) + _drawn(chart.shifts(rows)),
    )
    moved = Chart(words=words, name=f"{name}-moved").moved(rows)
    yield _section("", _drawn(moved, words.say("chart_moved_title")))
    others = [each for each in arm.under if each is not main]
    if others:
        told = "".join(_other(each, teller) for each in others)
        yield _section(
            words.say("report_others"),
            _lines([words.say("report_others_note")], "note") + f"<div class='others'>{told}</div>",
        )
    yield _families(main, teller, name)
    yield from _rest(arm, teller, name)


def _rest(arm: ArmFigures, teller: Teller, name: str) -> Iterator[str]:
    if arm.guess and arm.guess.gap.kind is not Kind.FEW:
        chart = Chart(words=teller.words, name=f"{name}-guess").guess(arm.guess)
        yield _section(teller.words.say("report_guess"), _lines(teller.guess(arm.guess)) + _drawn(chart))
    if arm.watch and arm.watch.difference.kind is not Kind.FEW:
        yield _watch(arm.watch, teller)


def _other(under: Under, teller: Teller) -> str:
    return f"<article><h3>{escape(teller.name(under.framing))}</h3>{_lines(teller.under(under), 'small')}</article>"


def _families(main: Under, teller: Teller, name: str) -> str:
    words = teller.words
    chart = Chart(words=words, name=f"{name}-family")
    rows = [Row(name=each.title, figure=each.shift) for each in main.families]
    drawn = _drawn(chart.shifts(rows, "family") or chart.moved(rows))
    title = words.say("report_families") if teller.scored else words.say("report_families_plain")
    return _section(title, _lines([words.say("report_families_note")], "note") + drawn)


def _watch(watch: Watch, teller: Teller) -> str:
    title = teller.words.say("report_watch") if teller.scored else teller.words.say("report_watch_plain")
    return _section(title, _lines(teller.watched(watch.difference)))


def _difference(difference: Difference, words: Words) -> str:
    sentence, *details = Teller(words=words).arms(difference.shift)
    told = _lines([sentence], "headline") + _lines([*details, words.say("report_arms_note")])
    return _section(words.say("report_arms"), told)


def _protections(of: About, words: Words) -> Iterator[str]:
    if not of.comparisons:
        return
    heads = "".join(
        f"<th scope='col'>{escape(each.title)}<small>{escape(each.question)}</small></th>" for each in of.protections
    )
    rows = "".join(_system(each, of, words) for each in of.comparisons)
    yield _section(
        words.say("report_protections"),
        _lines([words.say("report_protections_note")], "note")
        + f"<table><thead><tr><th scope='col'>{escape(words.say('report_system'))}</th>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>",
        "wide",
    )


def _system(each: Comparison, of: About, words: Words) -> str:
    found = {guard.protection: guard for guard in each.guards}
    cells = "".join(_cell(found.get(protection.id), words) for protection in of.protections)
    return f"<tr><th scope='row'>{escape(each.title)}<small>{escape(each.where)}</small></th>{cells}</tr>"


def _cell(guard: Guard | None, words: Words) -> str:
    if guard is None:
        return f"<td><b>{escape(words.say('pages_has_unknown'))}</b></td>"
    named = [source.id for source in guard.references]
    sources = f" <small>{escape(words.listed(named))}</small>" if named else ""
    verdict = f"<b class='{guard.has}'>{escape(words.say(f'pages_has_{guard.has}'))}</b>"
    return f"<td>{verdict} {escape(guard.text)}{sources}</td>"


def _sources(of: About, words: Words) -> Iterator[str]:
    found = references(of)
    if not found:
        return
    claims = [
        words.say(
            "report_claim",
            short=claim.short,
            verdicts=words.listed(words.say(f"verdict_{each}") for each in claim.verdict),
            card=claim.card,
        )
        for claim in of.claims
    ]
    lines = [
        f"{each.id}. {each.authors} ({each.year}): {each.title}. {each.publisher}. {each.url} "
        f"({words.say('report_checked', checked=words.say(f'checked_{each.checked}'))})"
        for each in found
    ]
    yield _section(words.say("report_sources"), _lines(claims, "small") + _lines(lines, "source"))


def _cards(words: Words) -> str:
    cards = "".join(
        f"<article><h3>{escape(words.say(f'script_card_{at}_title'))}</h3>"
        f"<p>{escape(words.say(f'script_card_{at}_text'))}</p></article>"
        for at in CARDS
    )
    return _section(words.say("report_cards"), f"<div class='cards'>{cards}</div>", "cards-page")


def _method(cohort: Cohort, of: About, words: Words) -> str:
    numbers = {"seed": cohort.seed, "pack": of.pack, "version": of.version, "hash": of.hash[:12]}
    told = [words.say(f"report_method_{at}", **numbers) for at in METHOD]
    return _section(words.say("report_method"), _lines([*told, words.say("report_kept")], "small"))


def _listed(words: Words, key: str, numbers: Iterable[int]) -> str:
    items = "".join(f"<li>{escape(words.say(f'{key}_{at}'))}</li>" for at in numbers)
    return _section(words.say(key), f"<ul>{items}</ul>")


def _section(title: str, told: str, style: str = "") -> str:
    named = f"<h2>{escape(title)}</h2>" if title else ""
    return f"<section{f' class={chr(34)}{style}{chr(34)}' if style else ''}>{named}{told}</section>"


def _drawn(drawn: str, caption: str = "") -> str:
    if not drawn:
        return ""
    said = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f"<figure>{said}{drawn}</figure>"


def _lines(lines: Iterable[str], style: str = "") -> str:
    named = f' class="{style}"' if style else ""
    return "".join(f"<p{named}>{escape(line)}</p>" for line in lines)
