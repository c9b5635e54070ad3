from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny, told

from game.content.draft import Draft, Part, declare
from game.content.load import load, read_draft
from game.content.schema.level import LevelFile


def test_a_name_in_a_broken_file_is_not_called_unknown(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    expected = spoil(root, "E119", Edit("people.yaml", "role: neighbour", "role: ‸@neighbour"))
    assert told(load(root)) == expected


def test_a_name_in_a_broken_record_is_not_called_unknown(tmp_path: Path) -> None:
    check(tmp_path, "E202", Edit("people.yaml", "{id: dana, name: Dana,", "‸{id: dana,"))


def test_a_file_with_a_mistake_is_still_searched_for_others(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(
        root,
        "",
        Edit("levels/home.yaml", "mood: smile", "mod: smile"),
        Edit("levels/home.yaml", "goto: bins", "goto: bin"),
    )
    assert [one.code for one in load(root).problems] == ["E201", "E303"]


def test_an_empty_draft_declares_nothing_but_the_score() -> None:
    draft = Draft()
    declare(draft)
    assert {noun: set(names) for noun, names in draft.names.items() if names} == {"number": {"score"}}
    assert (draft.whole, draft.parts()) == (True, [])


def test_what_was_found_out_about_a_file_alone_is_known_in_every_draft(tmp_path: Path) -> None:
    asked: list[str] = []

    def titles(part: Part[LevelFile], before: str) -> tuple[str, ...]:
        asked.append(before)
        return tuple(before + event.title for event in part.record.events)

    part = read_draft(tiny(tmp_path)).levels[0]
    first = part.once(titles, "a ")
    assert part.once(titles, "a ") is first
    assert part.once(titles, "the ") != first
    assert asked == ["a ", "the "]
