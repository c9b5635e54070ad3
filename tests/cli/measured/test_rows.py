"""One line of the bench."""

import pytest

from game.cli.measured.rows import Row, fastest


@pytest.mark.parametrize(("value", "times", "ok"), [(10.0, 2.0, True), (15.0, 3.0, True), (20.0, 4.0, False)])
def test_a_figure_is_judged_as_a_multiple_of_its_floor(value: float, times: float, ok: bool) -> None:  # noqa: FBT001
    row = Row(what="x", value=value, unit="ms", floor=5.0, floor_is="y", bar=3.0)
    assert (row.times, row.ok) == (times, ok)


def test_the_fastest_try_counts() -> None:
    done: list[int] = []
    assert fastest(lambda: done.append(1), tries=3) >= 0
    assert len(done) == 3
