"""Short hands for the pieces of a story: choices, events, levels, items, families."""

from game.model.event import Choice, Effects, Event, Light, Needs, Slot
from game.model.framing import Framing, Stance
from game.model.ids import ChoiceId, EventId, FamilyId, ItemId, LevelId, NumberId, PersonId
from game.model.item import Family, FamilyKind, Item
from game.model.level import Level
from game.model.person import Face, Mood, Person
from game.model.where import Where


def choice(
    choice_id: str,
    *,
    stance: Stance | None = None,
    effects: Effects | None = None,
    needs: Needs | None = None,
    goto: str | None = None,
) -> Choice:
    """One answer whose words name it."""
    return Choice(
        id=ChoiceId(choice_id),
        say=f"Say {choice_id}",
        note=f"note {choice_id}",
        icon="hand",
        reply=f"reply {choice_id}",
        stance=stance,
        needs=needs,
        effects=effects,
        goto=EventId(goto) if goto else None,
        where=Where(file="levels/tiny.yaml", line=1),
    )


def event(event_id: str, *choices: Choice, slot: Slot | None = None, **rest: object) -> Event:
    """One scene; `rest` overrides any other field of Event."""
    fields: dict[str, object] = {
        "id": EventId(event_id),
        "title": f"Title {event_id}",
        "text": f"Text of {event_id}.",
        "place": "street",
        "light": Light.DAY,
        "choices": choices,
        "slot": slot,
        "where": Where(file="levels/tiny.yaml", line=len(event_id) + 1),
    }
    return Event(**{**fields, **rest})  # type: ignore[arg-type]


def level(level_id: str, framing: Framing | None, *events: Event) -> Level:
    """Return a level that plays these events in this order."""
    return Level(
        id=LevelId(level_id),
        title=f"Level {level_id}",
        rule=f"The rule of {level_id}.",
        rule_more="More about it.",
        framing=framing,
        events=events,
        where=Where(file=f"levels/{level_id}.yaml", line=2),
    )


def person(person_id: str, *, tie: int = 0, score: int = 0, pull: int = 0) -> Person:
    """Somebody the player knows."""
    name = person_id.capitalize()
    return Person(
        id=PersonId(person_id), name=name, role=f"{name} is a neighbour", face=Face(), tie=tie, score=score, pull=pull
    )


def item(family: str, number: int, *, control: bool = False, neither: bool = False) -> Item:
    """One dilemma; going along earns a coin, one's own way a tie, the same in every framing."""
    first, second = (Stance.A, Stance.B) if control else (Stance.ALONG, Stance.OWN)
    choices = [
        choice("a", stance=first, effects=None if control else Effects(add={NumberId("money"): 1})),
        choice("b", stance=second, effects=None if control else Effects(ties={PersonId("gus"): 1})),
    ]
    if neither:
        choices.append(choice("c", stance=Stance.NEITHER))
    return Item(
        id=ItemId(f"{family}_{number}"),
        title=f"Title {family} {number}",
        text=f"Dilemma {number} of {family}.",
        choices=tuple(choices),
        person=PersonId("gus") if number % 2 else None,
        mood=Mood.WORRY if number % 2 else Mood.CALM,
        place="yard" if number % 2 else "",
        where=Where(file=f"pairs/{family}.yaml", line=10 * (number + 1)),
    )


def family(family_id: str, *, control: bool = False, neither: bool = False) -> Family:
    """Six parallel items (five for a control family), one line per framing for the measured."""
    shown = {framing: f"{family_id} under {framing}." for framing in tuple(Framing)[1:]}
    return Family(
        id=FamilyId(family_id),
        title=f"Family {family_id}",
        kind=FamilyKind.CONTROL if control else FamilyKind.MEASURED,
        icon="eye",
        frames={} if control else shown,
        watched_frame="" if control else f"{family_id} while somebody looks on.",
        items=tuple(item(family_id, n, control=control, neither=neither) for n in range(5 if control else 6)),
        where=Where(file=f"pairs/{family_id}.yaml", line=2),
    )
