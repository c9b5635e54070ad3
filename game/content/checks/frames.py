"""A measured family says under every framing but the first what the world makes of an answer."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft
from game.model.item import FamilyKind


def frames(draft: Draft) -> Iterator[Complaint]:
    """Look for each frame line, and for the one where somebody looks on."""
    for part in draft.families:
        family = part.record.family
        if not part.whole or family.kind is not FamilyKind.MEASURED:
            continue
        lines = family.frames.model_dump() if family.wrote("frames") else dict.fromkeys(FRAMINGS, "")
        lacking = [name for name in FRAMINGS if not lines[name]]
        if lacking:
            path = ("family", "frames") if family.wrote("frames") else ("family",)
            message = f"the frames of this family lack a line for {', '.join(lacking)}"
            yield Complaint(part=part, path=path, code="E407", message=message, key=True)
        if not family.watched_frame:
            message = "this family lacks a watched_frame"
            hint = "write what the player reads in off where somebody looks on"
            yield Complaint(part=part, path=("family",), code="E407", message=message, hint=hint, key=True)


FRAMINGS = ("score", "friends", "required", "off")
