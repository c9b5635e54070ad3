"""What is up on the wall outlives a crash."""

from dataclasses import replace
from pathlib import Path

from fakes.leading import before

from game.web.phase import Standing
from game.web.show import Show, Shown, mark


def test_what_is_up_is_read_back(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        show, workshop = here.desk.show, here.desk.workshop
        here.browser.run(show.change(workshop, replace(show.now, slide=3)))
        again = Show()
        again.take_up(workshop.store)
        assert again.now == Shown(slide=3, version=1)


def test_every_change_makes_old_buttons_void() -> None:
    marks = {mark(Standing(version=one), Shown(version=other)) for one in range(12) for other in range(12)}
    assert len(marks) == 144
