"""The record of a scene that was left: what stood on the screen, what was answered, and what it came to."""

from game.model.action import Choose, Go, Skip
from game.model.entry import Answered, Chose, Shown
from game.model.event import Choice, Event
from game.model.item import Family, Item
from game.model.offer import Scene
from game.rules.draft import Draft
from game.rules.quick import quick

_answered = quick(Answered)
_chose = quick(Chose)
_shown = quick(Shown)


def answered(
    draft: Draft, scene: Scene, dealt: tuple[Family, Item], action: Choose | Skip, choice: Choice | None
) -> Answered:
    """Record an item: complete in itself, because analysis knows neither pack nor state."""
    state, (family, item) = draft.base, dealt
    return _answered(
        run=state.run,
        pack=state.pack,
        pack_hash=state.pack_hash,
        level=scene.level,
        event=scene.event,
        item=item.id,
        family=family.id,
        family_title=family.title,
        control=scene.control,
        framing=scene.framing,
        watched=scene.watched,
        joined=state.joined,
        seen_by=scene.seen_by,
        title=scene.title,
        text=scene.text,
        frame_line=scene.frame_line,
        offered=_on_screen(scene),
        choice=None if choice is None else choice.id,
        stance=None if choice is None else choice.stance,
        person=scene.person,
        score_shown=scene.score_shown,
        score_before=state.score,
        score_after=draft.score,
        tier_before=state.tier,
        tier_after=draft.tier,
        phantom=scene.phantom,
        at=action.at,
        ms=action.ms,
        changes=action.changes if isinstance(action, Choose) else 0,
        where=item.where,
    )


def chose(draft: Draft, scene: Scene, event: Event, action: Go | Choose | Skip, choice: Choice | None) -> Chose:
    """Record a story event, as answered, read or skipped."""
    state = draft.base
    return _chose(
        run=state.run,
        pack=state.pack,
        pack_hash=state.pack_hash,
        level=scene.level,
        event=scene.event,
        framing=scene.framing,
        joined=state.joined,
        title=scene.title,
        offered=_on_screen(scene),
        choice=None if choice is None else choice.id,
        skipped=isinstance(action, Skip),
        person=scene.person,
        score_shown=scene.score_shown,
        score_before=state.score,
        score_after=draft.score,
        tier_before=state.tier,
        tier_after=draft.tier,
        phantom=scene.phantom,
        lag=scene.lag,
        at=action.at,
        ms=action.ms,
        changes=action.changes if isinstance(action, Choose) else 0,
        where=event.where,
    )


def _on_screen(scene: Scene) -> tuple[Shown, ...]:
    return tuple([_shown(id=each.id, say=each.say, stance=each.stance, stakes=each.stakes) for each in scene.choices])
