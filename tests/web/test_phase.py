"""What a facilitator can do, and when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.web.phase import ALLOWED, Pace, Phase, Standing, Verb, apply

VERBS = st.lists(st.sampled_from(list(Verb)), max_size=30)


@given(VERBS)
def test_no_way_leads_back_from_the_reveal(verbs: list[Verb]) -> None:
    now, revealed = Standing(), False
    for verb in verbs:
        after = apply(now, verb)
        if after is None:
            assert verb not in ALLOWED[now.phase]
            continue
        assert after.version == now.version + 1
        revealed = revealed or after.phase is Phase.REVEALED
        assert not revealed or after.phase in (Phase.REVEALED, Phase.ENDED)
        now = after


def test_a_close_can_be_taken_back_until_it_is_revealed() -> None:
    now = Standing(phase=Phase.PLAYING, paused=True)
    closed = apply(now, Verb.CLOSE)
    assert closed is not None
    assert (closed.phase, closed.paused) == (Phase.CLOSED, False)
    again = apply(closed, Verb.REOPEN)
    assert again is not None
    assert again.phase is Phase.PLAYING


@pytest.mark.parametrize(
    ("verb", "field", "value"),
    [
        (Verb.PAUSE, "paused", True),
        (Verb.GO_ON, "paused", False),
        (Verb.NEXT_LEVEL, "levels", 2),
        (Verb.PACE_TOGETHER, "pace", Pace.TOGETHER),
        (Verb.PACE_FREE, "pace", Pace.FREE),
        (Verb.END, "phase", Phase.ENDED),
    ],
)
def test_each_verb_changes_one_thing(verb: Verb, field: str, value: object) -> None:
    after = apply(Standing(phase=Phase.PLAYING), verb)
    assert getattr(after, field) == value
