"""What an answer caused, in the words of the story and in the figures of the app."""

from collections.abc import Sequence

from game.desktop.scene import Context
from game.desktop.scenes.circle import signed
from game.desktop.scenes.event_card import answer_card
from game.desktop.widgets.boxes import Column, Flow
from game.desktop.widgets.label import Chip, Label
from game.desktop.widgets.widget import Widget
from game.model.entry import (
    Entry,
    NumberMoved,
    PenaltyBegan,
    PenaltyEnded,
    RewardGained,
    RewardLost,
    ScoreMoved,
    TheirScoreMoved,
    TieMoved,
)
from game.model.ids import ChoiceId
from game.model.offer import Scene as Event
from game.rules.force import in_force

_UP, _DOWN, _LEVEL = ("teal_tint", "teal_text"), ("coral_tint", "coral_text"), ("quiet_tint", "ink2")


def outcome_words(ctx: Context, shown: Event, chosen: ChoiceId | None, entries: Sequence[Entry]) -> tuple[Widget, ...]:
    """Return the answer that was given, what happened then, and what changed."""
    answer = next((each for each in shown.choices if each.id == chosen), None)
    parts: list[Widget] = [Label(text=shown.title, role="h3")]
    if answer:
        parts.append(answer_card(ctx, answer, chosen=answer.id))
        parts.append(Label(text=answer.reply or ctx.say("desktop_noted"), role="body", colour="body"))
    elif shown.choices:  # where there was nothing to answer, nothing was left out
        parts.append(Label(text=ctx.say("desktop_skipped"), role="body", colour="body"))
    chips = changed_chips(ctx, entries)
    if chips:
        parts.append(
            Column(
                children=(Label(text=ctx.say("desktop_changed"), role="micro", colour="ink2"), Flow(children=chips)),
                gap=6,
            )
        )
    return tuple(parts)


def changed_chips(ctx: Context, entries: Sequence[Entry]) -> tuple[Widget, ...]:
    """Return what an action changed, one chip for each change that a player can see."""
    return tuple(chip for entry in entries if (chip := _chip(ctx, entry)) is not None)


def _chip(ctx: Context, entry: Entry) -> Widget | None:  # noqa: PLR0911 - one for each case
    """Return one change as a chip; what only the record needs to know has none."""
    match entry:
        case ScoreMoved() if in_force(ctx.pack, ctx.state).score_shown:
            who = ctx.pack.people.get(entry.cause) if entry.reason == "friend" else None  # type: ignore[call-overload]
            by = entry.after - entry.before
            name = ctx.say("desktop_through", name=who.name) if who else ctx.pack.score.title
            return _moved(f"{name} {signed(by)}", "gauge", by)
        case NumberMoved():
            number = ctx.pack.numbers[entry.number]
            by = entry.after - entry.before
            return _moved(f"{number.title} {signed(by)}", number.icon, by)
        case TieMoved():
            person = ctx.pack.people[entry.person]
            closer = entry.after > entry.before
            key = "desktop_closer" if closer else "desktop_further"
            return _moved(ctx.say(key, name=person.name), "heart" if closer else "heart-break", 1 if closer else -1)
        case TheirScoreMoved() if in_force(ctx.pack, ctx.state).score_shown:
            person = ctx.pack.people[entry.person]
            by = entry.after - entry.before
            return _moved(ctx.say("desktop_their_score", name=person.name, by=signed(by)), "gauge", by)
        case RewardGained() | PenaltyEnded():
            return _moved(entry.title, "gift", 1)
        case RewardLost() | PenaltyBegan():
            return _moved(entry.title, "prohibit", -1)
        case _:
            return None


def _moved(text: str, icon: str, by: int) -> Widget:
    fill, ink = _UP if by > 0 else _DOWN if by < 0 else _LEVEL
    return Chip(text=text, icon=icon, fill=fill, colour=ink, role="small", min_h=30, room=12)


def outcome_cues(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return the sounds for what an answer caused: the score before people, for the app is louder than they are."""
    score = sum(entry.after - entry.before for entry in entries if isinstance(entry, ScoreMoved))
    tie = sum(entry.after - entry.before for entry in entries if isinstance(entry, TieMoved))
    cues = []
    if score:
        cues.append("score_down" if score < 0 else "score_up_big" if score >= _BIG else "score_up")
    if tie:
        cues.append("tie_closer" if tie > 0 else "tie_further")
    return tuple(cues) or ("confirm",)


_BIG = 15  # more than a single answer earns under the first score
