"""What is kept about one participant, read out in full to that participant alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.words import Words
from game.model.entry import Answered, Chose, Entered, Entry, Moved, Predicted, PredictedRoom


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One line: which question, what was answered, after how many seconds."""

    title: str
    answer: str
    seconds: str
    chapter: bool = False


def kept_lines(entries: Sequence[Entry], words: Words) -> tuple[Kept, ...]:
    """Tell every answer; what each of them moved follows from it, and stands in the whole record."""
    told = (_line(entry, words) for entry in entries)
    return tuple(line for line in told if line is not None)


def _line(entry: Entry, words: Words) -> Kept | None:
    match entry:
        case Entered():
            return Kept(title=entry.title, answer="", seconds="", chapter=True)
        case Answered() | Chose():
            return Kept(title=entry.title, answer=_answer(entry, words), seconds=_seconds(entry.ms, words))
        case Moved():
            move = " ".join(part for part in (entry.verb.replace("_", " "), entry.row, entry.thing) if part)
            return Kept(title=entry.title, answer=move, seconds=_seconds(entry.ms, words))
        case Predicted():
            guess = words.say("phone_mine_guess", changed=entry.changed, n=entry.families)
            return Kept(title=words.say("phone_mine_guessed"), answer=guess, seconds="")
        case PredictedRoom():
            guess = words.say("phone_mine_guess", changed=entry.changed, n=entry.families)
            return Kept(title=words.say("phone_mine_guessed_room"), answer=guess, seconds="")
        case _:
            return None


def _answer(entry: Answered | Chose, words: Words) -> str:
    if not entry.offered:
        return words.say("phone_mine_read")
    if entry.choice is None:
        return words.say("phone_mine_skipped")
    return next(shown.say for shown in entry.offered if shown.id == entry.choice)


def _seconds(ms: int, words: Words) -> str:
    return words.say("phone_seconds", seconds=f"{ms / 1000:.1f}")
