"""The mirror on the screen: the first pair and its question, then the chart of all verdicts."""

import pytest
from fakes.mirrored import Script, mirrored

from game.model.framing import Framing, Stance
from game.model.ids import FamilyId

ALONG, OWN, NEITHER = Stance.ALONG, Stance.OWN, Stance.NEITHER
EVERY: dict[str, tuple[Stance | None, Stance | None]] = {
    "m1": (OWN, ALONG),
    "m2": (ALONG, OWN),
    "m3": (OWN, OWN),
    "m4": (ALONG, ALONG),
    "m5": (OWN, None),
    "m6": (NEITHER, OWN),
}


def always(before: Stance | None, after: Stance | None) -> Script:
    """Answer every kind of question alike."""
    return lambda _, framing: before if framing is Framing.BEFORE else after


def each(family: FamilyId, framing: Framing) -> Stance | None:
    """Give each kind of question another fate."""
    before, after = EVERY[family]
    return before if framing is Framing.BEFORE else after


@pytest.mark.parametrize(
    ("script", "question"),
    [
        (each, "Beside the score you went along. Would you have, without it?"),
        (always(ALONG, OWN), "Beside the score you took your own way. Would you have, without it?"),
        (always(OWN, OWN), "Your own way, both times. Did the number weigh anything?"),
        (always(ALONG, ALONG), "You went along both times. For the same reason?"),
        (always(OWN, None), "These two cannot be compared. What would you answer today?"),
    ],
)
def test_the_first_page_asks_what_fits_the_pair(script: Script, question: str) -> None:
    player = mirrored(script)
    assert player.scene == "FirstPair"
    assert player.screen().find(question).role == "heading"


def test_the_first_page_shows_no_figure_and_no_other_pair() -> None:
    player = mirrored(each)
    said = " ".join(node.name for node in player.screen().walk())
    assert "Of the" not in said
    assert player.named("row") == []


def test_the_chosen_answer_is_named_among_the_others_in_their_order() -> None:
    player = mirrored(each)
    pair = next(pair for pair in player.table.mirror().contrasts[0].pairs if pair.family == "m1")
    names = [node.name for node in player.named("text")]
    shown = [names.index(choice.say) for choice in pair.before.answer.offered]
    assert shown == sorted(shown)
    assert "Chosen: own way" in names
    assert "Chosen: went along" in names


def test_each_verdict_is_told_in_words() -> None:
    player = mirrored(each)
    player.press("all")
    told = {node.key: node.value for node in player.named("row")}
    assert told == {
        "pair:m1": "own way, then went along: moved along",
        "pair:m2": "went along, then own way: moved back",
        "pair:m3": "own way, then own way: unchanged",
        "pair:m4": "went along, then went along: no room to move",
        "pair:m5": "own way, then no answer: not counted",
        "pair:m6": "neither, then own way: not counted",
    }


def test_a_row_opens_its_two_answers_and_the_next_pair_follows() -> None:
    player = mirrored(each)
    player.press("all")
    player.press("pair:m2")
    assert player.scene == "PairPage"
    assert player.screen().find("Family m2").role == "heading"
    player.press("more")
    assert player.screen().find("Family m3").role == "heading"
    player.press("less")
    player.press("less")
    assert player.screen().find("Family m1").role == "heading"


def test_a_pair_says_when_where_and_for_what_it_was_answered() -> None:
    player = mirrored(each)
    player.press("all")
    player.press("pair:m1")
    said = " ".join(node.name for node in player.named("text"))
    for part in ("to decide", "changes of mind", "+30", "watched", "Score:", ".yaml:"):
        assert part in said


def test_only_framings_of_the_route_can_be_compared() -> None:
    player = mirrored(each)
    player.press("all")
    framings = [contrast.framing.value for contrast in player.table.mirror().contrasts]
    assert [node.key for node in player.named("tab")] == [f"framing:{each}" for each in framings]


def test_a_nought_is_said_where_it_is_a_result_and_left_out_where_it_fills_a_line() -> None:
    player = mirrored(always(OWN, OWN))
    player.press("all")
    names = [node.name for node in player.named("text")]
    assert "0 moved along" in names
    assert "0 moved back" in names
    assert "0 not counted" not in names


@pytest.mark.parametrize(
    ("size", "text"), [((960, 600), 200), ((1280, 720), 100), ((1280, 720), 150), ((1920, 1080), 200)]
)
def test_nothing_is_lost_when_the_text_is_large(size: tuple[int, int], text: int) -> None:
    player = mirrored(each, size=size, text=text)
    player.press("all")
    assert len(player.named("row")) == len(EVERY)
    said = " ".join(node.name for node in player.screen().walk())
    assert "You guessed 1." in said
    assert player.screen().find("print").actions == ("press",)


def test_the_small_print_holds_the_test_the_luck_and_that_it_is_a_score_too() -> None:
    player = mirrored(always(OWN, ALONG))
    player.press("all")
    player.press("print")
    said = [node.name for node in player.screen().walk()]
    assert "Exact sign-flip test, p: 0.0312" in said
    assert "Your own net move: +6" in said
    assert "2 or more: 19 of 100" in said
    assert "This page is a score too." in said
