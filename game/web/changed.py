"""What the last action changed, as a page tells it: what was said, how the score moved, what was gained and lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from game.model.event import Choice
from game.model.ids import PersonId
from game.model.pack import Pack


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that changed; `tone` is good, bad, warm or even."""

    text: str
    icon: str = ""
    more: str = ""
    tone: str = "even"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidings:
    """What came of an answer; `chose` stays folded up until it is asked for, since a neighbour may look on.

    `rose` is a tier that was reached, which deserves more than a line.
    """

    reply: str
    chose: str
    lines: tuple[Line, ...]
    rose: Line | None


def tidings(pack: Pack, entries: Sequence[Entry], words: Words, *, score_shown: bool) -> Tidings | None:
    """Tell what an action caused; None where it caused nothing to tell of."""
    choice = next((_choice(pack, entry) for entry in entries if isinstance(entry, Answered | Chose)), None)
    told = next((entry.text for entry in entries if isinstance(entry, Moved)), "")
    up = next((entry for entry in entries if isinstance(entry, TierChanged) and entry.up and entry.after), None)
    lines = tuple(_lines(pack, entries, words, score_shown=score_shown))
    reply = choice.reply if choice is not None else told
    rose = _tier(pack, up, words) if up is not None else None
    if not reply and not lines and rose is None and choice is None:
        return None
    return Tidings(reply=reply, chose=choice.say if choice is not None else "", lines=lines, rose=rose)


def _choice(pack: Pack, entry: Answered | Chose) -> Choice | None:
    if entry.choice is None:
        return None
    if isinstance(entry, Answered):
        choices = next(item.choices for item in pack.families[entry.family].items if item.id == entry.item)
    else:
        choices = pack.events[entry.level][entry.event][1].choices
    return next((choice for choice in choices if choice.id == entry.choice), None)


def _lines(pack: Pack, entries: Sequence[Entry], words: Words, *, score_shown: bool) -> Iterator[Line]:
    for entry in entries:
        if isinstance(entry, ScoreMoved):
            if score_shown:
                yield _score(pack, entry, words)
        elif not (isinstance(entry, TierChanged) and entry.up and entry.after):
            line = _line(pack, entry, words)
            if line is not None:
                yield line


def _line(pack: Pack, entry: Entry, words: Words) -> Line | None:  # noqa: C901, PLR0911 - flat: one case per kind
    match entry:
        case TierChanged():
            return _tier(pack, entry, words)
        case RewardGained(reward=reward, title=title):
            gift = pack.rewards[reward]
            return Line(text=words.say("phone_reward", title=title), icon=gift.icon, more=gift.text, tone="good")
        case RewardLost(title=title):
            return Line(text=words.say("phone_reward_lost", title=title), icon="gift", tone="bad")
        case PenaltyBegan(penalty=penalty, title=title):
            cost = pack.penalties[penalty]
            return Line(text=words.say("phone_penalty", title=title), icon=cost.icon, more=cost.text, tone="bad")
        case PenaltyEnded(title=title):
            return Line(text=words.say("phone_penalty_over", title=title), icon="check-circle", tone="good")
        case JoinedChanged(joined=joined, reason=reason):
            key = "phone_enrolled" if reason == "required" else "phone_joined" if joined else "phone_declined"
            return Line(text=words.say(key), icon="device-mobile")
        case NumberMoved(number=number, before=before, after=after):
            known = pack.numbers[number]
            text = words.say("phone_number_moved", title=known.title, before=before, after=after)
            return Line(text=text, icon=known.icon, tone="good" if after > before else "bad")
        case TieMoved(person=person, before=before, after=after):
            key = "phone_closer" if after > before else "phone_further"
            return Line(text=words.say(key, name=_name(pack, person)), icon="heart", tone="warm")
        case TheirScoreMoved(person=person, before=before, after=after):
            text = words.say("phone_their_score", name=_name(pack, person), before=before, after=after)
            return Line(text=text, icon="user")
        case ScoreMoved() | Entered() | Answered() | Chose() | Moved() | FactChanged():
            return None
        case Predicted() | PredictedRoom() | Ended():
            return None
        case _:
            assert_never(entry)


def _score(pack: Pack, entry: ScoreMoved, words: Words) -> Line:
    moved = entry.after - entry.before
    title = pack.score.title
    if moved == 0:
        return Line(text=words.say("phone_score_stays", title=title, score=entry.after), icon="equals")
    points = words.say("phone_plus" if moved > 0 else "phone_minus", n=abs(moved))
    tone, icon = ("good", "arrow-up") if moved > 0 else ("bad", "arrow-down")
    if entry.reason == "friend":
        text = words.say("phone_pulled", name=_name(pack, PersonId(entry.cause)), points=points)
    else:
        text = words.say("phone_score_moved", title=title, points=points, score=entry.after)
    return Line(text=text, icon=icon, tone=tone)


def _tier(pack: Pack, entry: TierChanged, words: Words) -> Line:
    tier = next((tier for tier in pack.tiers if tier.id == entry.after), None)
    if tier is None:
        return Line(text=words.say("phone_tier_gone"), icon="prohibit")
    if not entry.up:
        return Line(text=words.say("phone_tier_down", title=tier.title), icon=tier.badge, tone="bad")
    return Line(text=words.say("phone_tier_up", title=tier.title), icon=tier.badge, more=tier.cheer, tone="good")


def _name(pack: Pack, person: PersonId) -> str:
    known = pack.people.get(person)
    return known.name if known else person
