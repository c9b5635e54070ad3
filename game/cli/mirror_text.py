"""The mirror as plain text: the headline, each pair with its two answers and their lines, the small print."""

from collections.abc import Iterator, Sequence

from game.cli.mirror_more import more_text
from game.content.words import Words
from game.model.entry import Answered, Ended, Entry
from game.model.finding import Contrast, Finding, Mirror, Pair, Side
from game.model.record import Record


def text(page: Mirror, record: Record, words: Words) -> str:
    """Say the whole page, the main comparison first."""
    words = words.plainly(scored=page.scored)
    main, *others = page.contrasts
    blocks = [
        "\n".join(head(page, record, words)),
        "\n".join(_contrast(main, words)),
        *("\n".join([say(one.headline, words), tally(one, words), *_contrast(one, words)]) for one in others),
        "\n".join(_controls(page.control_pairs, words)),
        *more_text(flat(record), words),
        "\n".join(small_print(page, words)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def say(finding: Finding, words: Words) -> str:
    """Put a finding into its sentence."""
    return words.say(finding.kind, **finding.numbers)


def labels(record: Record, words: Words) -> tuple[str, ...]:
    """Return what must be known about a run before its figures are: that somebody knew, that it is not finished."""
    knew = (words.say("mirror_you_knew"),) if record.header.knew else ()
    return knew if finished(record) else (*knew, words.say("mirror_unfinished"))


def finished(record: Record) -> bool:
    """Tell whether a run came to its end."""
    return any(isinstance(entry, Ended) for entry in flat(record))


def flat(record: Record) -> Sequence[Entry]:
    """Return the flat list of entries whose positions the mirror cites."""
    return [entry for turn in record.turns for entry in turn.entries]


def head(page: Mirror, record: Record, words: Words) -> Iterator[str]:
    """Say the headline, the noise beside it, and the guess."""
    main = page.contrasts[0]
    yield words.say("mirror_title")
    yield words.say("mirror_whose", title=record.header.pack_title, run=record.header.run)
    yield from labels(record, words)
    yield ""
    yield say(main.headline, words)
    if main.headline.numbers["pairs"]:
        yield words.say("gross", **main.headline.numbers)
    yield say(page.noise, words)
    if page.prediction is not None:
        yield say(page.prediction, words)
    yield tally(main, words)


def tally(contrast: Contrast, words: Words) -> str:
    """Say all five counts in one line."""
    return words.say("tally_said", tally=words.listed(say(finding, words) for finding in contrast.tally))


def small_print(page: Mirror, words: Words) -> Iterator[str]:
    """Say each comparison's test, then what is always printed."""
    for contrast in page.contrasts:
        yield words.sentences((words.say(f"contrast_{contrast.framing}"), say(contrast.footnote, words)))
    yield words.say("mirror_description")
    yield from (say(finding, words) for finding in page.always)


def answer_of(answer: Answered) -> str | None:
    """Return the words that were chosen, or None for a skip."""
    return next((shown.say for shown in answer.offered if shown.id == answer.choice), None)


def seconds(answer: Answered) -> str:
    """Return the time to decide, to a tenth of a second."""
    return f"{answer.ms / 1000:.1f}"


def _contrast(contrast: Contrast, words: Words) -> Iterator[str]:
    yield words.say(f"contrast_{contrast.framing}")
    for pair in contrast.pairs:
        yield from _pair(pair, words)


def _controls(pairs: Sequence[Pair], words: Words) -> Iterator[str]:
    if pairs:
        yield words.say("mirror_controls")
    for pair in pairs:
        yield from _pair(pair, words)


def _pair(pair: Pair, words: Words) -> Iterator[str]:
    yield "  " + words.say("mirror_pair", title=pair.title, shift=words.say(f"shift_{pair.shift}"))
    yield from ("    " + _side(side, words) for side in (pair.before, pair.under))


def _side(side: Side, words: Words) -> str:
    answer = side.answer
    chosen = answer_of(answer)
    return words.say(
        "mirror_side_skipped" if chosen is None else "mirror_side",
        framing=words.say(f"framing_{answer.framing}"),
        say=chosen,
        stance=words.say(f"stance_{answer.stance or 'skipped'}"),
        seconds=seconds(answer),
        n=answer.changes,
        where=answer.where,
    )
