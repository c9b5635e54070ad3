import time

from hypothesis import given
from hypothesis import strategies as st

from game.content.near import ID, did_you_mean, near_name


def test_the_nearest_word_is_offered() -> None:
    assert did_you_mean("captian", ["captain", "cabin"]) == "did you mean 'captain'?"
    assert did_you_mean("captian", ["xyz"]) == ""


def test_of_thousands_the_nearest_is_found_fast() -> None:
    known = [f"event_{n}" for n in range(20_000)] + ["captain"]
    start = time.process_time()
    assert did_you_mean("captian", known) == "did you mean 'captain'?"
    assert time.process_time() - start < 0.5


@given(st.text(max_size=60))
def test_a_suggested_name_is_allowed(name: str) -> None:
    near = near_name(name)
    assert not near or ID.fullmatch(near)


def test_a_name_is_brought_near() -> None:
    assert near_name("My School!") == "my_school"
