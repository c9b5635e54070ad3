"""A scene as the player meets it: an event's words and choices, or the item that is dealt there."""

from game.model.event import Choice, Event
from game.model.framing import FramingRules
from game.model.ids import SCORE
from game.model.item import Family, FamilyKind, Item
from game.model.level import Level
from game.model.offer import Offered, Scene
from game.model.pack import Pack
from game.model.person import Mood
from game.model.state import State
from game.rules.boards.play import lay
from game.rules.force import in_force
from game.rules.needs import holds
from game.rules.phantom import lag, phantom
from game.rules.quick import quick
from game.rules.score import stakes_of
from game.rules.slots import frame_line, is_watched, item_for, on_screen

_scene = quick(Scene)
_offered = quick(Offered)


def scene(pack: Pack, state: State, level: Level, event: Event) -> Scene:
    """Show an event; whatever only an item can have is empty in a story event."""
    if event.slot is not None:
        family = pack.families[event.slot.family]
        item = item_for(family, state.deal, state.framing)
        return _item_scene(pack, state, level, event, (family, item, is_watched(event.slot, state, family)))
    rules = in_force(pack, state)
    return _scene(
        level=level.id,
        event=event.id,
        item=None,
        family=None,
        control=False,
        title=event.title,
        lead="",
        text=words(pack, state, event),
        frame_line="",
        place=event.place,
        light=event.light,
        when=event.when,
        person=event.person,
        mood=event.mood,
        others=event.others,
        choices=tuple(
            [
                _offer_choice(choice, _story_stakes(rules, choice))
                for choice in event.choices
                if choice.needs is None or holds(pack, state, choice.needs)
            ]
        ),
        framing=state.framing,
        score_shown=rules.score_shown,
        watched=False,
        seen_by=rules.seen_by,
        can_skip=bool(event.hard),
        hard=event.hard,
        ending=event.ending,
        board=lay(pack, state, level, event),
        phantom=phantom(pack, state, rules, event),
        lag=lag(pack, state, rules, event),
    )


def _item_scene(pack: Pack, state: State, level: Level, event: Event, dealt: tuple[Family, Item, bool]) -> Scene:
    family, item, watched = dealt
    rules = in_force(pack, state)
    control = family.kind is FamilyKind.CONTROL
    person = event.person if item.person is None else item.person
    own_mood = item.person is not None or item.mood is not Mood.CALM
    return _scene(
        level=level.id,
        event=event.id,
        item=item.id,
        family=family.id,
        control=control,
        title=item.title,
        lead=words(pack, state, event),
        text=item.text,
        frame_line=frame_line(family, state.framing, watched=watched, scored=state.scored),
        place=item.place or event.place,
        light=event.light,
        when=event.when,
        person=person,
        mood=item.mood if own_mood else event.mood,
        others=event.others if person not in event.others else tuple(each for each in event.others if each != person),
        choices=tuple(
            [
                _offer_choice(choice, stakes_of(rules, choice.stance, control=control))
                for choice in on_screen(item, state.seed)
            ]
        ),
        framing=state.framing,
        score_shown=rules.score_shown,
        watched=watched,
        seen_by=rules.seen_by,
        can_skip=True,
        hard=item.hard or event.hard,
        ending=event.ending,
        board=None,
        phantom=phantom(pack, state, rules, event),
        lag=0,
    )


def words(pack: Pack, state: State, event: Event) -> str:
    """Return the event's text and the asides that something earlier has earned."""
    if not event.also:
        return event.text
    asides = (aside.text for aside in event.also if holds(pack, state, aside.needs))
    return "\n\n".join(text for text in (event.text, *asides) if text)


def _story_stakes(rules: FramingRules, choice: Choice) -> int | None:
    """Return the points that a story choice itself brings; what is nothing is not shown."""
    if choice.effects is None or not rules.score_shown:
        return None
    return choice.effects.add.get(SCORE)


def _offer_choice(choice: Choice, stakes: int | None) -> Offered:
    return _offered(
        id=choice.id,
        say=choice.say,
        note=choice.note,
        icon=choice.icon,
        reply=choice.reply,
        stance=choice.stance,
        stakes=stakes,
    )
