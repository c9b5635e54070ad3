"""The record so far, read out: a game about surveillance hides nothing of its own."""

from collections.abc import Sequence

from game.content.words import Words
from game.model.entry import Answered, Chose, Ended, Entered, Entry, Predicted


def recorded(run: str, entries: Sequence[Entry], words: Words) -> tuple[str, ...]:
    """Tell each answer with its time, and which command prints the whole record, word for word."""
    told = tuple(line for entry in entries if (line := _line(entry, words)))
    return (
        words.say("terminal_recorded_head", run=run),
        *(told or (words.say("terminal_recorded_none"),)),
        words.say("terminal_recorded_all", run=run),
    )


def _line(entry: Entry, words: Words) -> str:
    match entry:
        case Entered():
            return words.say("terminal_recorded_level", title=entry.title)
        case Answered() | Chose():
            return _answer(entry, words)
        case Predicted():
            return words.say("terminal_recorded_predicted", changed=entry.changed, n=entry.families)
        case Ended():
            return words.say("terminal_recorded_ended")
        case _:
            return ""


def _answer(entry: Answered | Chose, words: Words) -> str:
    seconds = f"{entry.ms / 1000:.1f}"
    if not entry.offered:
        return words.say("terminal_recorded_read", title=entry.title)
    if entry.choice is None:
        return words.say("terminal_recorded_skipped", title=entry.title, seconds=seconds)
    say = next(shown.say for shown in entry.offered if shown.id == entry.choice)
    return words.say("terminal_recorded_chose", title=entry.title, say=say, seconds=seconds)
