"""A class of simulated people, who join a room over the network and answer beside whatever else goes on."""

import asyncio
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from fakes.commanded import Commanded, run

from game.cli.measured.room_people import Form, Person, forms

_LOOK = 0.2
_LONGEST = 300


@contextmanager
def classmates(host: Commanded, many: int) -> Iterator[None]:
    """Let them come in and, once the room has started, play to the end; the block ends when the last of them has."""

    async def whole() -> None:
        await asyncio.gather(
            *(_play(Person(host=host.ip, port=host.port), host.code, number) for number in range(many))
        )

    with ThreadPoolExecutor(1) as beside:
        playing = beside.submit(run, whole)
        yield
        playing.result(_LONGEST)


async def _play(person: Person, code: str, number: int) -> None:
    await person.join(code)
    while _asked(person) is None:
        await asyncio.sleep(_LOOK)
        await person.look()
    while (form := _asked(person)) is not None:
        await person.turn(choose=_wish(person, form, number))


def _asked(person: Person) -> Form | None:
    return next((form for form in forms(person.page.text) if form.action == "/act"), None)


def _wish(person: Person, form: Form, number: int) -> int:
    """Return a button: under the score most go along, without it few; where nothing is measured, any.

    Every third person does the reverse, since a version in which all moved one way is not shown.
    """
    values = [value for _, value in form.buttons]
    if sorted(values) != ["a", "b"]:
        return number
    lot = zlib.crc32(f"{number} {person.kept}".encode()) % 100
    likely, rarely = (25, 80) if number % 3 == 0 else (80, 25)
    return values.index("b" if lot < (likely if 'class="score"' in person.page.text else rarely) else "a")
