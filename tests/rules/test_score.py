import pytest
from fakes.lives import draft_under
from fakes.packs import DANA, GUS, tiny_framings, tiny_pack
from fakes.story import person
from hypothesis import given
from hypothesis import strategies as st

from game.model.entry import ScoreMoved, TheirScoreMoved
from game.model.framing import Framing, Stance
from game.rules.score import move_score, move_their_score, stakes_of


@given(st.lists(st.integers(-500, 500)))
def test_the_ledger_explains_every_point_and_the_score_keeps_its_bounds(asked: list[int]) -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE)

    for each in asked:
        move_score(draft, each, "story", "opening")

    lines = [entry for entry in draft.entries if isinstance(entry, ScoreMoved)]
    assert [line.asked for line in lines] == [each for each in asked if each]
    assert sum(line.after - line.before for line in lines) == draft.score - 550
    assert all(350 <= line.after <= 950 for line in lines)


def test_what_the_bounds_swallow_is_still_written_down() -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE, score=945)

    move_score(draft, 30, "stakes", "m1_0")
    move_score(draft, 30, "stakes", "m2_0")

    assert draft.entries == [
        ScoreMoved(reason="stakes", cause="m1_0", asked=30, before=945, after=950),
        ScoreMoved(reason="stakes", cause="m2_0", asked=30, before=950, after=950),
    ]


@pytest.mark.parametrize("framing", [Framing.BEFORE, Framing.OFF])
def test_where_no_score_is_shown_none_moves(framing: Framing) -> None:
    draft = draft_under(tiny_pack(), framing)

    move_score(draft, 30, "story", "opening")

    assert (draft.score, draft.entries) == (550, [])


def test_stakes_come_from_the_framing_alone() -> None:
    rules = tiny_framings(along=12, own=-8)

    assert stakes_of(rules[Framing.SCORE], Stance.ALONG, control=False) == 12
    assert stakes_of(rules[Framing.REQUIRED], Stance.OWN, control=False) == -8
    assert stakes_of(rules[Framing.SCORE], Stance.NEITHER, control=False) == 0
    assert stakes_of(rules[Framing.SCORE], Stance.A, control=True) is None
    assert stakes_of(rules[Framing.OFF], Stance.ALONG, control=False) is None


def test_another_persons_score_moves_inside_the_same_bounds_if_they_have_one() -> None:
    draft = draft_under(tiny_pack(people=[person("dana", score=360), person("gus")]), Framing.BEFORE)

    move_their_score(draft, DANA, -50)
    move_their_score(draft, DANA, -50)
    move_their_score(draft, GUS, -50)

    assert draft.their_score == {DANA: 350}
    assert draft.entries == [TheirScoreMoved(person=DANA, before=360, after=350)]
