"""What it cost, read aloud."""

from fakes.lives import live
from fakes.packs import tiny_pack
from fakes.records import answers

from game.analysis.cost import cost
from game.content.words import load_words
from game.model.entry import Entry, TieMoved
from game.model.ids import PersonId
from game.terminal.names import Names, names_of
from game.terminal.told_cost import Section, cost_sections

WORDS = load_words()


def lines(sections: tuple[Section, ...]) -> str:
    return "\n".join(line for section in sections for line in (section.title, *section.lines))


def test_who_moved_away_is_said_with_the_answer_before_it() -> None:
    entries: list[Entry] = [
        *answers("before score\nspeak_up own along"),
        TieMoved(person=PersonId("dana"), before=3, after=2),
    ]
    text = lines(cost_sections(cost(entries), Names(), WORDS))

    assert "Dana. Further away: 3 at first, 2 at the end, in 1 step." in text
    assert "After “speak_up, score”: Say along. 1 step away." in text
    assert "Of 2 things you saw, 1 stayed unsaid." in text
    assert "Under the score: “speak_up, score”. Say along" in text


def test_perks_stand_with_the_answers_before_them_and_a_question() -> None:
    entries = [entry for moment in live(tiny_pack(start=580)) for entry in moment.entries]
    text = lines(cost_sections(cost(entries), names_of(tiny_pack()), WORDS))

    assert "Fast lane. Before it" in text
    assert "It went when the app was switched off." in text
    assert "Only you can tell." in text


def test_an_empty_run_costs_nothing() -> None:
    text = lines(cost_sections(cost(()), Names(), WORDS))

    assert "Nobody came closer or moved away." in text
    assert "No perk was yours." in text
