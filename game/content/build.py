"""From sound records to a Pack; nothing is judged here any more."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.content.build_claims import claims
from game.content.build_debrief import comparisons, debrief, protections
from game.content.build_scene import family, level
from game.content.canonical import content_hash
from game.content.draft import Draft, Part
from game.content.schema.faces import FaceRecord
from game.content.schema.framings import FramingRecord
from game.content.schema.pack import PackFile
from game.content.schema.people import PersonRecord
from game.content.schema.shelf import VersionsRecord
from game.content.schema.tiers import RewardsFile, TierRecord, TiersFile
from game.model.event import Event
from game.model.framing import Framing, FramingRules, Stance
from game.model.ids import (
    SCORE,
    EventId,
    FactId,
    LevelId,
    NumberId,
    PackId,
    PenaltyId,
    PersonId,
    RewardId,
    RouteId,
    TierId,
)
from game.model.level import Level
from game.model.pack import Number, Pack, Phantom, Route
from game.model.person import Face, Person
from game.model.shelf import AssetKind, Required, Versions
from game.model.tier import Penalty, Reward, Tier
from game.model.where import Where

MIRROR = "mirror"
YOU = PersonId("you")


def build(draft: Draft, pack: Part[PackFile]) -> Pack:
    """Turn a draft without errors into the pack that the rest of the house sees."""
    record, about = pack.record, pack.record.pack
    levels = {LevelId(part.record.level.id): part.once(level) for part in draft.levels}
    rewards = draft.rewards.record if draft.rewards else RewardsFile(format=1)
    framings = draft.framings.record.framings if draft.framings else []
    people = draft.people.record.people if draft.people else []
    families = [part.once(family) for part in draft.families]
    return Pack(
        id=PackId(about.id),
        version=about.version,
        title=about.title,
        blurb=about.blurb,
        content_note=about.content_note,
        authors=tuple(about.authors),
        licence=about.licence,
        hash=content_hash(draft),
        you=Person(id=YOU, name=record.you.name, role="", face=_face(record.you.face, YOU, draft)),
        score=_score(record),
        ties=_ties(record),
        numbers=MappingProxyType({one.id: one for one in _numbers(record)}),
        facts=frozenset(FactId(one) for one in record.facts),
        framings=MappingProxyType({one.framing: one for one in _framings(framings)}),
        people=MappingProxyType({PersonId(one.id): _person(one, draft) for one in people}),
        tiers=_tiers(draft.tiers) if draft.tiers else (),
        rewards=MappingProxyType(_rewards(rewards, draft.rewards)),
        penalties=MappingProxyType(_penalties(rewards)),
        families=MappingProxyType({one.id: one for one in families}),
        levels=MappingProxyType(levels),
        routes=MappingProxyType({one.id: one for one in _routes(record)}),
        claims=MappingProxyType({one.id: one for one in claims(draft)}),
        protections=protections(draft),
        comparisons=comparisons(draft),
        debrief=debrief(record),
        phantom=_phantom(record),
        lag=record.lag,
        languages=languages(pack),
        language=languages(pack)[0],
        game=versions(about.game) if about.wrote("game") else Versions(),
        requires=tuple(Required(id=PackId(one.id), versions=versions(one)) for one in about.requires),
        conflicts=frozenset(PackId(name) for name in about.conflicts),
        replaces=frozenset(PackId(name) for name in about.replaces),
        assets=tuple(draft.assets),
        events=MappingProxyType({name: _index(one) for name, one in levels.items()}),
    )


def languages(pack: Part[PackFile]) -> tuple[str, ...]:
    """Return the languages of a pack, the one it is written in first; English if it does not say."""
    return tuple(pack.record.languages) or ("en",)


def _index(one: Level) -> Mapping[EventId, tuple[int, Event]]:
    return MappingProxyType({event.id: (at, event) for at, event in enumerate(one.events)})


def versions(record: VersionsRecord) -> Versions:
    """Return a range of versions."""
    return Versions(first=record.from_, before=record.before)


def _score(record: PackFile) -> Number:
    score = record.score
    return Number(id=SCORE, title=score.title, start=score.start, min=score.min, max=score.max)


def _phantom(record: PackFile) -> Phantom | None:
    if not record.wrote("phantom"):
        return None
    one = record.phantom
    return Phantom(title=one.title, text=one.text, icon=one.icon)


def _ties(record: PackFile) -> Number:
    low, high = (record.ties.min, record.ties.max) if record.wrote("ties") else (0, 5)
    return Number(id=NumberId("ties"), title="", start=low, min=low, max=high)


def _numbers(record: PackFile) -> list[Number]:
    return [
        Number(id=NumberId(one.id), title=one.title, start=one.start, min=one.min, max=one.max, icon=one.icon)
        for one in record.numbers
    ]


def _routes(record: PackFile) -> list[Route]:
    return [
        Route(
            id=RouteId(one.id),
            title=one.title,
            blurb=one.blurb,
            minutes=one.minutes,
            levels=tuple(LevelId(name) for name in one.levels if name != MIRROR),
            mirror=MIRROR in one.levels,
            words=one.words,
        )
        for one in record.routes
    ]


def _framings(records: list[FramingRecord]) -> list[FramingRules]:
    """Keep the fixed order of the framings, whatever the order of the file."""
    by_name = {one.id: one for one in records}
    return [_framing(by_name[name]) for name in Framing]


def _framing(one: FramingRecord) -> FramingRules:
    stakes = {Stance.ALONG: one.stakes.along, Stance.OWN: one.stakes.own, Stance.NEITHER: one.stakes.neither}
    return FramingRules(
        framing=one.id,
        title=one.title,
        score_shown=one.score_shown,
        stakes=MappingProxyType({**stakes, Stance.A: 0, Stance.B: 0}),
        rewards=one.rewards,
        friends_pull=one.friends_pull,
        seen_by=one.seen_by,
        can_leave=one.can_leave,
        penalties=one.penalties,
    )


def _face(record: FaceRecord | None, person: str, draft: Draft) -> Face:
    """Return how somebody looks; a picture that the pack brings for them goes before the drawing."""
    face = Face(**record.model_dump()) if record else Face()
    pictured = any(one.kind is AssetKind.FACES and one.name == person for one in draft.assets)
    return replace(face, picture=person) if pictured else face


def _person(one: PersonRecord, draft: Draft) -> Person:
    return Person(
        id=PersonId(one.id),
        name=one.name,
        role=one.role,
        face=_face(one.face, one.id, draft),
        tie=one.tie,
        score=one.score,
        pull=one.pull,
    )


def _tiers(part: Part[TiersFile]) -> tuple[Tier, ...]:
    return tuple(_tier(one, part.where(("tiers", at, "at"))) for at, one in enumerate(part.record.tiers))


def _tier(one: TierRecord, where: Where) -> Tier:
    return Tier(
        id=TierId(one.id),
        title=one.title,
        at=one.at,
        badge=one.badge,
        cheer=one.cheer,
        rewards=tuple(RewardId(name) for name in one.rewards),
        penalties=tuple(PenaltyId(name) for name in one.penalties),
        where=where,
    )


def _rewards(record: RewardsFile, part: Part[RewardsFile] | None) -> dict[RewardId, Reward]:
    return {
        RewardId(one.id): Reward(
            id=RewardId(one.id),
            title=one.title,
            text=one.text,
            icon=one.icon,
            gives=MappingProxyType({NumberId(name): amount for name, amount in one.gives.items()}),
            where=part.where(("rewards", at, "id")) if part else None,
        )
        for at, one in enumerate(record.rewards)
    }


def _penalties(record: RewardsFile) -> dict[PenaltyId, Penalty]:
    return {
        PenaltyId(one.id): Penalty(
            id=PenaltyId(one.id),
            title=one.title,
            text=one.text,
            icon=one.icon,
            takes=MappingProxyType({NumberId(name): amount for name, amount in one.takes.items()}),
        )
        for one in record.penalties
    }
