"""Which rules are in force."""

from dataclasses import replace

import pytest
from fakes.packs import FULL, plain_pack, tiny_pack

from game.model.entry import Answered, JoinedChanged, ScoreMoved, TierChanged
from game.model.framing import Framing
from game.rules.begin import begin
from game.rules.force import felt, in_force
from game.session.bots import BOTS
from game.session.play import play_bot


@pytest.mark.parametrize("framing", Framing)
def test_a_level_that_keeps_no_score_has_the_rules_from_before(framing: Framing) -> None:
    pack = tiny_pack()
    state = replace(begin(pack, route=FULL, seed=1), framing=framing)
    assert in_force(pack, state) == pack.framings[framing]
    assert in_force(pack, replace(state, scored=False)) == pack.framings[Framing.BEFORE]


def test_the_same_items_are_dealt_without_a_score() -> None:
    scored = play_bot(tiny_pack(), route=FULL, seed=5, bot=BOTS["own"])
    plain = play_bot(plain_pack(), route=FULL, seed=5, bot=BOTS["own"])
    one, other = (
        [entry for turn in record.turns for entry in turn.entries if isinstance(entry, Answered)]
        for record in (scored, plain)
    )
    assert [(e.item, e.framing, e.watched) for e in one] == [(e.item, e.framing, e.watched) for e in other]
    assert not any(entry.score_shown for entry in other)
    assert {entry.frame_line for entry in other if not entry.control} == {
        "", *(f"Plainly {framing}." for framing in list(Framing)[1:])
    }  # fmt: skip


def test_without_a_score_nothing_of_one_happens() -> None:
    for bot in BOTS.values():
        record = play_bot(plain_pack(), route=FULL, seed=5, bot=bot)
        entries = [entry for turn in record.turns for entry in turn.entries]
        assert not any(isinstance(entry, ScoreMoved | TierChanged) for entry in entries)
        assert not any(isinstance(entry, JoinedChanged) and entry.reason == "required" for entry in entries)


@pytest.mark.parametrize("framing", Framing)
def test_without_a_score_every_framing_is_like_the_time_before(framing: Framing) -> None:
    assert felt(framing, scored=True) is framing
    assert felt(framing, scored=False) is Framing.BEFORE
