"""Small packs that nobody would write: random stories with conditions, jumps and points, for proofs to be tried on."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game.model.event import Choice, Effects, Event, Light, Needs, Slot
from game.model.framing import Framing, FramingRules, SeenBy, Stance
from game.model.ids import (
    SCORE,
    ChoiceId,
    EndingId,
    EventId,
    FactId,
    FamilyId,
    ItemId,
    LevelId,
    NumberId,
    PackId,
    PersonId,
    RewardId,
    RouteId,
    TierId,
)
from game.model.item import Family, FamilyKind, Item
from game.model.level import Level
from game.model.pack import Number, Pack, Route
from game.model.person import Face, Person
from game.model.tier import Reward, Tier
from game.model.where import Where

MONEY = NumberId("money")
FACTS = tuple(FactId(f"f{n}") for n in range(4))
DANA, GUS = PersonId("dana"), PersonId("gus")
FAMILY = FamilyId("m1")
LANE = RewardId("lane")
STEPS = {Framing.BEFORE: 0, Framing.SCORE: 1, Framing.FRIENDS: 2, Framing.REQUIRED: 3, Framing.OFF: 0}
ROUTE = RouteId("wild")


def wild_pack(seed: int) -> Pack:
    """Return a random pack with one route; the same seed gives the same pack."""
    dice = Random(seed)  # noqa: S311 - a story, not a secret
    families = (_family(),) if _maybe(dice, 0.5) else ()
    framings = [None, Framing.BEFORE, Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED, Framing.OFF]
    levels = tuple(_level(dice, n, dice.choice(framings), slots=bool(families)) for n in range(dice.randint(1, 3)))
    money = Number(id=MONEY, title="Money", start=dice.randint(0, 20), min=0, max=60)
    tiers = (
        _tier("low", 350, 0),
        replace(_tier("mid", dice.randint(500, 640), 1), rewards=(LANE,)),
        _tier("top", dice.randint(650, 900), 2),
    )
    return _pack(levels, families, money, tiers)


def _pack(levels: tuple[Level, ...], families: tuple[Family, ...], money: Number, tiers: tuple[Tier, ...]) -> Pack:
    stops = tuple(each.id for each in levels)
    gives = {MONEY: 60}
    return Pack(
        id=PackId("wild"),
        version="0.1.0",
        title="Wild",
        blurb="",
        content_note="",
        authors=(),
        licence="",
        hash="f" * 64,
        you=Person(id=PersonId("you"), name="You", role="You", face=Face()),
        score=Number(id=SCORE, title="Score", start=550, min=350, max=950),
        ties=Number(id=NumberId("ties"), title="Ties", start=0, min=0, max=5),
        numbers={MONEY: money},
        facts=frozenset(FACTS),
        framings={framing: _rules(framing, step) for framing, step in STEPS.items()},
        people={DANA: _person("dana", 3, 800), GUS: _person("gus", 1, 420)},
        tiers=tiers,
        rewards={LANE: Reward(id=LANE, title="Lane", text="You do not queue.", gives=gives, where=None)},
        penalties={},
        families={each.id: each for each in families},
        levels={each.id: each for each in levels},
        routes={ROUTE: Route(id=ROUTE, title="Wild", blurb="", minutes=5, levels=stops, mirror=False)},
        claims={},
        events={each.id: {one.id: (n, one) for n, one in enumerate(each.events)} for each in levels},
    )


def _rules(framing: Framing, step: int) -> FramingRules:
    shown = step > 0
    return FramingRules(
        framing=framing,
        title="",
        score_shown=shown,
        stakes={Stance.ALONG: 30, Stance.OWN: -20, Stance.NEITHER: 0} if shown else {},
        rewards=shown,
        friends_pull=step > 1,
        seen_by=SeenBy.APP if shown else SeenBy.NOBODY,
        can_leave=step <= 2,  # noqa: PLR2004 - the third step is the last
        penalties=False,
    )


def _person(name: str, tie: int, score: int) -> Person:
    return Person(id=PersonId(name), name=name, role="neighbour", face=Face(), tie=tie, score=score, pull=10)


def _tier(name: str, at: int, place: int) -> Tier:
    return Tier(
        id=TierId(name), title=name.title(), at=at, badge="star", where=Where(file="tiers.yaml", line=place + 2)
    )


def _family() -> Family:
    """Six items; going along earns a coin, one's own way a tie."""
    where = Where(file="pairs/m1.yaml", line=2)
    choices = (
        _answer("a", stance=Stance.ALONG, effects=Effects(add={MONEY: 1})),
        _answer("b", stance=Stance.OWN, effects=Effects(ties={GUS: 1})),
    )
    items = tuple(
        Item(id=ItemId(f"m1_{n}"), title=f"{n}", text=f"Dilemma {n}.", choices=choices, where=where) for n in range(6)
    )
    frames: dict[Framing, str] = {framing: f"Under {framing}." for framing in STEPS if framing is not Framing.BEFORE}
    kind = FamilyKind.MEASURED
    return Family(
        id=FAMILY, title="Kind", kind=kind, icon="eye", frames=frames, watched_frame="", items=items, where=where
    )


def _answer(name: str, **rest: object) -> Choice:
    fields: dict[str, object] = {
        "id": ChoiceId(name),
        "say": f"Say {name}",
        "where": Where(file="levels/w.yaml", line=1),
    }
    return Choice(**{**fields, **rest})  # type: ignore[arg-type]


def _scene(name: str, *choices: Choice, **rest: object) -> Event:
    fields: dict[str, object] = {
        "id": EventId(name),
        "title": name,
        "text": f"{name}.",
        "place": "street",
        "light": Light.DAY,
        "choices": choices,
        "where": Where(file="levels/w.yaml", line=len(name) + 1),
    }
    return Event(**{**fields, **rest})  # type: ignore[arg-type]


def _maybe(dice: Random, chance: float) -> bool:
    return dice.random() < chance


def _level(dice: Random, number: int, framing: Framing | None, *, slots: bool) -> Level:
    names = [f"e{n}" for n in range(dice.randint(2, 6))]
    events = [_event(dice, name, names, slots=slots and framing is not None) for name in names]
    return Level(
        id=LevelId(f"l{number}"),
        title=f"Level {number}",
        rule="",
        rule_more="",
        framing=framing,
        events=tuple(
            replace(each, where=Where(file=f"levels/l{number}.yaml", line=10 * at + 4))
            for at, each in enumerate(events)
        ),
        where=Where(file=f"levels/l{number}.yaml", line=2),
    )


def _event(dice: Random, name: str, names: Sequence[str], *, slots: bool) -> Event:
    goto = EventId(dice.choice(names)) if _maybe(dice, 0.1) else None
    rest: dict[str, object] = {"needs": _needs(dice, 0.4), "goto": goto}
    if slots and _maybe(dice, 0.25):
        return _scene(name, slot=Slot(family=FAMILY), **rest)
    if _maybe(dice, 0.1):
        rest["hard"] = "It is hard."
    if _maybe(dice, 0.15):
        rest["ending"] = EndingId(f"end_{name}")
    choices = [_choice(dice, "abc"[n], names) for n in range(dice.choice((0, 2, 2, 3)))]
    return _scene(name, *choices, effects=_effects(dice, 0.3), **rest)


def _choice(dice: Random, name: str, names: Sequence[str]) -> Choice:
    goto = dice.choice(names) if _maybe(dice, 0.2) else None
    return _answer(name, needs=_needs(dice, 0.35), effects=_effects(dice, 0.7), goto=EventId(goto) if goto else None)


def _needs(dice: Random, chance: float) -> Needs | None:
    if not _maybe(dice, chance):
        return None
    needs = _condition(dice)
    if _maybe(dice, 0.15):
        return replace(needs, any_of=(_condition(dice), _condition(dice)))
    return needs


def _condition(dice: Random) -> Needs:
    kinds = [
        Needs(has=(dice.choice(FACTS),)),
        Needs(lacks=(dice.choice(FACTS),)),
        Needs(at_least={MONEY: dice.randint(5, 50)}),
        Needs(at_most={MONEY: dice.randint(0, 30)}),
        Needs(at_least={SCORE: dice.randint(500, 700)}),
        Needs(tie_at_least={DANA: dice.randint(2, 5)}),
        Needs(tie_at_most={DANA: dice.randint(0, 3)}),
        Needs(tier=TierId("mid")),
        Needs(below_tier=TierId("top")),
        Needs(joined=_maybe(dice, 0.5)),
        Needs(has=(FACTS[0],), lacks=(FACTS[1],)),
    ]
    return dice.choice(kinds)


def _effects(dice: Random, chance: float) -> Effects | None:
    if not _maybe(dice, chance):
        return None
    add: dict[NumberId, int] = {}
    if _maybe(dice, 0.5):
        add[MONEY] = dice.randint(-15, 15)
    if _maybe(dice, 0.4):
        add[SCORE] = dice.randint(-60, 60)
    return Effects(
        add=add,
        ties={DANA: dice.choice((-1, 1))} if _maybe(dice, 0.2) else {},
        their_score={DANA: dice.randint(-30, 30)} if _maybe(dice, 0.1) else {},
        set=(dice.choice(FACTS),) if _maybe(dice, 0.5) else (),
        clear=(dice.choice(FACTS),) if _maybe(dice, 0.1) else (),
        join=_maybe(dice, 0.7) if _maybe(dice, 0.15) else None,
    )
