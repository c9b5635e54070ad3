"""Leaving a scene: what an answer, a skip or reading on causes, in the order that the ledger shows."""

from game.model.action import Choose, Go, Move, Skip
from game.model.board import Option
from game.model.entry import Answered, Chose
from game.model.event import Choice, Event
from game.model.framing import Stance
from game.model.ids import ChoiceId, EventId
from game.model.item import Family, Item
from game.model.level import Level
from game.model.offer import Scene
from game.model.outcome import Step
from game.model.pack import Pack
from game.model.state import State
from game.rules.account import answered, chose
from game.rules.boards.play import as_read, move, moved
from game.rules.draft import Draft, freeze, open_draft
from game.rules.effects import apply_effects
from game.rules.flow import play_after
from game.rules.force import in_force
from game.rules.friends import pull_score
from game.rules.offer import here
from game.rules.score import move_score, stakes_of
from game.rules.settle import settle
from game.rules.slots import item_for


def leave(pack: Pack, state: State, scene: Scene, action: Go | Choose | Skip) -> Step:
    """Take an action that the scene allows; the entry for the scene stands before everything it caused."""
    level, event = here(pack, state)
    draft = open_draft(pack, state)
    if event.slot is not None and not isinstance(action, Go):
        family = pack.families[event.slot.family]
        dealt = family, item_for(family, state.deal, state.framing)
        return _close(draft, level, event, _leave_slot(draft, scene, event, dealt, action))
    choice = _find(event.choices, action.choice) if isinstance(action, Choose) else None
    apply_effects(draft, None if choice is None else choice.effects, event.id)
    _after_effects(draft, event)
    goto = None if choice is None else choice.goto
    return _close(draft, level, event, chose(draft, scene, event, action, choice), goto=goto)


def play_board(pack: Pack, state: State, scene: Scene, action: Move, option: Option) -> Step:
    """Make a move on the board of this scene; the last one leaves the scene as reading on would."""
    level, event = here(pack, state)
    draft = open_draft(pack, state)
    played, end = move(draft, level, event, option)
    apply_effects(draft, played.effects, event.id)
    if end is not None:
        apply_effects(draft, end.effects, event.id)
    record = moved(draft, scene, level, event, action, (option, played, end))
    if not option.last:
        _settle(draft)
        return Step(state=freeze(draft), entries=(record, *draft.entries))
    _after_effects(draft, event)
    read = chose(draft, scene, event, as_read(action), None)
    step = _close(draft, level, event, read, goto=None if end is None else end.goto)
    return Step(state=step.state, entries=(record, *step.entries))


def _leave_slot(
    draft: Draft, scene: Scene, event: Event, dealt: tuple[Family, Item], action: Choose | Skip
) -> Answered:
    """Book the stakes, then the friends' pull from where they left the score, then what the item itself causes."""
    item = dealt[1]
    choice = _find(item.choices, action.choice) if isinstance(action, Choose) else None
    stance = None if choice is None else choice.stance
    rules = in_force(draft.pack, draft)
    if rules.score_shown:
        move_score(draft, stakes_of(rules, stance, control=scene.control) or 0, "stakes", item.id)
        if not scene.control:
            draft.streak = draft.streak + 1 if stance is Stance.ALONG else 0
        if rules.friends_pull:
            pull_score(draft)
    apply_effects(draft, None if choice is None else choice.effects, item.id)
    _after_effects(draft, event)
    return answered(draft, scene, dealt, action, choice)


def _after_effects(draft: Draft, event: Event) -> None:
    """Book what the event causes in any case, and then what all of it means for tier, rewards and penalties."""
    apply_effects(draft, event.effects, event.id)
    _settle(draft)
    if event.ending is not None:
        draft.ending = event.ending


def _settle(draft: Draft) -> None:
    if draft.score != draft.base.score or draft.joined is not draft.base.joined:
        settle(draft)


def _close(draft: Draft, level: Level, event: Event, record: Answered | Chose, goto: EventId | None = None) -> Step:
    entries = draft.entries
    play_after(draft, level, event.id, event.goto if goto is None else goto)
    return Step(state=freeze(draft), entries=(record, *entries))


def _find(choices: tuple[Choice, ...], wanted: ChoiceId) -> Choice:
    return choices[[choice.id for choice in choices].index(wanted)]
