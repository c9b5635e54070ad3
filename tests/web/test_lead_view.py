"""What the facilitator's page offers."""

import os
from datetime import UTC, datetime
from pathlib import Path

from fakes.leading import before

from game.model.cohort import Power
from game.session.rooms import LIFETIME
from game.web.figures import CROWDED
from game.web.lead_view import until, view


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


def test_people_in_each_version_and_people_in_all_are_told_apart(tmp_path: Path) -> None:
    powers = [
        Power(n=25, arms=2, baseline=0.5, power=0.45),
        Power(n=50, arms=2, baseline=0.5, power=0.75),
        Power(n=50, arms=2, baseline=CROWDED, power=0.35),
    ]
    with before(tmp_path) as here:
        assert view(here.desk, powers)["power_each"] == {
            "each": 25, "all": 50, "whole": 75, "split": 45, "crowded": 35
        }  # fmt: skip
        assert view(here.desk, powers[:2])["power_each"] == {}


def test_the_day_and_the_minute_at_which_the_file_goes_are_told(tmp_path: Path) -> None:
    last = datetime(2026, 11, 23, 3, 12, 30, tzinfo=UTC).timestamp()
    with before(tmp_path) as here:
        for path in tmp_path.iterdir():
            os.utime(path, (last, last))
        local = datetime.fromtimestamp(last + LIFETIME, UTC).astimezone()
        assert until(here.desk) == f"{local:%Y-%m-%d, %H:%M}"
        assert until(here.desk).startswith("2026-11-2")
        here.enter()
        assert until(here.desk) in here.browser.get("/lead").text
        assert here.browser.get("/lead/state").json()["until"] == until(here.desk)
