"""The mirror read aloud: one pair and its question first, then the numbers, then any pair on request."""

from game.content.words import Words
from game.model.entry import Answered, Shown
from game.model.finding import Contrast, Finding, Mirror, Pair, Shift, Side
from game.terminal.board import sentence
from game.terminal.scene import stakes_in_words

TELLING = (Shift.ALONG, Shift.BACK, Shift.SAME, Shift.NO_ROOM, Shift.APART)
"""Which pair opens the mirror: one that moved, if there is one, for it asks the better question."""


def all_pairs(mirror: Mirror) -> tuple[Pair, ...]:
    """Return the pairs in the order of their numbers: the main comparison, the others, then the controls."""
    return tuple(pair for contrast in mirror.contrasts for pair in contrast.pairs) + mirror.control_pairs


def opening(mirror: Mirror, words: Words, *, knew: bool = False) -> tuple[str, ...]:
    """Say one pair whole and ask the question that the page leaves with the player."""
    words = words.plainly(scored=mirror.scored)
    head = words.say("mirror_whose", title=words.say("mirror_title"), run=mirror.run)
    if knew:
        head = f"{head} {words.say('mirror_you_knew')}"
    pairs = mirror.contrasts[0].pairs if mirror.contrasts else ()
    first = min(pairs, key=lambda pair: TELLING.index(pair.shift), default=None)
    if first is None:
        return (head,)
    return (head, *pair_page(first, words), words.say("mirror_ask"))


def numbers(mirror: Mirror, words: Words) -> tuple[str, ...]:
    """Say every figure of the mirror; each pair behind them carries the number that opens it."""
    words = words.plainly(scored=mirror.scored)
    count = 1
    said: list[str] = []
    for contrast in mirror.contrasts:
        said += _contrast(contrast, words)
        said += _list(contrast.pairs, count, words)
        count += len(contrast.pairs)
        if contrast.primary:
            said += [_say(finding, words) for finding in (mirror.noise, mirror.prediction) if finding]
    said.append(words.say("mirror_controls"))
    said += _list(mirror.control_pairs, count, words)
    said += [_say(finding, words) for finding in mirror.always]
    return (*said, words.say("mirror_description"), words.say("mirror_kept"))


def pair_page(pair: Pair, words: Words) -> tuple[str, ...]:
    """Say both answers of a pair one after the other, each with its words, its choices and its line in the pack."""
    return (
        words.say("terminal_pair", title=pair.title, shift=words.say(f"shift_{pair.shift}")),
        *_side(pair.before, words),
        *_side(pair.under, words),
    )


def _contrast(contrast: Contrast, words: Words) -> list[str]:
    title = words.say(f"contrast_{contrast.framing}")
    key = "terminal_contrast_main" if contrast.primary else "terminal_contrast"
    tally = words.listed(_say(finding, words) for finding in contrast.tally)
    return [
        words.say(key, title=title),
        _say(contrast.headline, words),
        words.say("gross", **contrast.headline.numbers) if contrast.primary and contrast.pairs else "",
        words.say("tally_said", tally=tally) if tally else "",
        _say(contrast.footnote, words),
    ]


def _list(pairs: tuple[Pair, ...], first: int, words: Words) -> list[str]:
    return [
        words.say("terminal_pair_line", number=number, title=pair.title, shift=words.say(f"shift_{pair.shift}"))
        for number, pair in enumerate(pairs, start=first)
    ]


def _side(side: Side, words: Words) -> tuple[str, ...]:
    answer = side.answer
    framing = words.say(f"framing_{answer.framing}")
    return (
        words.say("terminal_side", framing=framing[:1].upper() + framing[1:], title=answer.title),
        answer.text,
        answer.frame_line,
        words.say("terminal_side_choices", says=" ".join(_shown(shown, words) for shown in answer.offered)),
        _chosen(answer, words),
        words.say("terminal_side_where", seconds=f"{answer.ms / 1000:.1f}", entry=side.entry, where=answer.where),
    )


def _shown(shown: Shown, words: Words) -> str:
    said = sentence(shown.say)
    return said if shown.stakes is None else f"{said} {stakes_in_words(shown.stakes, words)}"


def _chosen(answer: Answered, words: Words) -> str:
    if answer.choice is None:
        return words.say("terminal_side_skipped")
    say = next(shown.say for shown in answer.offered if shown.id == answer.choice)
    return words.say("terminal_side_chosen", say=say, stance=words.say(f"stance_{answer.stance}"))


def _say(finding: Finding, words: Words) -> str:
    return words.say(finding.kind, **finding.numbers)
