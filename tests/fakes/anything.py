"""Hypothesis strategies for arbitrary records: every type of entry and action, every field, any text and number."""

from typing import get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from game.model.action import Action
from game.model.entry import Answered, Entry, Moved
from game.model.framing import Framing, Stance
from game.model.ids import FamilyId
from game.model.record import Header, Turn


def entries() -> SearchStrategy[Entry]:
    """Return any entry; the strategies of its fields come from the model's own types."""
    plain = [st.from_type(each) for each in get_args(Entry) if each is not Moved]
    moved = st.builds(Moved, tallies=st.dictionaries(st.text(), st.integers(), max_size=3))
    return st.one_of([*plain, moved])


def turns() -> SearchStrategy[Turn]:
    """Return any turn of few entries."""
    actions = st.one_of([st.from_type(each) for each in get_args(Action)])
    return st.builds(Turn, action=actions, entries=st.lists(entries(), max_size=3).map(tuple))


def headers() -> SearchStrategy[Header]:
    """Return any header of the format that is written now."""
    return st.builds(Header, format=st.just(1))


def runs() -> SearchStrategy[list[Entry]]:
    """Return entries in which the same few families are asked again and again, in any order and with any answer."""
    answers = st.builds(
        Answered,
        family=st.sampled_from([FamilyId(name) for name in ("one", "two", "three", "four", "taste")]),
        framing=st.sampled_from(Framing),
        stance=st.none() | st.sampled_from(Stance),
    )
    return st.lists(answers | entries(), max_size=25)
