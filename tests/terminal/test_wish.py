"""What a player may ask without the story going on."""

import pytest
from fakes.tables import seat

from game.model.action import Go
from game.terminal.answer import Wish
from game.terminal.table import Left
from game.terminal.wish import grant, whole_standing


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish.HELP, "A number chooses"),
        (Wish.AGAIN, "Once more."),
        (Wish.STANDING, "Dana: 3 steps close."),
        (Wish.RECORDED, "Recorded so far in quiet-heron-42:"),
    ],
)
def test_a_wish_is_granted_and_the_game_goes_on(wish: Wish, said: str) -> None:
    taken = seat()
    assert grant(taken.table, wish, again=("Once more.",)) is None
    assert said in taken.player.text


def test_leaving_saves() -> None:
    assert grant(seat().table, Wish.LEAVE, again=()) is Left.SAVED


@pytest.mark.parametrize(("said", "left"), [("yes", Left.DELETED), ("no", None), ("y", None)])
def test_deleting_takes_a_whole_yes(said: str, left: Left | None) -> None:
    taken = seat(said)
    assert grant(taken.table, Wish.DELETE, again=()) is left
    assert taken.deleted is (left is Left.DELETED)


def test_the_standing_names_the_score_only_where_it_is_shown() -> None:
    session = seat().table.session
    words = seat().table.words
    assert "Sincere" not in " ".join(whole_standing(session.pack, session.state, words))
    session.act(Go())
    assert whole_standing(session.pack, session.state, words)[0] == "Money: 100."
