"""Small packs that nobody would write: random stories with conditions, jumps and points, for proofs to be tried on."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from fakes.packs import MONEY, tiny_pack, tiny_people
from fakes.story import choice, event, family, level

from game.model.event import Choice, Effects, Event, Needs, Slot
from game.model.framing import Framing
from game.model.ids import SCORE, EndingId, FactId, FamilyId, LevelId, NumberId, PersonId, RouteId, TierId
from game.model.level import Level
from game.model.pack import Number, Pack, Route
from game.model.tier import Tier
from game.model.where import Where

FACTS = tuple(FactId(f"f{n}") for n in range(4))
DANA = PersonId("dana")
ROUTE = RouteId("wild")


def wild_pack(seed: int) -> Pack:
    """Return a random pack with one route; the same seed gives the same pack."""
    dice = Random(seed)  # noqa: S311 - a story, not a secret
    families = (family("m1"),) if dice.random() < 0.5 else ()
    framings = [None, Framing.BEFORE, Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED, Framing.OFF]
    levels = tuple(_level(dice, n, dice.choice(framings), slots=bool(families)) for n in range(dice.randint(1, 3)))
    pack = tiny_pack(levels=levels, families=families, people=tiny_people()[:2])
    money = Number(id=MONEY, title="Money", start=dice.randint(0, 20), min=0, max=60)
    tiers = (
        Tier(id=TierId("low"), title="Low", at=350, badge="eye"),
        Tier(
            id=TierId("mid"), title="Mid", at=dice.randint(500, 640), badge="star", rewards=tiny_pack().tiers[2].rewards
        ),
        Tier(id=TierId("top"), title="Top", at=dice.randint(650, 900), badge="crown"),
    )
    route = Route(id=ROUTE, title="Wild", blurb="", minutes=5, levels=tuple(each.id for each in levels), mirror=False)
    tiers = tuple(replace(tier, where=Where(file="tiers.yaml", line=at + 2)) for at, tier in enumerate(tiers))
    return replace(
        pack, numbers={MONEY: money}, facts=frozenset(FACTS), tiers=tiers, routes={ROUTE: route}, penalties={}
    )


def _level(dice: Random, number: int, framing: Framing | None, *, slots: bool) -> Level:
    names = [f"e{n}" for n in range(dice.randint(2, 6))]
    events = [_event(dice, name, names, slots=slots and framing is not None) for name in names]
    return replace(level(f"l{number}", framing, *events), id=LevelId(f"l{number}"))


def _event(dice: Random, name: str, names: Sequence[str], *, slots: bool) -> Event:
    goto = dice.choice(names) if dice.random() < 0.1 else None
    rest: dict[str, object] = {"needs": _needs(dice, 0.4), "goto": goto}
    if slots and dice.random() < 0.25:
        return event(name, slot=Slot(family=FamilyId("m1")), **rest)
    if dice.random() < 0.1:
        rest["hard"] = "It is hard."
    if dice.random() < 0.15:
        rest["ending"] = EndingId(f"end_{name}")
    choices = [_choice(dice, "abc"[n], names) for n in range(dice.choice((0, 2, 2, 3)))]
    return event(name, *choices, effects=_effects(dice, 0.3), **rest)


def _choice(dice: Random, name: str, names: Sequence[str]) -> Choice:
    goto = dice.choice(names) if dice.random() < 0.2 else None
    return choice(name, needs=_needs(dice, 0.35), effects=_effects(dice, 0.7), goto=goto)


def _needs(dice: Random, chance: float) -> Needs | None:
    if dice.random() > chance:
        return None
    needs = _condition(dice)
    if dice.random() < 0.15:
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
        Needs(joined=dice.random() < 0.5),
        Needs(has=(FACTS[0],), lacks=(FACTS[1],)),
    ]
    return dice.choice(kinds)


def _effects(dice: Random, chance: float) -> Effects | None:
    if dice.random() > chance:
        return None
    add: dict[NumberId, int] = {}
    if dice.random() < 0.5:
        add[MONEY] = dice.randint(-15, 15)
    if dice.random() < 0.4:
        add[SCORE] = dice.randint(-60, 60)
    return Effects(
        add=add,
        ties={DANA: dice.choice((-1, 1))} if dice.random() < 0.2 else {},
        their_score={DANA: dice.randint(-30, 30)} if dice.random() < 0.1 else {},
        set=(dice.choice(FACTS),) if dice.random() < 0.5 else (),
        clear=(dice.choice(FACTS),) if dice.random() < 0.1 else (),
        join=dice.random() < 0.7 if dice.random() < 0.15 else None,
    )
