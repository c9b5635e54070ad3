"""What it cost: every figure is a sum of the entries that it cites."""

from dataclasses import replace

from fakes.lives import Moment, live, lives
from fakes.packs import tiny_pack
from fakes.records import answers
from fakes.story import family
from hypothesis import given, settings

from game.analysis.cost import cost
from game.model.entry import Answered, Entry, NumberMoved, TieMoved
from game.model.framing import Stance
from game.model.pack import Pack


def flat(life: list[Moment]) -> list[Entry]:
    return [entry for moment in life for entry in moment.entries]


@given(lives())
@settings(max_examples=40)
def test_ties_go_from_their_first_to_their_last_value(drawn: tuple[Pack, list[Moment]]) -> None:
    _, life = drawn
    first, last = life[0].before, life[-1].after
    people = {tie.person: tie for tie in cost(flat(life)).people}

    for person, tie in people.items():
        assert (tie.finding.numbers["first"], tie.finding.numbers["last"]) == (first.ties[person], last.ties[person])
        assert sum(step.moved.after - step.moved.before for step in tie.steps) == tie.finding.numbers["by"]
    assert all(first.ties[person] == last.ties[person] for person in first.ties if person not in people)


@given(lives())
@settings(max_examples=40)
def test_numbers_come_and_go_as_the_story_counted_them(drawn: tuple[Pack, list[Moment]]) -> None:
    _, life = drawn
    for each in cost(flat(life)).numbers:
        numbers = each.finding.numbers
        assert numbers["first"] + numbers["gained"] - numbers["spent"] == numbers["last"]
        assert numbers["last"] == life[-1].after.numbers[each.number]


@given(lives())
@settings(max_examples=40)
def test_every_citation_can_be_walked_back(drawn: tuple[Pack, list[Moment]]) -> None:
    entries = flat(drawn[1])
    page = cost(entries)

    people, perks = [each.finding for each in page.people], [each.finding for each in page.trades]
    for finding in (page.unsaid, *people, *perks, *(each.finding for each in page.numbers)):
        assert list(finding.cites) == sorted(set(finding.cites))
        assert all(0 <= at < len(entries) for at in finding.cites)
    for tie in page.people:
        assert sum(isinstance(entries[at], TieMoved) for at in tie.finding.cites) == tie.finding.numbers["n"]
    for each in page.numbers:
        assert all(isinstance(entries[at], NumberMoved) for at in each.finding.cites)


def test_things_unsaid_are_answers_along_and_questions_left_out() -> None:
    page = cost(answers("before score friends off\nspeak_up own along skip neither\ntell_on along along along along"))

    assert page.unsaid.kind == "cost_unsaid"
    assert page.unsaid.numbers == {"asked": 4, "n": 2, "along": 1, "skipped": 1}
    assert [side.answer.stance for side in page.silences] == [Stance.ALONG, None]


def test_nothing_unsaid_and_nothing_asked_are_two_sentences() -> None:
    assert cost(answers("before score\nspeak_up own own")).unsaid.kind == "cost_unsaid_none"
    assert cost(answers("before score\ntell_on along skip")).unsaid.kind == "cost_unsaid_unasked"
    assert cost(()).unsaid.kind == "cost_unsaid_unasked"


def test_silence_in_the_story_is_not_counted() -> None:
    pack = tiny_pack(families=(family("speak_up"), family("c1", control=True)))
    entries = flat(list(live(pack, whims=(1,))))
    asked = [entry for entry in entries if isinstance(entry, Answered) and entry.family == "speak_up"]

    assert cost(entries).unsaid.numbers["asked"] == len(asked) == 5


def test_the_furthest_away_come_first() -> None:
    entries = [
        TieMoved(person=person, before=before, after=after)  # type: ignore[arg-type]
        for person, before, after in (("gus", 2, 3), ("dana", 3, 1), ("ola", 1, 2), ("ola", 2, 1))
    ]

    assert [(tie.person, tie.finding.kind) for tie in cost(entries).people] == [
        ("dana", "cost_further"),
        ("ola", "cost_as_before"),
        ("gus", "cost_closer"),
    ]
    assert cost([replace(entries[0], before=3)]).people[0].finding.kind == "cost_as_before"
