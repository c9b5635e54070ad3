"""The facilitator's page: who may, once each, and what a crash leaves."""

from pathlib import Path

import pytest
from fakes.leading import Before, before
from fakes.packs import FULL, SHORT

from game.web.leading import cookie_of, token_of
from game.web.phase import Phase
from game.web.workshop import Keys


def test_only_the_secret_of_the_link_opens_the_page(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        assert "Run this room" in here.browser.get("/lead").text
        assert here.browser.post("/lead/enter", data={"secret": "guessed"}).status_code == 403
        assert here.browser.post("/lead/enter", data={"secret": here.desk.workshop.keys.wall}).status_code == 403
        answer = here.browser.post("/lead/enter", data={"secret": here.desk.workshop.keys.lead}, follow_redirects=False)
        assert answer.headers["location"] == "/lead"
        assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(answer.headers["set-cookie"].split("; "))
        assert here.desk.workshop.keys.lead not in answer.headers["set-cookie"]
        assert "People come in" in here.browser.get("/lead").text


def test_guessing_is_slowed_down(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        tries = [here.browser.post("/lead/enter", data={"secret": "no"}).status_code for _ in range(40)]
        assert 429 in tries


@pytest.mark.parametrize("cookie", ["", "wrong", "seat"])
def test_no_other_cookie_leads(tmp_path: Path, cookie: str) -> None:
    with before(tmp_path) as here:
        keys = here.desk.workshop.keys
        here.enter("wall")
        here.browser.cookies[f"seat_{keys.code}"] = "seat"
        here.browser.cookies[cookie_of(keys)[0]] = cookie
        form = {"token": token_of(keys), "version": "0.0", "verb": "start"}
        here.browser.post("/lead/do", data=form)
        assert here.room.standing.phase is Phase.LOBBY
        assert here.browser.get("/lead/state").status_code == 403
        assert here.browser.get("/lead/events").status_code == 403
        assert here.browser.get("/lead/seats").status_code == 303
        assert here.browser.get("/lead/take/report.html").status_code == 303


def test_the_cookie_of_another_room_leads_nothing(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        keys = here.desk.workshop.keys
        here.browser.cookies[cookie_of(keys)[0]] = cookie_of(Keys(code=keys.code))[1]
        assert here.browser.get("/lead/state").status_code == 403


def test_a_form_without_its_token_does_nothing(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        assert here.press("start", token="forged") == 403  # noqa: S106 - not a secret
        assert here.room.standing.phase is Phase.LOBBY


def test_of_two_presses_only_the_first_counts_and_the_second_is_told(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        seen_by_both = {**here.form(), "verb": "start"}
        assert here.browser.post("/lead/do", data=seen_by_both).status_code == 200
        second = here.browser.post("/lead/do", data={**seen_by_both, "verb": "end", "sure": "yes"})
        assert second.status_code == 409
        assert "had already moved on" in second.text
        assert here.room.standing.phase is Phase.PLAYING


@pytest.mark.parametrize("verb", ["close", "end"])
def test_what_cannot_be_taken_back_is_asked_once_more(tmp_path: Path, verb: str) -> None:
    with before(tmp_path) as here:
        here.enter()
        here.press("start")
        asked = here.browser.post("/lead/do", data={**here.form(), "verb": verb})
        assert 'name="sure" value="yes"' in asked.text
        assert here.room.standing.phase is Phase.PLAYING
        assert here.press(verb) == 200
        assert here.room.standing.phase is not Phase.PLAYING


@pytest.mark.parametrize("verb", ["", "start; drop", "reveal", "agree", "slide_next", "throw_away", "remove"])
def test_what_makes_no_sense_now_is_refused_in_words(tmp_path: Path, verb: str) -> None:
    with before(tmp_path) as here:
        here.enter()
        assert here.press(verb) == 409
        assert here.room.standing.phase is Phase.LOBBY


def to_phase(here: Before, phase: Phase) -> None:
    """Lead a room of six to a phase."""
    here.enter()
    tokens = here.people(6)
    if phase is not Phase.LOBBY:
        here.press("start")
        here.play(tokens)
    if phase in (Phase.CLOSED, Phase.REVEALED):
        here.press("close")
    if phase is Phase.REVEALED:
        assert here.press("reveal") == 200
        here.press("slide_next")


@pytest.mark.parametrize("phase", [Phase.LOBBY, Phase.PLAYING, Phase.CLOSED, Phase.REVEALED])
def test_after_a_crash_the_page_is_where_it_was(tmp_path: Path, phase: Phase) -> None:
    keys = Keys()
    with before(tmp_path, keys=keys) as here:
        to_phase(here, phase)
        shown, begun, cookies = here.desk.show.now, here.room.snapshot().begun, dict(here.browser.cookies)
    with before(tmp_path, keys=keys) as again:
        again.browser.cookies.update(cookies)
        assert again.room.standing.phase is phase
        assert again.desk.show.now == shown
        assert again.room.snapshot().begun == begun
        page = again.browser.get("/lead").text
        assert 'aria-current="step"' in page
        assert ("Did we move?" in page) == (phase is Phase.REVEALED)


def test_the_live_state_tells_numbers_and_nothing_else(tmp_path: Path) -> None:
    with before(tmp_path, arms=(FULL, SHORT)) as here:
        to_phase(here, Phase.PLAYING)
        state = here.browser.get("/lead/state").json()
        assert set(state) == {"joined", "begun", "done", "arms", "mark", "power", "until"}
        assert state["arms"] == [3, 3]


def test_how_much_a_room_can_notice_is_told_before_it_starts(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        while not here.browser.get("/lead/state").json()["power"]:
            here.browser.wait(0.01)
        assert "99 of 100" in here.browser.get("/lead").text


def test_one_more_day_changes_the_file_and_nothing_else(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        assert here.press("extend") == 200
        assert here.desk.show.now.slide == 0
        assert here.room.standing.phase is Phase.LOBBY
