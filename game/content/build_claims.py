"""Source cards: what nobody has checked is left out here, so that no front end can print it."""

from game.content.draft import Draft
from game.content.schema.claims import ClaimRecord, ReferenceRecord
from game.model.claim import Claim, Figure, Reference
from game.model.ids import ClaimId

UNCHECKED = "no"


def claims(draft: Draft) -> list[Claim]:
    """Build the cards that may be printed, each with the references that may."""
    if not draft.claims:
        return []
    record = draft.claims.record
    references = {one.id: _reference(one) for one in record.references if one.checked != UNCHECKED}
    return [_claim(one, references) for one in record.claims if one.checked != UNCHECKED]


def _claim(one: ClaimRecord, references: dict[str, Reference]) -> Claim:
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
        references=tuple(references[name] for name in one.refs if name in references),
        parallels=tuple(one.parallels),
        levels=tuple(one.levels),
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
