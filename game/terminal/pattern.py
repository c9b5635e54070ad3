"""The player's own log as a pattern, told beside the board that plays with it; nothing of it is computed here."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.analysis.pattern import pattern
from game.content.words import Words
from game.model.board import BoardKind
from game.model.entry import Entry, Moved
from game.model.ids import PersonId
from game.model.offer import Offer, Scene
from game.model.pack import Pack
from game.model.pattern import Deed, Meeting, Pattern
from game.session.hours import day, hour
from game.terminal.scene import Told


def beside_log(pack: Pack, offer: Offer, told: Told, entries: Sequence[Entry], words: Words) -> Told:
    """Tell the pattern once, when a log is laid on the table; any other offer is told as it is."""
    board = offer.board if isinstance(offer, Scene) else None
    if board is None or board.kind is not BoardKind.LOG or (entries and isinstance(entries[-1], Moved)):
        return told
    return replace(told, paragraphs=(*told.paragraphs, *pattern_words(pack, pattern(entries), words)))


def pattern_words(pack: Pack, found: Pattern, words: Words) -> tuple[str, ...]:
    """Return the pattern as paragraphs, the last of which says how to delete it."""
    return (
        words.say("board_log_yours"),
        " ".join(_times(found, words)),
        " ".join(_people(pack, found, words)),
        words.say("board_log_delete"),
    )


def _times(found: Pattern, words: Words) -> Iterator[str]:
    if not found.timed:
        yield words.say("board_log_none")
    if found.sittings:
        last = found.sittings[-1]
        start, end = hour(last.start), hour(last.end)
        yield words.say("board_log_sitting", n=len(last.deeds), day=day(last.start), start=start, end=end)
        if len(found.sittings) > 1:
            yield words.say("board_log_more", n=len(found.sittings) - 1)
    if found.slowest is not None:
        yield words.say("board_log_slowest", title=found.slowest.title, seconds=seconds(found.slowest))
    yield words.say("board_log_changes", n=found.changes) if found.changes else words.say("board_log_changes_none")


def _people(pack: Pack, found: Pattern, words: Words) -> Iterator[str]:
    if found.casual is None:
        yield words.say("board_log_nobody")
        return
    names = words.listed(_met(pack, meeting, words) for meeting in found.meetings)
    yield words.say("board_log_meetings", names=names)
    casual = found.casual
    yield words.say("board_log_casual", n=casual.times, who=_name(pack, casual.person))
    yield words.say("board_log_cited", n=len(casual.positions), first=casual.positions[0] + 1)


def _met(pack: Pack, meeting: Meeting, words: Words) -> str:
    return words.say("board_log_met", n=meeting.times, who=_name(pack, meeting.person))


def _name(pack: Pack, person: PersonId) -> str:
    known = pack.people.get(person)
    return known.name if known else person


def seconds(deed: Deed) -> str:
    """Return how long a decision took, with one decimal."""
    return f"{deed.ms / 1000:.1f}"
