"""What a level asks about, each name once, in its order."""

from fakes.packs import DANA, HELPED
from fakes.story import choice, event, level

from game.model.event import Aside, Needs
from game.model.ids import FactId
from game.session.author.asked import asked


def test_needs_of_events_choices_and_asides_are_asked() -> None:
    other = FactId("other")
    aside = Aside(needs=Needs(any_of=(Needs(lacks=(other,)), Needs(has=(HELPED,)))), text="Then.")
    one = event("one", choice("a", needs=Needs(tie_at_least={DANA: 2})), needs=Needs(has=(HELPED,)), also=(aside,))
    found = asked(level("x", None, one))
    assert found.facts == (HELPED, other)
    assert found.people == (DANA,)
