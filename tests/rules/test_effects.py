from fakes.lives import draft_under
from fakes.packs import DANA, GUS, HELPED, MONEY, tiny_pack

from game.model.entry import (
    FactChanged,
    JoinedChanged,
    NumberMoved,
    ScoreMoved,
    TheirScoreMoved,
    TieMoved,
)
from game.model.event import Effects
from game.model.framing import Framing
from game.model.ids import SCORE
from game.rules.effects import apply_effects


def test_everything_that_is_written_is_booked_and_named_after_its_cause() -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE)
    effects = Effects(
        add={MONEY: -10, SCORE: 5}, ties={DANA: 1}, their_score={GUS: -20}, set=(HELPED,), clear=(), join=True
    )

    apply_effects(draft, effects, "opening")

    assert draft.entries == [
        NumberMoved(number=MONEY, cause="opening", before=100, after=90),
        ScoreMoved(reason="story", cause="opening", asked=5, before=550, after=555),
        TieMoved(person=DANA, before=3, after=4),
        TheirScoreMoved(person=GUS, before=420, after=400),
        FactChanged(fact=HELPED, now=True),
        JoinedChanged(joined=True, reason="choice"),
    ]


def test_what_is_so_already_is_not_news() -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE, joined=True, facts=frozenset({HELPED}))

    apply_effects(draft, None, "opening")
    apply_effects(draft, Effects(add={MONEY: 0}, set=(HELPED,), join=True), "opening")

    assert draft.entries == []


def test_a_fact_can_cease_to_be() -> None:
    draft = draft_under(tiny_pack(), Framing.SCORE, facts=frozenset({HELPED}))

    apply_effects(draft, Effects(clear=(HELPED,)), "opening")

    assert (draft.facts, draft.entries) == (frozenset(), [FactChanged(fact=HELPED, now=False)])


def test_nobody_declines_where_there_is_no_way_out() -> None:
    required = draft_under(tiny_pack(), Framing.REQUIRED, joined=True)
    friends = draft_under(tiny_pack(), Framing.FRIENDS, joined=True)

    for draft in (required, friends):
        apply_effects(draft, Effects(join=False), "leaving")

    assert (required.joined, required.entries) == (True, [])
    assert (friends.joined, friends.entries) == (False, [JoinedChanged(joined=False, reason="choice")])
