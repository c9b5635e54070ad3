"""What an action changed, as one line per change: the text game's confetti and its bad news."""

from collections.abc import Sequence
from typing import assert_never

from game.content.words import Words
from game.model.entry import (
    Answered,
    Chose,
    Ended,
    Entered,
    Entry,
    FactChanged,
    JoinedChanged,
    Moved,
    NumberMoved,
    PenaltyBegan,
    PenaltyEnded,
    Predicted,
    PredictedRoom,
    RewardGained,
    RewardLost,
    ScoreMoved,
    TheirScoreMoved,
    TieMoved,
    TierChanged,
)
from game.model.ids import PersonId
from game.model.pack import Pack


def changes(pack: Pack, entries: Sequence[Entry], words: Words, *, score_shown: bool) -> tuple[str, ...]:
    """Tell what the player would see change on a screen; facts stay silent, and so does a score that is not shown."""
    heard = (entry for entry in entries if score_shown or not isinstance(entry, ScoreMoved))
    return tuple(line for entry in heard if (line := _line(pack, entry, words)))


def _line(pack: Pack, entry: Entry, words: Words) -> str:  # noqa: C901, PLR0911, PLR0912 - flat: one case per kind of entry
    match entry:
        case ScoreMoved():
            return _score(pack, entry, words)
        case TierChanged():
            return _tier(pack, entry, words)
        case RewardGained():
            return words.say("terminal_reward", title=entry.title, text=pack.rewards[entry.reward].text)
        case RewardLost():
            return words.say("terminal_reward_lost", title=entry.title)
        case PenaltyBegan():
            return words.say("terminal_penalty", title=entry.title, text=pack.penalties[entry.penalty].text)
        case PenaltyEnded():
            return words.say("terminal_penalty_over", title=entry.title)
        case JoinedChanged():
            return words.say(_joined(entry))
        case NumberMoved():
            title = pack.numbers[entry.number].title
            return words.say("terminal_number_moved", title=title, before=entry.before, after=entry.after)
        case TieMoved():
            key = "terminal_closer" if entry.after > entry.before else "terminal_further"
            return words.say(key, name=_name(pack, entry.person))
        case TheirScoreMoved():
            name = _name(pack, entry.person)
            return words.say("terminal_their_score", name=name, before=entry.before, after=entry.after)
        case Moved():
            return entry.text
        case Entered() | Answered() | Chose() | FactChanged() | Predicted() | PredictedRoom() | Ended():
            return ""
        case _:
            assert_never(entry)


def _score(pack: Pack, entry: ScoreMoved, words: Words) -> str:
    moved = entry.after - entry.before
    if moved == 0:
        return words.say("terminal_moved_not", title=pack.score.title, score=entry.after)
    points = words.say("terminal_points_plus" if moved > 0 else "terminal_points_minus", n=abs(moved))
    if entry.reason == "friend":
        name = _name(pack, PersonId(entry.cause))
        return words.say("terminal_pulled", name=name, points=points, title=pack.score.title, score=entry.after)
    return words.say("terminal_moved", points=points, title=pack.score.title, score=entry.after)


def _tier(pack: Pack, entry: TierChanged, words: Words) -> str:
    tier = next((tier for tier in pack.tiers if tier.id == entry.after), None)
    if tier is None:
        return words.say("terminal_tier_gone")
    if not entry.up:
        return words.say("terminal_tier_down", title=tier.title)
    return words.say("terminal_tier_up", title=tier.title, cheer=tier.cheer)


def _joined(entry: JoinedChanged) -> str:
    if entry.reason == "required":
        return "terminal_joined_required"
    return "terminal_joined" if entry.joined else "terminal_left"


def _name(pack: Pack, person: PersonId) -> str:
    known = pack.people.get(person)
    return known.name if known else person
