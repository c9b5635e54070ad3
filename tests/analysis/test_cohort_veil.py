"""What would give an answer away is not shown, and neither is what would show it by subtraction."""

from dataclasses import replace

from game.analysis.cohort_figures import HIDDEN, shift_figure
from game.analysis.cohort_people import Moves
from game.analysis.cohort_veil import is_shown, veiled, veiled_under, veiled_watch
from game.model.cohort import FamilyFigure, Figure, Incomplete, Kind, Under, Watch
from game.model.framing import Framing
from game.model.ids import FamilyId


def figure(n: int = 12, *, same: bool = False) -> Figure:
    return shift_figure([Moves(along=0 if same else at % 2, back=0, pairs=1) for at in range(n)], (1,))


def framing(whole: Figure, *families: Figure) -> Under:
    return Under(
        framing=Framing.SCORE,
        primary=True,
        shift=whole,
        families=tuple(
            FamilyFigure(family=FamilyId(f"m{at}"), title="", shift=each) for at, each in enumerate(families)
        ),
        incomplete=Incomplete(people=0, apart=0, missing=0),
    )


def kinds(under: Under) -> list[Kind]:
    return [each.shift.kind for each in under.families]


def test_a_cell_in_which_all_are_alike_waits_for_a_confirmation() -> None:
    assert veiled(figure(same=True), confirmed=False).kind is Kind.WITHHELD
    assert is_shown(veiled(figure(same=True), confirmed=True))
    assert is_shown(veiled(figure(), confirmed=False))


def test_beside_one_hidden_family_the_smallest_other_goes_too() -> None:
    under = veiled_under(framing(figure(), HIDDEN, figure(12), figure(11), figure(12)), confirmed=False)

    assert kinds(under) == [Kind.FEW, Kind.ALL, Kind.WITHHELD, Kind.ALL]
    assert under.families[2].shift.n == 0


def test_beside_two_hidden_families_nothing_follows_from_the_rest() -> None:
    under = veiled_under(framing(figure(), HIDDEN, figure(same=True), figure()), confirmed=False)

    assert kinds(under) == [Kind.FEW, Kind.WITHHELD, Kind.ALL]


def test_where_all_that_is_hidden_went_one_way_a_third_family_goes_too() -> None:
    alike = shift_figure([Moves(along=1, back=0, pairs=1)] * 12, (1,), tested=False)
    mixed = figure(12)
    whole = shift_figure([Moves(along=2 + 2 * (at % 2), back=0, pairs=4) for at in range(12)], (1,))
    whole = replace(whole, unanimous=False)

    told, safe = (
        veiled_under(framing(replace(whole, moved_along=along), alike, alike, mixed, mixed), confirmed=False)
        for along in (36, 30)
    )

    assert kinds(told) == [Kind.WITHHELD, Kind.WITHHELD, Kind.WITHHELD, Kind.ALL]
    assert kinds(safe) == [Kind.WITHHELD, Kind.WITHHELD, Kind.ALL, Kind.ALL]


def test_a_withheld_whole_takes_its_parts_with_it() -> None:
    under = veiled_under(framing(figure(same=True), figure(), figure()), confirmed=False)

    assert not is_shown(under.shift)
    assert kinds(under) == [Kind.WITHHELD, Kind.WITHHELD]


def test_watched_needs_unwatched_their_difference_and_the_whole() -> None:
    whole = Watch(watched=figure(), unwatched=figure(), difference=figure())

    assert veiled_watch(whole, confirmed=False) == whole
    for watch, shown in ((whole, False), (replace(whole, unwatched=figure(same=True)), True)):
        gone = veiled_watch(watch, confirmed=False, whole=shown)
        assert {gone.watched.kind, gone.unwatched.kind, gone.difference.kind} == {Kind.WITHHELD}
