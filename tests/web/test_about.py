"""What a report takes from a pack."""

from fakes.abouts import tiny_about
from fakes.packs import FULL, SHORT, tiny_pack

from game.web.about import about, references


def test_each_arm_has_its_title_and_whether_a_score_was_shown() -> None:
    found = about(tiny_pack(6, 2), (FULL, SHORT), "2026-01-01")

    assert [(arm.route, arm.title, arm.scored) for arm in found.arms] == [
        (FULL, "Route full", True),
        (SHORT, "Route short", True),
    ]


def test_the_claims_that_a_comparison_rests_on_come_along_with_their_sources() -> None:
    found = tiny_about()

    assert [claim.id for claim in found.claims] == ["c01"]
    assert [each.id for each in references(found)] == [each.id for each in found.claims[0].references]
