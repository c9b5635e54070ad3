"""The one door: a state and an action become a new state with its entries, or a refusal with its reason."""

from typing import assert_never

from game.model.action import Action, Choose, Go, Move, Predict, Skip
from game.model.entry import Predicted, PredictedRoom
from game.model.offer import Intro, Offer, Over, Question, Scene
from game.model.outcome import Outcome, Reason, Refusal, Step
from game.model.pack import Pack
from game.model.state import Phase, State
from game.rules.draft import freeze, open_draft
from game.rules.flow import finish, play_from
from game.rules.framing import enter_level
from game.rules.leave import leave, play_board
from game.rules.offer import offer


def step(pack: Pack, state: State, action: Action, *, seen: Offer | None = None) -> Outcome:
    """Take or refuse an action; equal arguments give equal outcomes.

    `seen` spares working out `offer(pack, state)` again where the caller has just shown it.
    """
    before = offer(pack, state) if seen is None else seen
    match before:
        case Scene():
            return _leave(pack, state, before, action)
        case Intro():
            return _enter(pack, state, before) if isinstance(action, Go) else Refusal(reason=Reason.NOT_NOW)
        case Question():
            return _predict(pack, state, before, action)
        case Over():
            return Refusal(reason=Reason.OVER)
        case _:
            assert_never(before)


def _leave(pack: Pack, state: State, scene: Scene, action: Action) -> Outcome:
    match action:
        case Choose() if action.choice not in [each.id for each in scene.choices]:
            return Refusal(reason=Reason.NOT_OFFERED, detail=action.choice)
        case Move():
            return _move(pack, state, scene, action)
        case Go() if scene.choices or scene.board is not None:
            return Refusal(reason=Reason.MUST_CHOOSE)
        case Skip() if not scene.can_skip:
            return Refusal(reason=Reason.CANNOT_SKIP)
        case Choose() | Go() | Skip():
            return leave(pack, state, scene, action)
        case Predict():
            return Refusal(reason=Reason.NOT_NOW)
        case _:
            assert_never(action)


def _move(pack: Pack, state: State, scene: Scene, action: Move) -> Outcome:
    if scene.board is None:
        return Refusal(reason=Reason.NOT_NOW)
    option = next((each for each in scene.board.options if each.id == action.move), None)
    if option is None:
        return Refusal(reason=Reason.NOT_OFFERED, detail=action.move)
    return play_board(pack, state, scene, action, option)


def _enter(pack: Pack, state: State, intro: Intro) -> Step:
    draft, level = open_draft(pack, state), pack.levels[intro.level]
    enter_level(draft, level)
    play_from(draft, level, 0)
    return Step(state=freeze(draft), entries=tuple(draft.entries))


def _predict(pack: Pack, state: State, question: Question, action: Action) -> Outcome:
    if not isinstance(action, Predict):
        return Refusal(reason=Reason.NOT_NOW)
    if not 0 <= action.changed <= question.families:
        return Refusal(reason=Reason.OUT_OF_RANGE, detail=str(action.changed))
    draft, kind = open_draft(pack, state), PredictedRoom if question.room else Predicted
    draft.entries.append(kind(changed=action.changed, families=question.families))
    if state.deal.by_room and not question.room:
        draft.phase = Phase.PREDICT_ROOM
    else:
        finish(draft)
    return Step(state=freeze(draft), entries=tuple(draft.entries))
