from pathlib import Path

from fakes.mistakes import TINY, Edit, spoil, tiny

from game.content.load import load, read_draft
from game.content.phrases import phrases, phrases_of, texts_of


def texts(root: Path) -> dict[str, str]:
    return {one.context: one.text for one in phrases(read_draft(root))}


def test_every_text_has_a_context_of_its_own_that_a_person_can_read() -> None:
    listed = [one.context for one in phrases(read_draft(TINY))]
    assert len(listed) == len(set(listed))
    found = texts(TINY)
    assert found["pack pack.title"] == "Tiny"
    assert found["people dana.role"]
    assert any(name.startswith("pairs/speak_up ") and name.endswith(".choices.a.say") for name in found)


def test_no_id_no_icon_and_no_source_is_to_be_translated() -> None:
    found = texts(TINY)
    assert not [name for name in found if name.endswith((".id", ".icon", ".person", ".ref", ".url", ".authors"))]
    assert not [name for name in found if name.startswith("claims references")]


def test_each_text_knows_its_place() -> None:
    at = {one.context: one.part.where(one.path) for one in phrases(read_draft(TINY))}
    lines = (TINY / "people.yaml").read_text(encoding="utf-8").splitlines()
    where = at["people dana.name"]
    assert "Dana" in lines[where.line - 1][where.column - 1 :]


def test_a_context_stays_when_lines_move(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    before = texts(root)
    spoil(root, "", Edit("people.yaml", "people:", "# who\n\npeople:"))
    assert texts(root) == before


def test_a_text_can_be_put_in_its_place() -> None:
    draft = read_draft(TINY)
    for phrase in list(phrases(draft)):
        phrase.put(f"<{phrase.text}>")
    assert all(one.text[0] == "<" for one in phrases(draft))
    assert load(TINY).pack is not None


def test_whoever_only_reads_finds_the_same_texts() -> None:
    for part in read_draft(TINY).parts():
        assert texts_of(part) == [(one.path, one.text) for one in phrases_of(part)] != []
