"""What a report says of a room on the tiny pack."""

from dataclasses import replace

from fakes.packs import FULL, SHORT, tiny_pack

from game.model.debrief import Comparison, Guard, Has, Protection
from game.model.ids import ClaimId
from game.web.about import About, about


def tiny_about(*, arms: int = 1) -> About:
    """Return a room of one version, or of two of which the second shows no score."""
    pack = replace(
        tiny_pack(6, 2),
        protections=(Protection(id="notice", title="Notice", question="Are you told?"),),
        comparisons=(
            Comparison(
                id="one",
                title="<b>One</b>",
                where="Somewhere",
                guards=(Guard(protection="notice", has=Has.PARTLY, text="Said & done.", claim=ClaimId("c01")),),
            ),
        ),
    )
    found = about(pack, (FULL, SHORT)[:arms], "2026-01-01")
    return replace(found, arms=tuple(replace(arm, scored=not at) for at, arm in enumerate(found.arms)))
