"""The report: one page by itself, honest in its words, and never about one person."""

import re
from html.parser import HTMLParser

import pytest
from fakes.abouts import tiny_about
from fakes.cohorts import mixed, person, played

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.model.cohort import Taken
from game.web.report import CARDS, METHOD, READING, report_html

WORDS = load_words()


def page(people: list[Taken], arms: int = 1, *, confirmed: bool = False) -> str:
    return report_html(cohort(people, seed=42, confirmed=confirmed), tiny_about(arms=arms), WORDS)


class Tags(HTMLParser):
    """Checks that what is opened is closed, and collects attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in {"meta", "br", "rect", "path", "circle"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_stands_alone() -> None:
    said = page([*mixed(16), *mixed(15, arm=1)], 2)
    tags = Tags()
    tags.feed(said)

    assert tags.open == []
    assert not any({"src", "href", "style", "onclick"} & attrs.keys() for _, attrs in tags.found)
    assert not {"script", "link", "img", "iframe", "form"} & {tag for tag, _ in tags.found}
    assert "default-src 'none'" in said
    assert "@page { size: A4" in said
    ids = [attrs["id"] for _, attrs in tags.found if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_it_leads_with_the_main_question_and_says_what_it_can() -> None:
    said = page(mixed(16))

    assert said.index("did the score move us?") < said.index("We moved along.") < said.index("For talking about it")
    assert "The score came second for everybody." in said
    assert "it is no measure" in said.lower()
    assert "This page is a score too." in said


def test_it_can_say_that_it_cannot_tell() -> None:
    people = [person(before="oooaaa", score=("aooaaa", "oooaao", "oooaaa")[n % 3]) for n in range(15)]

    assert "We cannot tell." in page(people)


@pytest.mark.parametrize("n", [0, 1, 4])
def test_few_people_get_a_page_without_a_figure(n: int) -> None:
    said = page(mixed(n))

    assert "<svg" not in said
    assert ("Fewer than five people" in said) is (n > 0)
    assert "For talking about it" in said


def test_with_two_arms_the_difference_is_told_instead_of_the_doubt_about_order() -> None:
    said = page([*mixed(16, moved=14), *mixed(15, arm=1, moved=1)], 2)

    assert "With the score, " in said
    assert "The score came second for everybody." not in said


def test_what_a_pack_says_is_escaped() -> None:
    said = page(mixed(12))

    assert "&lt;b&gt;One&lt;/b&gt;" in said
    assert "Said &amp; done." in said
    assert "<b>One" not in said


def test_no_number_is_not_one() -> None:
    for people in ([], mixed(3), mixed(7), played(20), [person(before="------") for _ in range(12)]):
        for confirmed in (False, True):
            words = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page(people, confirmed=confirmed), flags=re.DOTALL)
            assert not re.search(r"\bnan\b|\bNone\b|\binf\b|\{\w+\}", words)


def test_nobody_is_called_obedient_and_nothing_is_proved() -> None:
    said = page(played(20)).lower()

    assert "obedient" not in said
    assert "proved" not in said
    assert "proven" not in said


def test_the_page_prints_all_the_sentences_that_the_catalogue_has() -> None:
    for key, numbers in (("report_reading", READING), ("report_method", METHOD)):
        assert sum(name.removeprefix(f"{key}_").isdigit() for name in WORDS.texts if name.startswith(key)) == len(
            numbers
        )
    assert sum(name.startswith("script_card_") for name in WORDS.texts) == 2 * len(CARDS)
