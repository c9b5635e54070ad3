"""The room without sockets."""

import tempfile
from pathlib import Path

from fakes.packs import FULL, SHORT
from fakes.rooms import bot_action, play_on, started, tiny_room, token
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.action import Go
from game.model.offer import Intro
from game.session.bots import BOTS
from game.web.phase import Phase, Verb
from game.web.room import Consent, Done, Held, Playing, Room, hashed
from game.web.store import Store


def lead(room: Room, *verbs: Verb) -> None:
    for verb in verbs:
        assert room.lead(verb, room.standing.version) is not None


def test_nothing_is_kept_before_the_first_answer() -> None:
    room = tiny_room()
    assert room.page(token(1)) == Consent()
    room.welcome(token(1))
    assert room.page(token(1)) == Held(why="lobby")
    assert room.act(token(1), 0, Go()) is None
    lead(room, Verb.START)
    page = room.page(token(1))
    assert isinstance(page, Playing)
    assert isinstance(page.offer, Intro)
    assert (room.snapshot().joined, room.snapshot().begun) == (1, 0)
    acted = room.act(token(1), 0, Go())
    assert acted is not None
    assert [statement.split()[2] for statement, _ in acted.writes] == ["seat", "meta", "turn"]
    assert room.snapshot().begun == 1


def test_whoever_did_not_agree_can_do_nothing() -> None:
    room = tiny_room()
    started(room, 1)
    assert room.act(hashed("a stranger"), 0, Go()) is None
    assert room.page(hashed("a stranger")) == Consent()


def test_a_pause_holds_everybody_and_takes_nothing() -> None:
    room = tiny_room()
    (who,) = started(room, 1)
    play_on(room, who, most=4)
    lead(room, Verb.PAUSE)
    assert room.page(who) == Held(why="paused")
    assert room.act(who, 4, Go()) is None
    lead(room, Verb.GO_ON)
    assert isinstance(room.page(who), Playing)


def test_together_everybody_waits_before_the_next_chapter() -> None:
    room = tiny_room()
    (who,) = started(room, 1)
    lead(room, Verb.PACE_TOGETHER)
    play_on(room, who)
    assert room.page(who) == Held(why="next_level")
    assert room.snapshot().done == 1
    lead(room, Verb.NEXT_LEVEL)
    assert isinstance(room.page(who), Playing)


def test_after_closing_no_answer_is_taken_and_after_the_reveal_one_sees_oneself() -> None:
    room = tiny_room()
    one, late = started(room, 2)
    play_on(room, one, most=5)
    lead(room, Verb.CLOSE)
    assert room.page(one) == Done(mirror=False)
    assert room.act(one, 5, Go()) is None
    lead(room, Verb.REVEAL)
    assert room.page(one) == Done(mirror=True)
    assert room.page(late) == Done(mirror=False)


def test_only_who_saw_the_room_as_it_is_can_lead_it() -> None:
    room = tiny_room()
    assert room.lead(Verb.START, 7) is None
    lead(room, Verb.START)
    assert room.lead(Verb.PAUSE, 0) is None
    assert room.lead(Verb.REVEAL, 1) is None
    assert room.standing.phase is Phase.PLAYING


def test_arms_are_balanced_over_those_who_answered() -> None:
    room = tiny_room(arms=(FULL, SHORT))
    everybody = started(room, 16)
    for who in everybody[::2]:
        play_on(room, who, most=2)
    assert room.snapshot().arms == (4, 4)


@given(st.integers(0, 50), st.integers(1, 40))
@settings(max_examples=8, deadline=None)
def test_a_room_goes_on_where_its_file_says(seed: int, steps: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "room.db")
        room = tiny_room(arms=(FULL, SHORT), seed=seed)
        everybody = [token(number) for number in range(3)]
        for who in everybody:
            room.welcome(who)
        writes = [room.lead(Verb.START, 0) or ()]
        writes += [tuple(play_on(room, who, most=steps, bot=BOTS["coin"])) for who in everybody]
        for each in writes:
            store.submit(*each).result()
        again = tiny_room(arms=(FULL, SHORT), seed=seed + 1)
        again.take_up(store)
        store.close()
        assert again.standing == room.standing
        assert again.snapshot() == room.snapshot()
        assert [again.page(who) for who in everybody] == [room.page(who) for who in everybody]


def test_whoever_withdraws_is_gone() -> None:
    room = tiny_room()
    (who,) = started(room, 1)
    play_on(room, who, most=3)
    assert room.withdraw(who) != ()
    assert room.page(who) == Consent()
    assert room.snapshot().joined == 0
    assert room.withdraw(who) == ()


def test_a_write_that_failed_is_put_back() -> None:
    room = tiny_room()
    (who,) = started(room, 1)
    wanted = bot_action(room, who)
    assert wanted is not None
    room.act(who, *wanted)
    room.forget_unsaved(who, None)
    assert room.seat(who) is None
    assert isinstance(room.page(who), Playing)
