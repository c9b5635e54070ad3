"""What the buttons do beside the room's own verbs."""

from pathlib import Path

from fakes.leading import before
from fakes.packs import FULL

from game.web.deeds import Deed, Told
from game.web.names import named
from game.web.phase import Phase, Verb


def test_a_button_is_either_the_rooms_own_or_a_deed() -> None:
    assert not set(Deed) & set(Verb)


def test_everything_that_can_be_told_has_its_words(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        words = here.desk.pages.words
        assert all(words.say(f"lead_told_{told}") for told in Told if told is not Told.DONE)


def test_a_seat_is_taken_away_by_its_name_with_all_it_held(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        here.enter()
        tokens = here.people(3)
        here.press("start")
        here.play(tokens)
        name, token = next(iter(named(here.room.seats, here.desk.pages.words).items()))
        page = here.browser.get("/lead/seats").text
        assert name in page
        asked = here.browser.post("/lead/do", {**here.form(), "verb": "remove", "value": name})
        assert f"Take “{name}” away?" in asked.text
        assert here.press("remove", "quiet green nobody") == 409
        assert here.press("remove", name) == 200
        assert here.room.seat(token) is None
        assert len(here.desk.workshop.store.seats()) == 2


def test_ending_lets_the_program_end_too(tmp_path: Path) -> None:
    with before(tmp_path, arms=(FULL,)) as here:
        here.enter()
        assert here.press("end") == 200
        assert here.room.standing.phase is Phase.ENDED
        assert here.desk.workshop.ended.is_set()
