"""`room`: what is refused before anything is opened."""

import gc
from pathlib import Path

import pytest

from game.cli.failure import Failure
from game.cli.main import parser_for
from game.content.words import load_words

WORDS = load_words()


def room(*arguments: str) -> int:
    parsed = parser_for("room", WORDS).parse_args(["room", *arguments])
    return int(parsed.run(parsed))


@pytest.fixture(autouse=True)
def _allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SINCERELY_ROOM_AS_ROOT", "1")


def test_strangers_are_not_served_with_all_rights(monkeypatch: pytest.MonkeyPatch, tiny: Path) -> None:
    monkeypatch.delenv("SINCERELY_ROOM_AS_ROOT")
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    with pytest.raises(Failure, match="administrator"):
        room(str(tiny))


def test_arms_are_two_different_routes(tiny: Path) -> None:
    with pytest.raises(Failure, match="two different routes"):
        room(str(tiny), "--arms", "short,short")
    with pytest.raises(Failure, match="no route"):
        room(str(tiny), "--arms", "short,nowhere")


def test_an_address_of_somebody_else_is_refused(tiny: Path) -> None:
    with pytest.raises(Failure, match="not an address of this computer"):
        room(str(tiny), "--lan", "203.0.113.9", "--port", "0")


def test_a_start_that_fails_leaves_the_search_for_garbage_on(tiny: Path) -> None:
    with pytest.raises(Failure):
        room(str(tiny), "--arms", "short,short")
    assert gc.isenabled()
