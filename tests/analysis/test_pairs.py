"""Which answers make a pair, and where a pair stands."""

from fakes.records import answered, answers

from game.analysis.pairs import cites, control_pairs, counted, measured_pairs
from game.model.finding import Shift
from game.model.framing import Framing, Stance

PICTURE = """
          before score friends
speak_up  own    along -
tell_on   -      own   own
stand_by  own    skip  neither
pace      a      b     a
"""


def test_a_question_that_was_put_once_only_makes_no_pair() -> None:
    assert [pair.family for pair in measured_pairs(answers(PICTURE), Framing.SCORE)] == ["speak_up", "stand_by"]
    assert [pair.family for pair in measured_pairs(answers(PICTURE), Framing.FRIENDS)] == ["stand_by"]
    assert measured_pairs(answers(PICTURE), Framing.OFF) == ()


def test_controls_are_paired_apart_from_what_is_measured() -> None:
    pairs = control_pairs(answers(PICTURE))

    assert [(pair.family, pair.framing) for pair in pairs] == [("pace", Framing.SCORE), ("pace", Framing.FRIENDS)]
    assert all(pair.control for pair in pairs)


def test_a_skip_or_a_neither_is_not_counted() -> None:
    pairs = measured_pairs(answers(PICTURE), Framing.SCORE)

    assert [pair.shift for pair in pairs] == [Shift.ALONG, Shift.APART]
    assert [pair.family for pair in counted(pairs)] == ["speak_up"]


def test_each_side_cites_where_its_answer_stands() -> None:
    entries = answers(PICTURE)

    for pair in (*measured_pairs(entries, Framing.SCORE), *control_pairs(entries)):
        assert entries[pair.before.entry] is pair.before.answer
        assert entries[pair.under.entry] is pair.under.answer


def test_an_answer_that_two_pairs_share_is_cited_once() -> None:
    entries = answers(PICTURE)

    assert [entries[position] for position in cites(control_pairs(entries))] == [
        answered("pace", Framing.BEFORE, Stance.A),
        answered("pace", Framing.SCORE, Stance.B),
        answered("pace", Framing.FRIENDS, Stance.A),
    ]


def test_the_first_answer_counts_when_a_question_comes_twice() -> None:
    again = answered("speak_up", Framing.SCORE, Stance.OWN)

    assert measured_pairs((*answers(PICTURE), again), Framing.SCORE) == measured_pairs(answers(PICTURE), Framing.SCORE)
