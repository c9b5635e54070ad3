"""The player's own log, told."""

from dataclasses import replace

from fakes.boards import HERE, board_pack, moves, played
from fakes.packs import tiny_pack
from fakes.records import answered

from game.analysis.pattern import PAUSE, pattern
from game.content.words import load_words
from game.model.board import BoardKind
from game.model.boards.log import Log, LogRate
from game.model.entry import Answered
from game.model.framing import Framing, Stance
from game.model.ids import BoardId, PersonId
from game.terminal.pattern import beside_log, pattern_words, seconds
from game.terminal.scene import tell

WORDS = load_words()
LOG = Log(id=BoardId("log"), kind=BoardKind.LOG, turns=9, ends=(), where=HERE, people=1000, rates=(LogRate(one_in=10),))
NOON = 1_700_000_000_000


def met(who: str, at: int, ms: int, changes: int = 0) -> Answered:
    """Return an answer given with somebody."""
    one = answered("speak_up", Framing.SCORE, Stance.OWN)
    return replace(one, person=PersonId(who), at=at, ms=ms, changes=changes, title=f"Scene {at - NOON}")


def test_a_pattern_is_told_with_times_people_and_the_way_to_delete_it() -> None:
    log = [met("dana", NOON, 10), met("dana", NOON + 9, 2_345, 2), met("gus", NOON + 2 * PAUSE, 7)]
    told = " ".join(pattern_words(tiny_pack(), pattern(log), WORDS))
    for part in ("Scene 9", "2.3 seconds", "one more sitting", "2 times", "Gus once", "Entry 3", "say delete"):
        assert part in told


def test_without_times_only_the_meetings_are_told() -> None:
    told = " ".join(pattern_words(tiny_pack(), pattern([met("dana", 0, 0)]), WORDS))
    assert "No times were kept" in told
    assert "Dana, once" in told


def test_an_empty_log_and_a_stranger_can_be_told() -> None:
    assert "not seen you meet anybody" in " ".join(pattern_words(tiny_pack(), pattern([]), WORDS))
    assert "nemo" in " ".join(pattern_words(tiny_pack(), pattern([met("nemo", NOON, 1)]), WORDS))


def test_it_stands_beside_a_log_until_the_first_move_and_beside_nothing_else() -> None:
    pack = board_pack(LOG)
    for actions, more in (((), 4), (moves("rate_0"), 0)):
        state, entries, shown = played(pack, *actions)
        assert shown is not None
        told = tell(pack, state, shown, WORDS)
        beside = beside_log(pack, shown, told, entries, WORDS)
        assert len(beside.paragraphs) == len(told.paragraphs) + more
    other = board_pack()
    state, entries, shown = played(other)
    assert shown is not None
    told = tell(other, state, shown, WORDS)
    assert beside_log(other, shown, told, entries, WORDS) is told


def test_seconds_have_one_decimal() -> None:
    assert seconds(pattern([met("dana", NOON, 1_250)]).deeds[0]) in {"1.2", "1.3"}
