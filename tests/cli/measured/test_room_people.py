"""People for a room, without browsers."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import pytest
from fakes.served import served

from game.cli.measured.room_people import SPREAD, Answer, CutError, Person, forms, hush, part
from game.content.shipped import shipped
from game.web import streams
from game.web.phase import Verb


def test_a_form_is_read_with_its_hidden_fields_and_its_buttons() -> None:
    (form,) = forms(
        '<p>no</p><form method="post" action="/act" class="x"><input type="hidden" name="step" value="3">'
        '<button name="value" value="a&amp;b">A</button>\n<button class="y">B</button></form>'
    )
    assert (form.action, form.fields, form.buttons) == ("/act", {"step": "3"}, (("value", "a&b"), ("", "")))


def test_a_person_joins_listens_and_answers_what_the_page_asks(tmp_path: Path) -> None:
    with served(tmp_path) as room:

        async def play() -> int:
            person = Person(port=room.port)
            await person.join(room.code)
            await room_started()
            assert await person.listen() == "play 0"
            await person.look()
            while await person.turn():
                pass
            assert hush() == 1
            await part()
            return person.kept

        async def room_started() -> None:
            await asyncio.to_thread(room.lead, Verb.START)

        assert asyncio.run(play()) == room.answered() > 5


def test_a_person_comes_back_as_the_pages_script_does() -> None:
    script = (shipped("assets") / "pages" / "room" / "static" / "room.js").read_text(encoding="utf-8")
    assert f"var SPREAD = {1000 * SPREAD:.0f};" in script


class Overheard(Person):
    """Somebody of whom it is known what they fetched."""

    asked: ClassVar[list[str]] = []

    async def ask(self, method: str, path: str, fields: Mapping[str, str] | None = None) -> Answer:
        self.asked.append(path)
        return await Person.ask(self, method, path, fields)


def test_whoever_is_back_fetches_their_page_only_where_it_is_another(tmp_path: Path) -> None:
    with served(tmp_path) as room:

        async def gap() -> list[str]:
            person = Overheard(port=room.port)
            await person.join(room.code)
            await person.listen()
            asked.clear()
            hush()
            await person.back(0.0)
            asked.append("and the room starts")
            await asyncio.to_thread(room.lead, Verb.START)
            hush()
            await person.back(0.0)
            assert 'data-at="play 0"' in person.page.text
            await part()
            return asked

        asked = Overheard.asked
        assert asyncio.run(gap()) == ["and the room starts", "/play"]


def test_a_stream_that_is_not_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST", 0)
    with served(tmp_path) as room:

        async def listen() -> None:
            try:
                await Person(port=room.port).listen()
            finally:
                await part()

        with pytest.raises(CutError):
            asyncio.run(listen())
