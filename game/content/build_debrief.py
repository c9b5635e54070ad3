"""The debrief: protections, comparisons and takeaways as nouns; what nobody has checked stays out."""

from game.content.build_claims import references
from game.content.draft import Draft
from game.content.schema.debrief import ComparisonRecord, GuardRecord
from game.content.schema.pack import PackFile
from game.model.claim import Reference
from game.model.debrief import Comparison, Debrief, Guard, Protection
from game.model.ids import ClaimId


def debrief(record: PackFile) -> Debrief | None:
    """Build what a player may take along."""
    if not record.wrote("debrief"):
        return None
    return Debrief(takeaways=tuple(record.debrief.takeaways), line=record.debrief.line)


def protections(draft: Draft) -> tuple[Protection, ...]:
    """Build the protections in the order of the file."""
    records = draft.claims.record.protections if draft.claims else []
    return tuple(Protection(id=one.id, title=one.title, question=one.question, icon=one.icon) for one in records)


def comparisons(draft: Draft) -> tuple[Comparison, ...]:
    """Build the systems, each with its lines in the order of the protections."""
    if not draft.claims:
        return ()
    order = [one.id for one in draft.claims.record.protections]
    known = references(draft.claims.record)
    return tuple(_comparison(one, order, known) for one in draft.claims.record.comparisons)


def _comparison(one: ComparisonRecord, order: list[str], known: dict[str, Reference]) -> Comparison:
    guards = sorted(one.guards, key=lambda guard: order.index(guard.protection))
    return Comparison(
        id=one.id,
        title=one.title,
        where=one.where,
        icon=one.icon,
        made_up=one.made_up,
        guards=tuple(_guard(guard, known) for guard in guards),
    )


def _guard(one: GuardRecord, known: dict[str, Reference]) -> Guard:
    return Guard(
        protection=one.protection,
        has=one.has,
        text=one.text,
        claim=ClaimId(one.claim) if one.claim else None,
        references=tuple(known[name] for name in one.refs if name in known),
    )
