"""One file into a draft: mistakes are told of whole files, and what stayed beside a change is the very same record."""

from typing import Any

from game.content.draft import Draft, Part
from game.content.kinds import kind_of_data, kind_of_file
from game.content.problem import Problem
from game.content.take import put, take

LEVEL = """\
format: 1
level: {id: home, title: Home, rule: A rule.}
events:
  - {id: one, text: First.}
  - {id: two, text: Second.}
  - {id: three, text: Third.}
"""
NAME = "levels/home.yaml"


def taken(text: str, before: Part[Any] | None = None) -> tuple[Draft, list[Problem]]:
    draft = Draft()
    return draft, take(draft, NAME, kind_of_file(NAME), text.encode(), before)


def test_a_sound_file_comes_to_its_place() -> None:
    draft, problems = taken(LEVEL)
    assert problems == []
    assert [event.id for event in draft.levels[0].record.events] == ["one", "two", "three"]
    other = Draft()
    kind = kind_of_data(draft.levels[0].tree.data)
    assert kind
    put(other, kind, draft.levels[0])
    assert other.parts() == draft.parts()


def test_a_broken_file_is_lost_and_so_are_the_names_that_it_declares() -> None:
    for text in ("", "- a", "a: [", "format: 1\nlevel: {id: [\n"):
        draft, problems = taken(text)
        assert problems
        assert draft.parts() == []
        assert draft.blind == {"level"}


def test_what_stayed_is_the_same_record_and_what_changed_is_a_new_one() -> None:
    before = taken(LEVEL)[0].levels[0]
    text = LEVEL.replace("  - {id: two, text: Second.}", "  - id: two\n    text: Other.")
    after = taken(text, before)[0].levels[0]
    fresh = taken(text)[0].levels[0]
    assert after.record == fresh.record
    assert [after.where(("events", at)) for at in range(3)] == [fresh.where(("events", at)) for at in range(3)]
    same = [one is other for one, other in zip(after.record.events, before.record.events, strict=True)]
    assert same == [False, False, True]


def test_a_mistake_beside_what_stayed_is_told_as_ever() -> None:
    before = taken(LEVEL)[0].levels[0]
    for change in (("Second.}", "Second., tilte: x}"), ("Second.}", "Second. #5}"), ("two, text", "two, text: 5, x")):
        text = LEVEL.replace(*change)
        assert taken(text, before)[1] == taken(text)[1] != []


def test_a_version_that_comes_again_is_not_even_compared() -> None:
    before = taken(LEVEL)[0].levels[0]
    assert taken(LEVEL, before)[0].levels[0] is before


def test_taking_mistakes_out_leaves_the_version_before_as_it_was() -> None:
    before = taken(LEVEL)[0].levels[0]
    fresh = taken(LEVEL)[0].levels[0]
    text = LEVEL.replace("text: Second.}", "text: 5}\n  - {text: No id.}\n  - {id: two, txet: Second.}")
    broken, problems = taken(text, before)
    assert [one.code for one in problems] == ["E203", "E202", "E201"]
    assert broken.levels[0].record == taken(text)[0].levels[0].record
    assert (before.record, before.tree.data) == (fresh.record, fresh.tree.data)
