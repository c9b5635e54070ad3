"""People for a room, without browsers."""

import asyncio
from pathlib import Path

from fakes.served import served

from game.cli.room_people import Person, forms, hush, part
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
            assert await person.listen() >= 0
            await person.look()
            while await person.turn():
                pass
            assert hush() == 1
            await part()
            return person.kept

        async def room_started() -> None:
            await asyncio.to_thread(room.lead, Verb.START)

        assert asyncio.run(play()) == room.answered() > 5
