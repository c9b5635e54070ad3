from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from game.model.action import Choose
from game.model.entry import Answered, Chose, NumberMoved, ScoreMoved, Shown, TieMoved
from game.model.offer import Offered, Scene
from game.model.state import State
from game.rules.quick import quick

NOUNS = [Answered, Choose, Chose, NumberMoved, Offered, Scene, ScoreMoved, Shown, State, TieMoved]


@pytest.mark.parametrize("noun", NOUNS)
def test_a_quickly_built_noun_is_the_noun(noun: Any) -> None:
    values = {each.name: n for n, each in enumerate(fields(noun)) if each.name != "kind"}

    plain, made = noun(**values), quick(noun)(**values)

    assert type(made) is noun
    assert (made, repr(made), hash(made)) == (plain, repr(plain), hash(plain))


def test_it_is_as_frozen_as_any_other() -> None:
    made = quick(TieMoved)(person="dana", before=1, after=2)  # type: ignore[arg-type]

    with pytest.raises(FrozenInstanceError):
        made.after = 3  # type: ignore[misc]


def test_a_forgotten_field_is_still_a_mistake() -> None:
    with pytest.raises(TypeError):
        quick(TieMoved)(before=1, after=2)  # type: ignore[call-arg]
