"""One's own mirror on a phone says what every other mirror says."""

import pytest
from fakes.packs import FULL, tiny_pack

from game.analysis.mirror import mirror
from game.content.words import load_words
from game.model.entry import Entry, PredictedRoom
from game.session.bots import BOTS
from game.session.play import play_bot
from game.web.mirror_page import CONTROLS, mirror_page

WORDS = load_words()


def entries(bot: str) -> list[Entry]:
    record = play_bot(tiny_pack(6, 2), route=FULL, seed=1, bot=BOTS[bot])
    return [entry for turn in record.turns for entry in turn.entries]


@pytest.mark.parametrize("bot", ["own", "along", "score_changes", "coin"])
def test_the_headline_is_that_of_the_mirror(bot: str) -> None:
    played = entries(bot)
    found, page = mirror(played), mirror_page(played, WORDS)
    main = found.contrasts[0]
    assert page.headline == WORDS.say(main.headline.kind, **main.headline.numbers)
    assert WORDS.say(found.noise.kind, **found.noise.numbers) in page.beside
    assert [both.kind for both in page.pairs] == [pair.shift.value for pair in main.pairs]
    assert {WORDS.say(one.kind, **one.numbers) for one in found.always} <= set(page.small)


def test_every_other_comparison_is_one_tap_away() -> None:
    played = entries("score_changes")
    ways = {way for way, _, _ in mirror_page(played, WORDS).ways}
    assert ways == {"friends", "required", "off", CONTROLS}
    for way in ways:
        page = mirror_page(played, WORDS, way)
        assert way not in {other for other, _, _ in page.ways}
        assert page.pairs
    assert mirror_page(played, WORDS, "nonsense") == mirror_page(played, WORDS)


def test_each_side_says_where_it_is_written() -> None:
    for pair in mirror_page(entries("own"), WORDS).pairs:
        for side in pair.sides:
            assert side.chosen
            assert side.where


def test_the_guess_about_the_room_stands_beside_what_the_room_is_told() -> None:
    played = [*entries("coin"), PredictedRoom(changed=4, families=6)]
    assert "Of the room you guessed 4 of 6 on average. It was 2.3." in mirror_page(played, WORDS, "", 2.3).beside
    assert mirror_page(played, WORDS).beside[-1] == WORDS.say("phone_mirror_room", guess=4, of=6)
    assert not any("Of the room" in line for line in mirror_page(entries("coin"), WORDS, "", 2.3).beside)
