"""Source cards: what nobody has checked is left out here, so that no front end can print it."""

from game.content.draft import Draft
from game.content.schema.claims import ClaimRecord, ClaimsFile, ReferenceRecord
from game.model.claim import Claim, Figure, Reference, Said
from game.model.ids import ClaimId, LevelId

UNCHECKED = "no"


def claims(draft: Draft) -> list[Claim]:
    """Build the cards that may be printed, each with the references that may."""
    if not draft.claims:
        return []
    record = draft.claims.record
    known, said = references(record), _said(draft)
    return [_claim(one, known, tuple(said.get(one.id, ()))) for one in record.claims if one.checked != UNCHECKED]


def references(record: ClaimsFile) -> dict[str, Reference]:
    """Build the sources that may be printed, by their ids."""
    return {one.id: _reference(one) for one in record.references if one.checked != UNCHECKED}


def _said(draft: Draft) -> dict[str, list[Said]]:
    """Collect, for each card, the words of the story that rest on it."""
    found: dict[str, list[Said]] = {}
    for part in draft.levels:
        level = part.record.level
        for event in part.record.events:
            for source in event.sources:
                said = Said(level=LevelId(level.id), chapter=level.title, words=source.words)
                found.setdefault(source.claim, []).append(said)
    return found


def _claim(one: ClaimRecord, known: dict[str, Reference], said: tuple[Said, ...]) -> Claim:
    return Claim(
        id=ClaimId(one.id),
        short=one.short,
        verdict=tuple(one.verdict),
        scope=one.scope,
        card=one.card,
        checked=one.checked,
        figures=tuple(
            Figure(value=figure.value, what=figure.what, year=figure.year, ref=figure.ref)
            for figure in one.figures
            if figure.checked != UNCHECKED
        ),
        references=tuple(known[name] for name in one.refs if name in known),
        parallels=tuple(one.parallels),
        levels=tuple(one.levels),
        said=said,
    )


def _reference(one: ReferenceRecord) -> Reference:
    return Reference(
        id=one.id,
        authors=one.authors,
        year=one.year,
        title=one.title,
        publisher=one.publisher,
        checked=one.checked,
        url=one.url,
    )
