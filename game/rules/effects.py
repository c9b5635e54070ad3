"""What a choice or an event causes besides the stakes of its framing."""

from game.model.entry import FactChanged, JoinedChanged
from game.model.event import Effects
from game.model.ids import SCORE, FactId
from game.rules.amounts import move_number, move_tie
from game.rules.draft import Draft
from game.rules.force import in_force
from game.rules.score import move_score, move_their_score


def apply_effects(draft: Draft, effects: Effects | None, cause: str) -> None:
    """Book everything that is written; `cause` is the event or item that the ledger will name."""
    if effects is None:
        return
    for number, amount in effects.add.items():
        if number == SCORE:
            move_score(draft, amount, "story", cause)
        else:
            move_number(draft, number, amount, cause)
    for person, amount in effects.ties.items():
        move_tie(draft, person, amount)
    for person, amount in effects.their_score.items():
        move_their_score(draft, person, amount)
    for fact in effects.set:
        _set_fact(draft, fact, now=True)
    for fact in effects.clear:
        _set_fact(draft, fact, now=False)
    if effects.join is not None:
        _join(draft, wanted=effects.join)


def _set_fact(draft: Draft, fact: FactId, *, now: bool) -> None:
    if (fact in draft.facts) is not now:
        draft.facts = draft.facts | {fact} if now else draft.facts - {fact}
        draft.entries.append(FactChanged(fact=fact, now=now))


def _join(draft: Draft, *, wanted: bool) -> None:
    """Take up or decline the app; where the framing leaves no way out, declining does nothing."""
    no_way_out = not wanted and not in_force(draft.pack, draft).can_leave
    if wanted is not draft.joined and not no_way_out:
        draft.joined = wanted
        draft.entries.append(JoinedChanged(joined=wanted, reason="choice"))
