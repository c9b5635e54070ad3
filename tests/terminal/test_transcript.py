"""A recorded run as readable text."""

from dataclasses import replace

from fakes.packs import FULL, SHORT, tiny_pack

from game.content.words import load_words
from game.model.action import Choose, Skip
from game.model.ids import ChoiceId
from game.model.record import Turn
from game.session.bots import BOTS
from game.session.play import play_bot
from game.terminal.transcript import transcript

WORDS, PACK = load_words(), tiny_pack()


def test_it_tells_what_was_said_chosen_and_changed() -> None:
    record = play_bot(PACK, route=SHORT, seed=1, bot=BOTS["along"])
    text = transcript(PACK, record, WORDS)
    for said in (
        "Chapter 1 of 3: Level street",
        "> Say a",
        "reply a",
        "You have joined.",
        "This story has come to its end.",
    ):
        assert said in text


def test_the_same_run_is_the_same_text() -> None:
    first, second = (play_bot(PACK, route=FULL, seed=5, bot=BOTS["coin"]) for _ in range(2))
    assert transcript(PACK, first, WORDS) == transcript(PACK, second, WORDS)


def test_it_holds_no_hash_and_no_time() -> None:
    record = play_bot(PACK, route=SHORT, seed=1, bot=BOTS["own"])
    text = transcript(PACK, record, WORDS)
    assert PACK.hash[:12] not in text
    assert str(record.header.started) not in text


def test_an_action_that_the_pack_now_refuses_ends_it_with_the_reason() -> None:
    record = play_bot(PACK, route=SHORT, seed=1, bot=BOTS["own"])
    foreign = Turn(action=Choose(choice=ChoiceId("zzz")), entries=())
    cut = replace(record, turns=(*record.turns[:1], foreign, *record.turns[1:]))
    assert transcript(PACK, cut, WORDS).endswith("> zzz\n\nThat is not one of the choices here.\n")


def test_a_skip_is_written_down() -> None:
    record = play_bot(PACK, route=SHORT, seed=1, bot=BOTS["own"])
    cut = replace(record, turns=(*record.turns[:2], Turn(action=Skip(), entries=())))
    assert "> (skipped)" in transcript(PACK, cut, WORDS)
