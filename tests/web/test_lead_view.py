"""What the facilitator's page offers."""

from pathlib import Path

from fakes.leading import before

from game.model.cohort import Power
from game.web.lead_view import view


def test_only_buttons_that_change_something_are_offered(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        assert view(here.desk)["can"] == {"start", "pace_together", "end"}
        here.enter()
        here.press("start")
        assert view(here.desk)["can"] == {"pause", "pace_together", "close", "end"}
        here.press("pause")
        assert "go_on" in view(here.desk)["can"]
        assert "pause" not in view(here.desk)["can"]
        here.press("pace_together")
        assert {"next_level", "pace_free"} <= view(here.desk)["can"]


def test_what_rooms_would_notice_stands_in_lines_by_size(tmp_path: Path) -> None:
    powers = [Power(n=n, arms=arms, baseline=0.5, power=n / 100) for n in (40, 8) for arms in (1, 2)]
    with before(tmp_path) as here:
        assert view(here.desk, powers)["power"] == ((8, 8, 8), (40, 40, 40))
