import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.version import numbers, running, spoken, within
from game.model.shelf import Versions

part = st.integers(0, 30)
version = st.builds("{}.{}.{}".format, part, part, part)


def test_the_running_version_is_known() -> None:
    assert numbers(running()) > (0, 0, 0)


@pytest.mark.parametrize(
    ("first", "before", "fits"),
    [
        ("", "", True),
        ("1.2.0", "", True),
        ("1.10.0", "", False),
        ("", "1.9.0", False),
        ("", "1.9.1", True),
        ("1.0.0", "2.0.0", True),
    ],
)
def test_a_version_fits_from_the_first_to_just_before_the_last(first: str, before: str, *, fits: bool) -> None:
    assert within("1.9.0", Versions(first=first, before=before)) is fits


def test_what_follows_the_three_numbers_does_not_count() -> None:
    assert numbers("1.2.3rc1") >= numbers("1.2.3")
    assert numbers("1.2.3.dev4") == (1, 2, 3)


@given(version, version)
def test_a_version_is_either_before_another_or_from_it_on(one: str, other: str) -> None:
    assert within(one, Versions(first=other)) is not within(one, Versions(before=other))


def test_a_range_is_said_in_words() -> None:
    assert spoken(Versions(first="1.0.0", before="2.0.0")) == "from 1.0.0, before 2.0.0"
    assert spoken(Versions()) == "any version"
