"""One's own mirror on one's own phone, in the words of every other mirror; only the main comparison is opened first."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.analysis.mirror import mirror
from game.content.words import Words
from game.model.entry import Answered, Entry, PredictedRoom
from game.model.finding import Contrast, Finding, Pair, Side
from game.model.framing import Framing
from game.web.told import one_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One of the two answers of a pair."""

    framing: str
    title: str
    text: tuple[str, ...]
    line: str
    chosen: str
    facts: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """A pair, side beside side."""

    title: str
    shift: str
    kind: str
    sides: tuple[Told, Told]


@dataclass(frozen=True, slots=True, kw_only=True)
class MirrorPage:
    """One comparison with its pairs, the ways to the others, and what is always said."""

    title: str
    headline: str
    beside: tuple[str, ...]
    tally: str
    pairs: tuple[Both, ...]
    ways: tuple[tuple[str, str, str], ...]
    small: tuple[str, ...]
    ask: str


CONTROLS = "controls"
"""The name of the comparison in which nothing was at stake."""


def mirror_page(entries: Sequence[Entry], words: Words, under: str = "", counted: float | None = None) -> MirrorPage:
    """Return the page of one comparison: the main one, unless another is asked for.

    `counted` is the mean of the room, beside which the guess about it stands; None where the room is not told it.
    """
    found = mirror(entries)
    words = words.plainly(scored=found.scored)
    main = found.contrasts[0]
    shown = next((one for one in found.contrasts if one.framing.value == under), main)
    ways = [
        (one.framing.value, words.say(f"contrast_{one.framing}"), _say(one.headline, words)) for one in found.contrasts
    ]
    if found.control_pairs:
        ways.append((CONTROLS, words.say("mirror_controls"), _say(found.noise, words)))
    if under == CONTROLS:
        return MirrorPage(
            title=words.say("mirror_controls"), headline=_say(found.noise, words), beside=(), tally="",
            pairs=tuple(_both(pair, words) for pair in found.control_pairs),
            ways=tuple(way for way in ways if way[0] != CONTROLS), small=(), ask="",
        )  # fmt: skip
    beside = [words.say("gross", **main.headline.numbers)] if shown is main and main.pairs else []
    if shown is main:
        beside += [_say(finding, words) for finding in (found.noise, found.prediction) if finding]
        beside += _of_the_room(entries, counted, words)
    return MirrorPage(
        title=words.say(f"contrast_{shown.framing}"),
        headline=_say(shown.headline, words),
        beside=tuple(beside),
        tally=_tally(shown, words),
        pairs=tuple(_both(pair, words) for pair in shown.pairs),
        ways=tuple(way for way in ways if way[0] != shown.framing.value),
        small=(
            _say(shown.footnote, words),
            words.say("mirror_description"),
            *(_say(finding, words) for finding in found.always),
        ),
        ask=words.say("mirror_ask") if shown.framing is Framing.SCORE and shown.pairs else "",
    )


def _of_the_room(entries: Sequence[Entry], counted: float | None, words: Words) -> list[str]:
    guess = next((entry for entry in entries if isinstance(entry, PredictedRoom)), None)
    if guess is None:
        return []
    numbers = {"guess": guess.changed, "of": guess.families}
    if counted is None:
        return [words.say("phone_mirror_room", **numbers)]
    return [words.say("phone_mirror_room_counted", **numbers, counted=one_place(counted))]


def _tally(contrast: Contrast, words: Words) -> str:
    told = words.listed(_say(finding, words) for finding in contrast.tally)
    return words.say("tally_said", tally=told) if told else ""


def _both(pair: Pair, words: Words) -> Both:
    return Both(
        title=pair.title,
        shift=words.say(f"shift_{pair.shift}"),
        kind=pair.shift.value,
        sides=(_side(pair.before, words), _side(pair.under, words)),
    )


def _side(side: Side, words: Words) -> Told:
    answer = side.answer
    chosen = next((shown.say for shown in answer.offered if shown.id == answer.choice), None)
    return Told(
        framing=words.say(f"framing_{answer.framing}"),
        title=answer.title,
        text=tuple(answer.text.split("\n\n")),
        line=answer.frame_line,
        chosen=chosen if chosen is not None else words.say("mirror_skipped"),
        facts=_facts(answer, words),
        where=str(answer.where),
    )


def _facts(answer: Answered, words: Words) -> str:
    seconds = f"{answer.ms / 1000:.1f}"
    if answer.stance is None:
        return words.say("mirror_facts_skipped", seconds=seconds)
    return words.say("phone_mirror_facts", stance=words.say(f"stance_{answer.stance}"), seconds=seconds)


def _say(finding: Finding, words: Words) -> str:
    return words.say(finding.kind, **finding.numbers)
