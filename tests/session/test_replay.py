from dataclasses import replace

import pytest
from fakes.lives import packs
from fakes.packs import FULL, STORY, tiny_pack
from hypothesis import given
from hypothesis import strategies as st

from game.model.action import Choose, Skip
from game.model.entry import Answered, Chose
from game.model.ids import ChoiceId
from game.model.pack import Pack
from game.model.record import Turn
from game.rules.begin import begin
from game.session.bots import BOTS
from game.session.play import play_bot
from game.session.replay import Replayed, replay

PACK = tiny_pack()
RECORD = play_bot(PACK, route=FULL, seed=6, bot=BOTS["score_changes"])


@given(packs(), st.sampled_from(sorted(BOTS)), st.integers(0, 10**6))
def test_a_replay_is_identical(pack: Pack, name: str, seed: int) -> None:
    record = play_bot(pack, route=FULL, seed=seed, bot=BOTS[name])

    played = replay(pack, record)

    assert (played.same, played.at, played.why) == (True, None, "")
    assert played.state.steps == len(record.turns)


def tampered(at: int, turn: Turn) -> Replayed:
    turns = (*RECORD.turns[:at], turn, *RECORD.turns[at + 1 :])
    return replay(PACK, replace(RECORD, turns=turns))


def test_the_first_turn_that_differs_is_named() -> None:
    turn = RECORD.turns[3]
    answer = turn.entries[0]
    assert isinstance(answer, Answered | Chose)

    played = tampered(3, replace(turn, entries=(replace(answer, score_after=951), *turn.entries[1:])))

    assert (played.same, played.at) == (False, 3)
    assert played.why == f"{answer.kind}.score_after was 951 and is now 550"
    assert played.state.steps == 3


def test_missing_and_other_entries_are_told_apart() -> None:
    at, turn = next((at, turn) for at, turn in enumerate(RECORD.turns) if len(turn.entries) > 1)

    fewer = tampered(at, replace(turn, entries=turn.entries[:-1]))
    other = tampered(at, replace(turn, entries=turn.entries[::-1]))

    assert "entries and has now" in fewer.why
    assert "and is now" in other.why


@pytest.mark.parametrize("action", [Choose(choice=ChoiceId("nothing of the kind")), Skip()])
def test_an_action_that_is_refused_is_said_to_be(action: Choose | Skip) -> None:
    played = tampered(0, Turn(action=action, entries=()))

    assert played.why == f"{action.kind} is refused: not_now"


def test_an_empty_record_stands_at_the_beginning() -> None:
    record = replace(play_bot(PACK, route=STORY, seed=2, bot=BOTS["own"]), turns=())

    assert replay(PACK, record).state == begin(PACK, route=STORY, seed=2)
