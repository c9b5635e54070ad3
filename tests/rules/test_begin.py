from fakes.packs import DANA, FULL, GUS, MONEY, OLA, SHORT, tiny_pack
from fakes.story import person

from game.model.framing import Framing
from game.model.state import Deal, Phase
from game.rules.begin import begin
from game.rules.deal import deal


def test_a_run_begins_before_the_first_level_with_nothing_decided() -> None:
    state = begin(tiny_pack(), route=FULL, seed=3)

    assert (state.phase, state.level, state.event) == (Phase.INTRO, "street", None)
    assert (state.framing, state.joined, state.tier, state.score) == (Framing.BEFORE, False, None, 550)
    assert (state.numbers, state.ties) == ({MONEY: 100}, {DANA: 3, GUS: 1, OLA: 0})
    assert state.steps == 0


def test_a_room_may_deal_by_itself() -> None:
    pack = tiny_pack()
    dealt = Deal(rows=dict.fromkeys(pack.families, 2), watched_off=frozenset())

    assert begin(pack, route=SHORT, seed=3, deal=dealt).deal is dealt
    assert begin(pack, route=SHORT, seed=3).deal == deal(pack, 3)


def test_who_has_no_score_is_not_in_the_app() -> None:
    pack = tiny_pack(people=[person("dana", score=600), person("gus")])

    assert begin(pack, route=FULL, seed=3).their_score == {DANA: 600}
