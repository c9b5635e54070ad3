from collections import Counter
from dataclasses import replace

from fakes.packs import FULL, tiny_pack
from fakes.story import family, item
from hypothesis import given
from hypothesis import strategies as st

from game.model.event import Slot
from game.model.framing import Framing
from game.model.ids import FamilyId
from game.model.state import Deal
from game.rules.begin import begin
from game.rules.slots import frame_line, is_watched, item_for, on_screen

M1, M2, C1 = FamilyId("m1"), FamilyId("m2"), FamilyId("c1")


def dealt(row: int) -> Deal:
    return Deal(rows={M1: row, C1: row}, watched_off=frozenset({M1}))


def test_the_square_is_latin_every_item_meets_every_framing_once_and_the_sixth_none() -> None:
    measured = family("m1")

    rows = [[item_for(measured, dealt(row), framing).id for framing in Framing] for row in range(5)]

    everyone = {f"m1_{n}" for n in range(5)}
    assert all(set(row) == everyone for row in rows)
    assert all({row[column] for row in rows} == everyone for column in range(5))


def test_the_columns_are_the_framings_in_their_fixed_order() -> None:
    assert [item_for(family("m1"), dealt(3), framing).id for framing in Framing] == [
        "m1_3",
        "m1_4",
        "m1_0",
        "m1_1",
        "m1_2",
    ]


@given(st.integers())
def test_the_screen_shows_every_choice_once_and_always_in_the_same_order(seed: int) -> None:
    dilemma = item("m1", 0, neither=True)

    assert sorted(choice.id for choice in on_screen(dilemma, seed)) == ["a", "b", "c"]
    assert on_screen(dilemma, seed) == on_screen(dilemma, seed)


def test_no_choice_has_a_place_of_its_own() -> None:
    first = Counter[str](on_screen(item("m1", 0), seed)[0].id for seed in range(1000))

    assert all(430 < first[choice] < 570 for choice in ("a", "b"))  # ±16 is one standard deviation


def test_an_author_says_who_watches_and_in_off_the_deal_does() -> None:
    state = begin(tiny_pack(), route=FULL, seed=1, deal=dealt(0))
    off = replace(state, framing=Framing.OFF)
    watched, unwatched = Slot(family=M1, watched=True), Slot(family=M1)

    assert is_watched(watched, state, family("m1"))
    assert not is_watched(unwatched, state, family("m1"))
    assert is_watched(unwatched, off, family("m1"))
    assert not is_watched(watched, off, family("m2"))
    assert not is_watched(
        watched, replace(off, deal=replace(off.deal, watched_off=frozenset({C1}))), family("c1", control=True)
    )


def test_the_frame_line_is_all_that_tells_what_the_world_makes_of_it() -> None:
    measured, control = family("m1"), family("c1", control=True)

    assert frame_line(measured, Framing.BEFORE, watched=True) == ""
    assert frame_line(measured, Framing.SCORE, watched=True) == "m1 under score."
    assert frame_line(measured, Framing.OFF, watched=False) == "m1 under off."
    assert frame_line(measured, Framing.OFF, watched=True) == "m1 while somebody looks on."
    assert frame_line(replace(measured, watched_frame=""), Framing.OFF, watched=True) == "m1 under off."
    assert frame_line(control, Framing.SCORE, watched=True) == ""


def test_where_no_score_is_kept_the_plain_lines_stand_in_off_too() -> None:
    plain = {Framing.OFF: "It is spring."}
    kind = replace(family("m1"), plain_frames=plain, plain_watched_frame="Somebody is there.")
    lines = [frame_line(kind, Framing.OFF, watched=watched, scored=False) for watched in (False, True)]
    assert lines == ["It is spring.", "Somebody is there."]
