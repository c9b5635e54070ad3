from collections.abc import Sequence

from fakes.lives import draft_under
from fakes.packs import DANA, GUS, tiny_pack
from fakes.story import person
from hypothesis import given
from hypothesis import strategies as st

from game.model.entry import ScoreMoved
from game.model.framing import Framing
from game.model.person import Person
from game.rules.draft import Draft
from game.rules.friends import pull_score, pulls

NAMES = ["dana", "gus", "ola", "rui"]


@st.composite
def circles(draw: st.DrawFn) -> list[Person]:
    score = st.integers(350, 950)
    return [
        person(name, tie=draw(st.integers(0, 5)), score=draw(score), pull=draw(st.integers(0, 100))) for name in NAMES
    ]


def pulled(people: Sequence[Person], score: int) -> Draft:
    draft = draft_under(tiny_pack(people=people), Framing.FRIENDS, score=score)
    pull_score(draft)
    return draft


def test_each_friend_pulls_by_their_share_of_the_gap_cut_towards_zero() -> None:
    people = [person("dana", tie=1, score=609, pull=10), person("gus", tie=5, score=491, pull=10)]

    draft = pulled(people, 550)

    assert draft.entries == [
        ScoreMoved(reason="friend", cause=DANA, asked=5, before=550, after=555),
        ScoreMoved(reason="friend", cause=GUS, asked=-5, before=555, after=550),
    ]


@given(circles(), st.integers(350, 950), st.permutations(range(len(NAMES))))
def test_the_order_of_the_friends_decides_nothing(people: list[Person], score: int, order: list[int]) -> None:
    assert pulled([people[place] for place in order], score).score == pulled(people, score).score


@given(circles(), st.integers(350, 950))
def test_the_ledger_of_the_friends_chains_inside_the_bounds(people: list[Person], score: int) -> None:
    draft = pulled(people, score)

    at = score
    for line in draft.entries:
        assert isinstance(line, ScoreMoved)
        assert line.before == at
        assert 350 <= line.after <= 950
        at = line.after
    assert draft.score == at


@given(circles(), st.integers(350, 950))
def test_no_friends_no_pull(people: list[Person], score: int) -> None:
    strangers = [person(each.id, tie=0, score=each.score, pull=each.pull) for each in people]
    harmless = [person(each.id, tie=each.tie, score=each.score, pull=0) for each in people]
    outside = [person(each.id, tie=each.tie, score=0, pull=each.pull) for each in people]

    for circle in ([], strangers, harmless, outside):
        draft = pulled(circle, score)
        assert (draft.score, draft.entries) == (score, [])


@given(circles(), st.integers(350, 950))
def test_one_friend_alone_never_pulls_beyond_their_own_score(people: list[Person], score: int) -> None:
    for each in people:
        draft = pulled([each], score)
        low, high = sorted((score, each.score))
        assert low <= draft.score <= high


def test_pulls_can_be_asked_without_a_run() -> None:
    pack = tiny_pack(people=[person("dana", tie=1, score=650, pull=20)])

    assert pulls(pack, score=550, ties={DANA: 1}, their_score={DANA: 650}) == ((DANA, 20),)
