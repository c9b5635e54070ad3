"""The whole mirror: what it says about runs that are drawn as pictures."""

from dataclasses import replace

import pytest
from fakes.records import answers, record_of

from game.analysis.mirror import mirror
from game.model.entry import Answered, Ended, Predicted
from game.model.finding import Mirror, Shift
from game.model.framing import Framing

MOVED = """
              before  score    friends  required  off
speak_up      own     along    along    along     own
tell_on       own     along    own      along     own
stand_by      own     along    own      along     own
read_freely   own     own      own      own       own
help_at_cost  own     skip     own      own       own
empty_task    along   along    along    along     own
pace          a       a        a        b         a
place         b       b        b        b         b
"""


def test_the_headline_counts_the_questions_with_room_to_move() -> None:
    primary = mirror(answers(MOVED)).contrasts[0]

    assert (primary.framing, primary.primary) == (Framing.SCORE, True)
    assert primary.headline.kind == "moved_along"
    assert (primary.headline.numbers["room"], primary.headline.numbers["along"]) == (4, 3)
    assert tally_of(mirror(answers(MOVED)), 0) == (3, 0, 1, 1, 1)


def test_the_noise_pools_every_later_framing() -> None:
    noise = mirror(answers(MOVED)).noise

    assert (noise.kind, noise.numbers["changed"], noise.numbers["pairs"]) == ("noise", 1, 8)


def test_all_later_framings_share_the_first_answers_and_the_page_says_so() -> None:
    page = mirror(answers(MOVED))

    assert [contrast.framing for contrast in page.contrasts] == list(Framing)[1:]
    assert [contrast.primary for contrast in page.contrasts] == [True, False, False, False]
    assert {pair.before.entry for pair in page.contrasts[1].pairs} == {
        pair.before.entry for pair in page.contrasts[0].pairs
    }
    assert "same_baseline" in [finding.kind for finding in page.always]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (("own along", "own own", "own own"), "moved_along"),
        (("own own", "own own", "own own", "along own"), "moved_back"),
        (("own along", "own own", "own own", "along own"), "moved_both"),
        (("own own", "own own", "own own", "along along"), "unchanged"),
        (("own along", "own along"), "too_few"),
        (("own along", "own along", "own skip", "neither own"), "too_few"),
        (("along along", "along along", "along along", "along along"), "too_few"),
        (("along own", "along own", "along own"), "too_few_back"),
        (("skip skip",), "too_few"),
    ],
)
def test_each_wording_has_its_own_case(rows: tuple[str, ...], kind: str) -> None:
    families = ("speak_up", "tell_on", "stand_by", "read_freely")
    picture = "\n".join(["before score", *(f"{family} {row}" for family, row in zip(families, rows, strict=False))])

    assert mirror(answers(picture)).contrasts[0].headline.kind == kind


def test_a_net_of_zero_is_not_called_unchanged() -> None:
    picture = """
        before score
        speak_up own along
        tell_on along own
        stand_by own own
        read_freely own own
    """

    headline = mirror(answers(picture)).contrasts[0].headline

    assert (headline.kind, headline.numbers["along"], headline.numbers["back"]) == ("moved_both", 1, 1)


def test_a_route_without_some_framings_leaves_their_contrasts_out() -> None:
    page = mirror(answers("before score off\nspeak_up own along own\ntell_on own own own\nstand_by own own own"))

    assert [contrast.framing for contrast in page.contrasts] == [Framing.SCORE, Framing.OFF]


def test_a_run_that_stopped_early_still_gets_its_page() -> None:
    page = mirror(answers("before\nspeak_up own\npace a"))

    assert [contrast.headline.kind for contrast in page.contrasts] == ["too_few"]
    assert page.contrasts[0].footnote.kind == "footnote_empty"
    assert page.noise.kind == "noise_unknown"
    assert page.prediction is None


def test_no_entries_at_all_is_a_page_too() -> None:
    assert mirror(()).run == ""


@pytest.mark.parametrize(("guess", "kind"), [(0, "predicted_fewer"), (3, "predicted_right"), (6, "predicted_more")])
def test_the_guess_is_set_beside_answers_changed_either_way(guess: int, kind: str) -> None:
    entries = (*answers(MOVED), Predicted(changed=guess, families=6), Ended(ending=None))

    found = mirror(entries).prediction

    assert found is not None
    assert (found.kind, found.numbers["predicted"], found.numbers["measured"]) == (kind, guess, 3)
    assert len(entries) - 2 in found.cites


def test_a_guess_about_nothing_comparable_is_not_called_wrong() -> None:
    entries = (*answers("before score\nspeak_up skip own"), Predicted(changed=1, families=1))

    found = mirror(entries).prediction

    assert found is not None
    assert found.kind == "predicted_unmeasured"


def test_what_is_always_printed_is_always_there() -> None:
    kinds = [[finding.kind for finding in mirror(answers(picture)).always] for picture in (MOVED, "before\npace a")]

    assert all({"in_a_game", "mostly_noise", "order", "score_too"} <= set(each) for each in kinds)


def test_answers_outside_the_app_count_as_they_were_asked_and_the_page_says_so() -> None:
    entries = [
        replace(entry, joined=False) if isinstance(entry, Answered) and entry.score_shown else entry
        for entry in answers(MOVED)
    ]

    page = mirror(entries)

    assert page.contrasts[0].headline == mirror(answers(MOVED)).contrasts[0].headline
    assert [f.numbers["n"] for f in page.always if f.kind == "as_assigned"] == [5 + 6 + 6]


def test_it_reads_records_that_were_kept() -> None:
    record = record_of(answers(MOVED))

    assert mirror([entry for turn in record.turns for entry in turn.entries]) == mirror(answers(MOVED))


def tally_of(page: Mirror, contrast: int) -> tuple[int, ...]:
    """Return along, back, same, no room, apart."""
    return tuple(int(finding.numbers["n"]) for finding in page.contrasts[contrast].tally)


def test_pairs_stand_in_the_order_of_the_first_answers() -> None:
    shifts = [pair.shift for pair in mirror(answers(MOVED)).contrasts[0].pairs]

    assert shifts == [Shift.ALONG, Shift.ALONG, Shift.ALONG, Shift.SAME, Shift.APART, Shift.NO_ROOM]
