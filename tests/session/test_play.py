import pytest
from fakes.packs import FULL, STORY, tiny_pack
from fakes.story import choice, event, level

from game.model.action import Skip
from game.model.entry import Ended
from game.model.framing import Framing
from game.session.bots import BOTS
from game.session.clock import FixedClock
from game.session.play import EndlessPackError, play_bot


@pytest.mark.parametrize("name", sorted(BOTS))
def test_every_bot_reaches_the_end(name: str) -> None:
    record = play_bot(tiny_pack(), route=FULL, seed=11, bot=BOTS[name])

    assert isinstance(record.turns[-1].entries[-1], Ended)


def test_the_same_play_gives_the_same_record_and_the_clock_only_changes_its_times() -> None:
    pack, bot = tiny_pack(), BOTS["coin"]

    record = play_bot(pack, route=STORY, seed=11, bot=bot)
    later = play_bot(pack, route=STORY, seed=11, bot=bot, clock=FixedClock(at=5))

    assert record == play_bot(pack, route=STORY, seed=11, bot=bot)
    assert (later.header.started, {turn.action.at for turn in later.turns}) == (5, {5})


@pytest.mark.parametrize("name", sorted(BOTS))
def test_no_loop_that_a_choice_can_leave_holds_a_bot(name: str) -> None:
    ring = event("ring", choice("a", goto="ring"), choice("b"))
    pack = tiny_pack(levels=[level("one", Framing.BEFORE, ring)])

    assert play_bot(pack, route=STORY, seed=1, bot=BOTS[name]).turns


def test_a_circle_without_a_way_out_is_named() -> None:
    pack = tiny_pack(levels=[level("one", Framing.BEFORE, event("ring", goto="ring"))])

    with pytest.raises(EndlessPackError, match="one/ring: the events there lead in a circle"):
        play_bot(pack, route=STORY, seed=1, bot=BOTS["along"])


def test_a_bot_that_does_what_was_not_offered_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not_now"):
        play_bot(tiny_pack(), route=FULL, seed=1, bot=lambda *_: Skip())
