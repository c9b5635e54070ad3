"""The mirror as one self-contained page to keep or to print: the same findings, pair beside pair."""

from collections.abc import Iterable
from html import escape
from string import Template

from game.cli.mirror_more import more_html
from game.cli.mirror_text import answer_of, flat, labels, say, seconds, small_print, tally
from game.content.shipped import shipped
from game.content.words import Words
from game.model.finding import Contrast, Mirror, Pair, Side
from game.model.record import Record


def page_html(page: Mirror, record: Record, words: Words) -> str:
    """Fill the template; whatever comes from a pack or a player is escaped where it is put in."""
    words = words.plainly(scored=page.scored)
    template = Template((shipped("assets") / "pages" / "mirror.html").read_text(encoding="utf-8"))
    main = page.contrasts[0]
    beside = [words.say("gross", **main.headline.numbers)] if main.headline.numbers["pairs"] else []
    beside.append(say(page.noise, words))
    guess = [say(page.prediction, words)] if page.prediction is not None else []
    return template.substitute(
        language=escape(words.language),
        title=escape(words.say("mirror_title")),
        whose=escape(words.say("mirror_whose", title=record.header.pack_title, run=record.header.run)),
        labels=_lines(labels(record, words), "label"),
        headline=escape(say(main.headline, words)),
        beside=_lines(beside, "beside"),
        guess=_lines(guess, "guess"),
        contrasts="\n".join(_contrast(contrast, words) for contrast in page.contrasts),
        controls=_section(words.say("mirror_controls"), "", page.control_pairs, words) if page.control_pairs else "",
        more=more_html(flat(record), words),
        footnotes=escape(words.say("mirror_footnotes")),
        small_print=_lines(small_print(page, words), "small"),
        kept=escape(words.say("mirror_kept")),
    )


def _contrast(contrast: Contrast, words: Words) -> str:
    told = [tally(contrast, words)] if contrast.primary else [say(contrast.headline, words), tally(contrast, words)]
    return _section(words.say(f"contrast_{contrast.framing}"), _lines(told, "told"), contrast.pairs, words)


def _section(title: str, told: str, pairs: Iterable[Pair], words: Words) -> str:
    shown = "\n".join(_pair(pair, words) for pair in pairs)
    return f"<section>\n<h2>{escape(title)}</h2>\n{told}\n{shown}\n</section>"


def _pair(pair: Pair, words: Words) -> str:
    shift = f'<span class="shift {pair.shift.value}">{escape(words.say(f"shift_{pair.shift}"))}</span>'
    sides = "\n".join(_side(side, words) for side in (pair.before, pair.under))
    return f'<article>\n<h3>{escape(pair.title)} {shift}</h3>\n<div class="sides">\n{sides}\n</div>\n</article>'


def _side(side: Side, words: Words) -> str:
    """Show one answer: the dilemma as it was put, what was chosen, how long it took, and where it is written."""
    answer = side.answer
    chosen = answer_of(answer)
    parts = [
        f'<p class="framing">{escape(words.say(f"framing_{answer.framing}"))}</p>',
        f"<h4>{escape(answer.title)}</h4>",
        *(f"<p>{escape(part)}</p>" for part in answer.text.split("\n\n")),
        f'<p class="frame">{escape(answer.frame_line)}</p>' if answer.frame_line else "",
        f'<p class="chosen">{escape(chosen if chosen is not None else words.say("mirror_skipped"))}</p>',
        f'<p class="facts">{escape(_facts(side, words))} <code>{escape(str(answer.where))}</code></p>',
    ]
    return '<div class="side">\n' + "\n".join(part for part in parts if part) + "\n</div>"


def _facts(side: Side, words: Words) -> str:
    answer = side.answer
    if answer.stance is None:
        return words.say("mirror_facts_skipped", seconds=seconds(answer))
    stance = words.say(f"stance_{answer.stance}")
    return words.say("mirror_facts", stance=stance, seconds=seconds(answer), n=answer.changes)


def _lines(lines: Iterable[str], style: str) -> str:
    return "\n".join(f'<p class="{style}">{escape(line)}</p>' for line in lines)
