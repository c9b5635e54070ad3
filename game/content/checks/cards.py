"""Source cards rest on references that somebody has checked."""

from collections.abc import Iterator

from game.content.build_claims import UNCHECKED
from game.content.draft import Complaint, Draft


def cards(draft: Draft) -> Iterator[Complaint]:
    """Look up references; a printed card or figure must not rest on an unchecked one alone."""
    part = draft.claims
    if not part:
        return
    unchecked = {one.id for one in part.record.references if one.checked == UNCHECKED}
    for at, claim in enumerate(part.record.claims):
        for number, name in enumerate(claim.refs):
            yield from draft.unknown("reference", name, part, ("claims", at, "refs", number))
        printed = claim.checked != UNCHECKED
        if printed and all(name in unchecked for name in claim.refs):
            message = f"the card '{claim.id}' rests only on sources that nobody has checked"
            hint = "check one of them, or mark the card checked: no"
            yield Complaint(part=part, path=("claims", at, "checked"), code="E419", message=message, hint=hint)
        for number, figure in enumerate(claim.figures):
            path = ("claims", at, "figures", number)
            yield from draft.unknown("reference", figure.ref, part, (*path, "ref"))
            if printed and figure.checked != UNCHECKED and figure.ref in unchecked:
                message = f"this figure rests on '{figure.ref}', which nobody has checked"
                hint = "check the source, or mark the figure checked: no"
                yield Complaint(part=part, path=(*path, "checked"), code="E419", message=message, hint=hint)
