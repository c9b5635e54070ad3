"""Rehearsing with bots: the real room, and nothing of it left."""

from pathlib import Path

from fakes.leading import Before, before
from fakes.rooms import tiny_room

from game.web.phase import Phase
from game.web.rehearsal import MOST, bots_of, wish
from game.web.reveal import taken
from game.web.workshop import Keys


def rehearsed(here: Before, many: int = 6) -> None:
    """Let bots play a room to its end."""
    here.enter()
    assert here.press("rehearse", str(many)) == 200
    here.press("start")
    while here.room.snapshot().done < many:
        here.browser.wait(0.05)


def test_bots_play_to_the_end_and_everything_says_so(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        rehearsed(here)
        assert here.room.snapshot().begun == 6
        assert "REHEARSAL" in here.browser.get("/wall").text
        assert "A rehearsal with 6 bots." in here.browser.get("/lead").text


def test_a_rehearsal_shows_bots_alone_and_nothing_of_it_can_be_taken_home(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        rehearsed(here)
        (late,) = here.people(1)
        here.play([late])
        assert here.room.snapshot().begun == 7
        assert len(taken(here.desk)) == 6
        here.press("close")
        here.press("reveal")
        assert "REHEARSAL" in here.browser.get("/wall").text
        assert here.browser.get("/lead/take/report.html").status_code == 409


def test_thrown_away_it_leaves_an_empty_room(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        rehearsed(here)
        version = here.room.standing.version
        assert here.press("throw_away") == 200
        assert here.room.snapshot().joined == 0
        assert here.room.standing.phase is Phase.LOBBY
        assert here.room.standing.version > version
        assert here.desk.workshop.store.seats() == ()
        assert "Rehearse first" in here.browser.get("/lead").text


def test_whoever_is_here_is_not_thrown_away_by_surprise(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.people(1)
        here.enter()
        assert here.press("rehearse", "5") == 409
        assert "needs an empty room" in here.browser.post("/lead/do", {**here.form(), "verb": "rehearse"}).text


def test_there_are_never_too_many_bots(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        assert [here.press("rehearse", value) for value in ("", "-3", "x", "0")] == [409] * 4
        here.press("rehearse", "999")
        assert here.desk.show.now.rehearsal == MOST


def test_after_a_crash_the_same_bots_go_on(tmp_path: Path) -> None:
    keys = Keys()
    with before(tmp_path, keys=keys) as here:
        here.enter()
        here.press("rehearse", "3")
        here.press("start")
        here.browser.wait(0.05)
    with before(tmp_path, keys=keys) as again:
        again.enter()
        while again.room.snapshot().done < 3:
            again.browser.wait(0.05)
        assert again.room.snapshot().begun == 3


def test_no_phone_can_sit_on_the_seat_of_a_bot() -> None:
    assert set(bots_of(Keys(), 9)).isdisjoint(bots_of(Keys(), 9))
    assert wish(tiny_room(), bots_of(Keys(), 1)[0], 0) is None
