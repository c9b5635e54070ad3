"""The wiring, read aloud."""

from dataclasses import replace

from fakes.lives import live
from fakes.packs import tiny_pack

from game.analysis.wiring import wiring
from game.content.words import load_words
from game.model.pack import Phantom
from game.terminal.names import Names, names_of
from game.terminal.told_cost import signed
from game.terminal.told_wiring import meter_title, wiring_sections

WORDS = load_words()
MISLEADING = replace(tiny_pack(), phantom=Phantom(title="Loyalty"), lag=1500)


def told(seed: int) -> str:
    entries = [entry for moment in live(MISLEADING, seed=seed, whims=(0, 1)) for entry in moment.entries]
    sections = wiring_sections(wiring(entries), names_of(MISLEADING), WORDS)
    return "\n".join(line for section in sections for line in (section.title, *section.lines))


def test_the_bar_and_the_slow_pages_are_named_for_what_they_were() -> None:
    text = next(text for text in map(told, range(40)) if "The app said that pages are slower" in text)

    assert "The Loyalty bar" in text
    assert "It was wired to nothing." in text
    assert "Beside the bar you chose these." in text
    assert "It did not look at your score." in text
    assert "thousandths of a second beside a score of" in text


def test_friends_are_named_in_the_ledger() -> None:
    assert "the pull of Dana" in told(1)
    assert "Dana. Pull of a friend: plus" in told(1)


def test_without_any_of_it_the_page_says_so() -> None:
    sections = wiring_sections(wiring(()), Names(), WORDS)

    assert [section.title for section in sections][2] == meter_title(Names(), WORDS) == "The second bar"
    assert (signed(3, WORDS), signed(-3, WORDS)) == ("plus 3", "minus 3")
