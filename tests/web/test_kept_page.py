"""What is kept about one participant, read out."""

from fakes.packs import FULL, tiny_pack

from game.content.words import load_words
from game.model.entry import Answered, Chose, PredictedRoom
from game.session.bots import BOTS
from game.session.play import play_bot
from game.web.kept_page import kept_lines

WORDS = load_words()


def test_every_answer_is_read_out_with_its_time() -> None:
    record = play_bot(tiny_pack(), route=FULL, seed=1, bot=BOTS["own"])
    entries = [entry for turn in record.turns for entry in turn.entries]
    lines = kept_lines(entries, WORDS)
    answers = [entry for entry in entries if isinstance(entry, Answered | Chose)]
    assert sum(bool(line.seconds) for line in lines) == len(answers)
    for entry in answers:
        said = next((shown.say for shown in entry.offered if shown.id == entry.choice), None)
        assert said is None or any((line.title, line.answer) == (entry.title, said) for line in lines)
    assert any(line.answer == WORDS.say("phone_mine_guess", changed=0, n=3) for line in lines if not line.seconds)
    assert any(line.chapter for line in lines)


def test_the_guess_about_the_room_is_told_as_such() -> None:
    (line,) = kept_lines((PredictedRoom(changed=2, families=6),), WORDS)
    assert (line.title, line.answer) == (WORDS.say("phone_mine_guessed_room"), "2 of 6")
