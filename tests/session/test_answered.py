"""The page that was answered last, told again."""

import pytest
from fakes.clock import HandClock
from fakes.mistakes import TINY
from fakes.packs import SHORT, tiny_pack

from game.content.load import load
from game.content.pseudo import PSEUDO, pseudo
from game.model.action import Choose, Go
from game.model.ids import ChoiceId
from game.model.offer import Scene
from game.session.answered import answered
from game.session.bots import along
from game.session.session import Session


def test_it_is_what_stood_there_and_what_it_caused_after_every_turn() -> None:
    session = Session.start(tiny_pack(), route=SHORT, seed=4, clock=HandClock())
    session.act(Go())
    for _ in range(12):
        before = session.offer
        session.act(along(before, session.state, 4))
        assert answered(session) == (before, session.record.turns[-1].entries)


def test_it_is_told_in_the_language_that_is_spoken_now() -> None:
    plain, other = load(TINY).pack, load(TINY, language=PSEUDO).pack
    assert plain is not None
    assert other is not None
    session = Session.start(plain, route=SHORT, seed=4, clock=HandClock())
    session.act(Go())
    session.act(Choose(choice=ChoiceId("a")))
    session.speak(other)
    page, caused = answered(session)
    assert isinstance(page, Scene)
    assert page.title == pseudo("The piano goes first")
    assert caused == session.entries[1:]


def test_before_the_first_turn_nothing_was_answered() -> None:
    with pytest.raises(LookupError, match="no turn"):
        answered(Session.start(tiny_pack(), route=SHORT, seed=4, clock=HandClock()))
