"""A small pack that is complete: everything that rules, journal, mirror and front ends can meet, built from nouns."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from fakes.story import choice, event, family, level, person

from game.model.claim import Claim, Figure, Reference
from game.model.event import Aside, Effects, Event, Needs, Slot
from game.model.framing import Framing, FramingRules, SeenBy, Stance
from game.model.ids import (
    SCORE,
    ClaimId,
    EndingId,
    EventId,
    FactId,
    FamilyId,
    LevelId,
    NumberId,
    PackId,
    PenaltyId,
    PersonId,
    RewardId,
    RouteId,
    TierId,
)
from game.model.item import Family, FamilyKind
from game.model.level import Level
from game.model.pack import Number, Pack, Route
from game.model.person import Face, Person
from game.model.tier import Penalty, Reward, Tier

MONEY = NumberId("money")
HELPED = FactId("helped")
DANA, GUS, OLA = PersonId("dana"), PersonId("gus"), PersonId("ola")

FULL, SHORT, STORY = RouteId("full"), RouteId("short"), RouteId("story")
"""Routes of the tiny pack: all five framings with a mirror; three of them with a mirror; no mirror."""


def tiny_families(measured: int = 3, controls: int = 1, *, neither: bool = False) -> tuple[Family, ...]:
    """Families m1, m2 … and c1, c2 …."""
    return (
        *(family(f"m{n + 1}", neither=neither) for n in range(measured)),
        *(family(f"c{n + 1}", control=True) for n in range(controls)),
    )


def tiny_people() -> tuple[Person, ...]:
    """Return a close friend above the player, an acquaintance below, and somebody without a tie, who cannot pull."""
    return (
        person("dana", tie=3, score=800, pull=10),
        person("gus", tie=1, score=420, pull=5),
        person("ola", tie=0, score=950, pull=50),
    )


def tiny_pack(  # noqa: PLR0913 - each argument is one thing that a test turns
    measured: int = 3,
    controls: int = 1,
    *,
    start: int = 550,
    along: int = 30,
    own: int = -20,
    neither: bool = False,
    people: Sequence[Person] | None = None,
    families: Sequence[Family] | None = None,
    levels: Sequence[Level] | None = None,
    framings: Mapping[Framing, FramingRules] | None = None,
) -> Pack:
    """Return a whole pack; say 6 and 2 for the full measurement, or bring your own pieces."""
    pieces = tuple(families) if families is not None else tiny_families(measured, controls, neither=neither)
    stages = tuple(levels) if levels is not None else tiny_levels(pieces)
    known = tuple(people) if people is not None else tiny_people()
    return Pack(
        id=PackId("tiny"),
        version="0.1.0",
        title="Tiny",
        blurb="A street with three neighbours.",
        content_note="The app in this story misleads; all is revealed at the end.",
        authors=("The tests",),
        licence="CC-BY-4.0",
        hash="f" * 64,
        you=Person(id=PersonId("you"), name="Mina", role="You", face=Face()),
        score=Number(id=SCORE, title="Sincere", start=start, min=350, max=950),
        ties=Number(id=NumberId("ties"), title="Ties", start=0, min=0, max=5),
        numbers={MONEY: Number(id=MONEY, title="Money", start=100, min=0, max=600, icon="coins")},
        facts=frozenset({HELPED}),
        framings=framings if framings is not None else tiny_framings(along, own),
        people={each.id: each for each in known},
        tiers=tiny_tiers(),
        rewards=tiny_rewards(),
        penalties=tiny_penalties(),
        families={each.id: each for each in pieces},
        levels={each.id: each for each in stages},
        routes=tiny_routes(stages),
        claims={ClaimId("c01"): tiny_claim()},
        events={each.id: {one.id: (n, one) for n, one in enumerate(each.events)} for each in stages},
    )


def tiny_framings(along: int = 30, own: int = -20) -> dict[Framing, FramingRules]:
    """Five framings, each adding one rule, the last taking all away."""

    def rules(framing: Framing, step: int, seen_by: SeenBy) -> FramingRules:
        shown = step > 0
        return FramingRules(
            framing=framing,
            title=f"Framing {framing}",
            score_shown=shown,
            stakes={Stance.ALONG: along, Stance.OWN: own, Stance.NEITHER: 0} if shown else {},
            rewards=shown,
            friends_pull=step >= 2,
            seen_by=seen_by,
            can_leave=step < 3,
            penalties=step >= 3,
        )

    return {
        Framing.BEFORE: rules(Framing.BEFORE, 0, SeenBy.NOBODY),
        Framing.SCORE: rules(Framing.SCORE, 1, SeenBy.APP),
        Framing.FRIENDS: rules(Framing.FRIENDS, 2, SeenBy.CIRCLE),
        Framing.REQUIRED: rules(Framing.REQUIRED, 3, SeenBy.EVERYONE),
        Framing.OFF: rules(Framing.OFF, 0, SeenBy.NOBODY),
    }


def tiny_tiers() -> tuple[Tier, ...]:
    """Four tiers, from one that is penalised to one with two rewards below it."""
    return (
        Tier(id=TierId("watch"), title="Watch", at=350, badge="eye", penalties=(PenaltyId("slow"),)),
        Tier(id=TierId("fair"), title="Fair", at=500, badge="star", cheer="Welcome!"),
        Tier(id=TierId("trusted"), title="Trusted", at=600, badge="medal", rewards=(RewardId("lane"),)),
        Tier(id=TierId("model"), title="Model", at=700, badge="crown", rewards=(RewardId("rent"),)),
    )


def tiny_rewards() -> dict[RewardId, Reward]:
    """One reward that pays money once and one that only lasts."""
    return {
        RewardId("lane"): Reward(id=RewardId("lane"), title="Fast lane", text="You do not queue.", gives={MONEY: 60}),
        RewardId("rent"): Reward(id=RewardId("rent"), title="Rent relief", text="A little less rent.", gives={}),
    }


def tiny_penalties() -> dict[PenaltyId, Penalty]:
    """One penalty that charges money once."""
    return {PenaltyId("slow"): Penalty(id=PenaltyId("slow"), title="Slow", text="Pages wait.", takes={MONEY: 40})}


def tiny_routes(levels: Sequence[Level]) -> dict[RouteId, Route]:
    """All levels with a mirror; before, score and off with a mirror; all levels without one."""
    every = tuple(each.id for each in levels)
    three = {Framing.BEFORE, Framing.SCORE, Framing.OFF}
    some = tuple(each.id for each in levels if each.framing in three)

    def route(name: RouteId, stops: tuple[LevelId, ...], *, mirror: bool) -> Route:
        return Route(id=name, title=f"Route {name}", blurb="", minutes=10, levels=stops, mirror=mirror)

    return {
        FULL: route(FULL, every, mirror=True),
        SHORT: route(SHORT, some, mirror=True),
        STORY: route(STORY, every, mirror=False),
    }


def tiny_levels(families: Sequence[Family]) -> tuple[Level, ...]:
    """One level per framing, with a story level before the score arrives."""
    return (
        level("street", Framing.BEFORE, opening(), *slots_of(families), reading("street_end")),
        level("stars", None, event("star", choice("a", effects=Effects(add={MONEY: 5})), choice("b"))),
        level("hello", Framing.SCORE, joining(), *slots_of(families), reading("hello_end")),
        level("circle", Framing.FRIENDS, leaving(), *slots_of(families), reading("circle_end")),
        level("everyone", Framing.REQUIRED, hard(), *slots_of(families), reading("everyone_end")),
        level("after", Framing.OFF, *slots_of(families), *endings()),
    )


def slots_of(families: Sequence[Family]) -> tuple[Event, ...]:
    """One slot per family, with a story beat after every second one."""
    scenes: list[Event] = []
    for n, each in enumerate(families):
        watched = each.kind is FamilyKind.MEASURED and n % 2 == 0
        scenes.append(event(f"slot_{each.id}", slot=Slot(family=FamilyId(each.id), watched=watched)))
        if n % 2:
            scenes.append(reading(f"beat_{each.id}"))
    return tuple(scenes)


def opening() -> Event:
    """Offer a choice with a condition, a jump, and effects of every kind that is open before the score."""
    return event(
        "opening",
        choice("a", effects=Effects(add={MONEY: -10}, ties={DANA: 1}, set=(HELPED,))),
        choice("b", effects=Effects(ties={DANA: -1})),
        choice("c", needs=Needs(at_least={MONEY: 1000})),
    )


def joining() -> Event:
    """Let the app offer itself; saying yes earns some points."""
    return event(
        "joining",
        choice("a", effects=Effects(join=True, add={SCORE: 15})),
        choice("b", effects=Effects(their_score={DANA: -5})),
        person=DANA,
    )


def leaving() -> Event:
    """Offer the way out to those who took up the app."""
    return event(
        "leaving", choice("a"), choice("b", effects=Effects(join=False)), choice("c", needs=Needs(joined=False))
    )


def hard() -> Event:
    """Return a scene that may be skipped."""
    return event("hard", choice("a", effects=Effects(add={SCORE: -10})), choice("b"), hard="Somebody is shamed.")


def reading(event_id: str) -> Event:
    """Return a scene without choices, with a word that comes back to those who helped."""
    aside = Aside(needs=Needs(has=(HELPED,)), text="Dana remembers the flour.")
    return event(event_id, also=(aside,), effects=Effects(ties={OLA: 0}))


def endings() -> tuple[Event, ...]:
    """Two endings, one of which is always passed over."""
    return (
        event("end_together", needs=Needs(has=(HELPED,)), ending=EndingId("together"), goto="last"),
        event("end_alone", needs=Needs(lacks=(HELPED,)), ending=EndingId("alone")),
        event(EventId("last")),
    )


def tiny_claim() -> Claim:
    """One source card with a figure, a reference and a parallel."""
    return Claim(
        id=ClaimId("c01"),
        short="A national loyalty score existed.",
        verdict=("wrong",),
        scope="2015",
        card="No such score was ever built.",
        checked="copy",
        figures=(Figure(value="0", what="national scores", year="2015", ref="r1"),),
        references=(
            Reference(id="r1", authors="A. Author", year="2019", title="A paper", publisher="A press", checked="copy"),
        ),
        parallels=("A credit score elsewhere.",),
        levels=("hello",),
    )


def plain_pack(measured: int = 3, controls: int = 1) -> Pack:
    """Return the tiny pack with nobody keeping score anywhere, and with lines that say nothing of it."""
    pack = tiny_pack(measured, controls)
    levels = {name: replace(level, scored=False) for name, level in pack.levels.items()}
    families = {
        name: replace(family, plain_frames={framing: f"Plainly {framing}." for framing in Framing if family.frames})
        for name, family in pack.families.items()
    }
    return replace(pack, levels=levels, families=families)
