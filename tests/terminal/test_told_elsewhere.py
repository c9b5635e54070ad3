"""The comparison and the last words, read aloud."""

from dataclasses import replace

from fakes.packs import tiny_pack

from game.content.words import load_words
from game.model.debrief import Comparison, Debrief, Guard, Has, Protection
from game.model.ids import ClaimId
from game.model.pack import Pack
from game.terminal.told_elsewhere import elsewhere_sections, end_sections

WORDS = load_words()


def debriefed() -> Pack:
    guards = (
        Guard(protection="exit", has=Has.NO, text="There is no door.", claim=ClaimId("c01")),
        Guard(protection="notice", has=Has.UNKNOWN, text="Nobody looked."),
    )
    return replace(
        tiny_pack(),
        protections=(
            Protection(id="exit", title="Exit", question="Can you leave?"),
            Protection(id="notice", title="Notice", question="Are you told?"),
        ),
        comparisons=(Comparison(id="list", title="A list", where="Elsewhere", guards=guards),),
        debrief=Debrief(takeaways=("One.", "Two.", "Three."), line="Last."),
    )


def test_every_answer_stands_with_its_question_and_its_card() -> None:
    head, system, ask = elsewhere_sections(debriefed(), WORDS)

    assert "Exit: Can you leave?" in head.lines
    assert system.title == "A list (Elsewhere)"
    assert system.lines == ("Exit: no. There is no door. Card 1.", "Notice: not known. Nobody looked.")
    assert ask.title.startswith("Which of the five")


def test_the_last_words_are_three_and_one() -> None:
    three, last = end_sections(debriefed(), WORDS)

    assert three.lines == ("One.", "Two.", "Three.")
    assert last.title == "Last."


def test_a_pack_without_them_says_nothing() -> None:
    assert elsewhere_sections(tiny_pack(), WORDS) == end_sections(tiny_pack(), WORDS) == ()
