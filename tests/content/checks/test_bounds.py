from pathlib import Path

import pytest
from fakes.mistakes import Edit, check

USES = [
    Edit("pack.yaml", "start: 500, min: 300", "start: ‸200, min: 300"),
    Edit("pack.yaml", "start: 500, min: 300, max: 900", "start: 500, min: ‸950, max: 900"),
    Edit("people.yaml", "score: 480", "score: ‸980"),
    Edit("pack.yaml", "ties: {min: 0, max: 5}", "ties: {min: ‸2, max: 1}"),
]


@pytest.mark.parametrize("edit", USES)
def test_what_starts_outside_its_bounds_is_told(edit: Edit, tmp_path: Path) -> None:
    check(tmp_path, "E401", edit)


def test_without_ties_in_the_file_they_run_from_0_to_5(tmp_path: Path) -> None:
    check(tmp_path, "E401", Edit("pack.yaml", "ties: {min: 0, max: 5}\n", ""), Edit("people.yaml", "tie: 2", "tie: ‸6"))
