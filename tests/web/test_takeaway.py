"""What may be taken home, and when."""

import json
from pathlib import Path

import pytest
from fakes.leading import Before, before

from game.web.takeaway import FILES


def revealed(here: Before) -> None:
    here.enter()
    tokens = here.people(6)
    here.press("start")
    here.play(tokens)
    here.press("close")
    assert here.press("reveal") == 200


@pytest.mark.parametrize("name", FILES)
def test_nothing_leaves_before_the_reveal_or_without_the_facilitator(tmp_path: Path, name: str) -> None:
    with before(tmp_path) as here:
        assert here.browser.get(f"/lead/take/{name}").status_code == 303
        here.enter()
        assert here.browser.get(f"/lead/take/{name}").status_code == 409


def test_after_the_reveal_each_is_a_file(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        revealed(here)
        found = {name: here.browser.get(f"/lead/take/{name}") for name in FILES}
        assert {answer.status_code for answer in found.values()} == {200}
        assert all("attachment" in answer.headers["content-disposition"] for answer in found.values())
        assert json.loads(found["room.json"].text)["kind"] == "sincerely-room"
        assert here.browser.get("/lead/take/passwd").status_code == 404


def test_no_secret_and_no_seat_leaves_with_it(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        revealed(here)
        text = "".join(here.browser.get(f"/lead/take/{name}").text for name in FILES)
        keys = here.desk.workshop.keys
        secrets = [keys.lead, keys.wall, keys.code, *(seat.id for seat in here.room.seats)]
        assert [each for each in secrets if each in text] == []


def test_after_somebody_has_left_the_reveal_no_table_gives_them_away(tmp_path: Path) -> None:
    with before(tmp_path) as here:
        revealed(here)
        store = here.desk.workshop.store
        store.submit(*here.room.withdraw(store.seats()[0].token)).result()
        codes = {name: here.browser.get(f"/lead/take/{name}").status_code for name in FILES}
        assert codes == {name: 200 if name == "report.html" else 409 for name in FILES}
