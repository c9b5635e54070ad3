"""The projector: it shows the room together, and can do nothing."""

from pathlib import Path

import pytest
from fakes.leading import Before, before

from game.web.phase import Phase


def test_only_its_own_secret_opens_the_wall(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        assert here.browser.get("/wall/state").status_code == 403
        assert here.browser.get("/wall/events").status_code == 403
        assert here.browser.post("/wall/enter", data={"secret": "K7RQ"}).status_code == 403
        here.enter("wall")
        assert here.desk.workshop.keys.code in here.browser.get("/wall").text


def test_the_wall_never_shows_a_secret(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter("wall")
        keys = here.desk.workshop.keys
        shown = here.browser.get("/wall").text + here.browser.get("/wall/state").text
        assert keys.lead not in shown
        assert keys.wall not in shown


def led(here: Before, *verbs: str, people: int = 6) -> dict[str, object]:
    """Lead a room there, and return what is on the wall."""
    here.enter()
    tokens = here.people(people)
    for verb in verbs:
        assert here.press(verb) == 200, verb
        if verb == "start":
            here.play(tokens)
    state: dict[str, object] = here.browser.get("/wall/state").json()
    assert here.browser.get("/wall").status_code == 200
    return state


def test_before_the_reveal_it_tells_how_many_and_no_more(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        state = led(here, "start", "close")
        assert state["slide"] is None
        assert (state["done"], state["joined"]) == (6, 6)
        assert "arms" not in state


@pytest.mark.parametrize("verbs", [(), ("start",), ("start", "pause"), ("pace_together", "start"), ("start", "close")])
def test_every_phase_has_its_page(tmp_path: Path, verbs: tuple[str, ...]) -> None:
    with before(tmp_path) as here:
        led(here, *verbs)
        page = here.browser.get("/wall").text
        assert "<h1>" in page
        assert "style=" not in page


def test_what_all_did_alike_is_shown_only_when_the_room_agrees(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        led(here, "start", "close", "reveal")
        assert "1 figure is held back" in here.browser.get("/lead").text
        here.press("slide_next")
        assert "25 along" not in here.browser.get("/wall").text
        here.press("agree")
        page = here.browser.get("/wall").text
        assert "25 along" in page
        assert "rough, few people" in page
        assert "held back" not in here.browser.get("/lead").text


def test_the_pages_of_the_reveal_end_at_both_ends(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        led(here, "start", "close", "reveal", "slide_back")
        assert here.desk.show.now.slide == 0
        for _ in range(20):
            here.press("slide_next")
        state = here.browser.get("/wall/state").json()
        assert state["number"] == state["of_slides"]


def test_whoever_leads_may_look_at_the_wall_too(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        assert here.browser.get("/wall/state").json()["phase"] == Phase.LOBBY.value
