from dataclasses import replace
from pathlib import Path

import pytest
from fakes.mistakes import Edit, spoil, tiny

from game.content.limits import MAX_PROBLEMS
from game.content.load import check_locales, load, read_draft
from game.content.locales import synced
from game.content.po import Po, read_po, write_po
from game.content.translate import locale_file

TITLE = "pack pack.title"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the tiny pack with a German translation that is complete."""
    root = tiny(tmp_path)
    spoil(root, "", Edit("pack.yaml", "format: 1\n", "format: 1\nlanguages: [en, de]\n"))
    (root / "locale").mkdir()
    po = synced(read_draft(root), None, "de")
    keep(root, replace(po, messages=tuple(replace(one, text=f"D {one.source}") for one in po.messages)))
    return root


def keep(root: Path, po: Po) -> None:
    (root / locale_file("de")).write_text(write_po(po), encoding="utf-8", newline="")


def kept(root: Path) -> Po:
    return read_po((root / locale_file("de")).read_bytes(), "de.po")[0]


def codes(root: Path) -> list[str]:
    return [one.code for one in check_locales(root)]


def test_a_complete_translation_has_no_problems_and_stays_the_same_when_it_is_brought_up_to_date(root: Path) -> None:
    assert codes(root) == []
    assert write_po(synced(read_draft(root), kept(root), "de")) == (root / locale_file("de")).read_text("utf-8")


def test_naming_a_language_changes_no_hash(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with_language, without = load(root).pack, load(tiny(tmp_path / "other")).pack
    assert with_language is not None
    assert without is not None
    assert with_language.hash == without.hash
    assert with_language.languages == ("en", "de")


def test_a_changed_text_is_marked_with_what_it_was_and_counted(root: Path) -> None:
    spoil(root, "", Edit("pack.yaml", "title: Tiny", "title: Small"))
    assert codes(root) == ["W532"]
    after = synced(read_draft(root), kept(root), "de")
    title = next(one for one in after.messages if one.context == TITLE)
    assert (title.fuzzy, title.previous, title.text) == (True, "Tiny", "D Tiny")
    keep(root, after)
    assert codes(root) == ["W532"]


def test_missing_and_unknown_texts_are_counted_in_one_line_each(root: Path) -> None:
    po = kept(root)
    gone = replace(po.messages[0], context="pack nothing")
    keep(root, replace(po, messages=(gone, replace(po.messages[1], text=""), *po.messages[2:])))
    found = check_locales(root)
    assert [one.code for one in found] == ["W531", "W533"]
    assert found[0].message.startswith("de: 2 of ")
    assert found[0].where.file == "locale/de.po"


def test_a_text_that_moved_keeps_its_translation(root: Path) -> None:
    po = kept(root)
    before = next(one for one in po.messages if one.context.startswith("levels/home "))
    moved = replace(before, context="levels/home elsewhere.text")
    rest = tuple(one for one in po.messages if one is not before)
    after = synced(read_draft(root), replace(po, messages=(moved, *rest)), "de")
    found = next(one for one in after.messages if one.context == before.context)
    assert (found.text, found.fuzzy) == (before.text, False)
    assert all(one.context != moved.context for one in after.messages)


def test_other_placeholders_are_refused(root: Path) -> None:
    po = kept(root)
    keep(root, replace(po, messages=(replace(po.messages[0], text="{n}"), *po.messages[1:])))
    assert codes(root) == ["E132"]


def test_a_language_without_a_file_misses_everything(root: Path) -> None:
    (root / locale_file("de")).unlink()
    found = check_locales(root)
    assert [one.code for one in found] == ["W531"]
    assert "sincerely words tiny --language de" in found[0].hint


def test_of_many_other_placeholders_only_so_many_are_told(root: Path) -> None:
    events = "".join(f"  - {{id: e{at}, text: Number {at}}}\n" for at in range(MAX_PROBLEMS + 9))
    (root / "levels" / "long.yaml").write_text(f"format: 1\nlevel: {{id: long, title: L, rule: R}}\nevents:\n{events}")
    po = synced(read_draft(root), None, "de")
    keep(root, replace(po, messages=tuple(replace(one, text="{n}") for one in po.messages)))
    assert codes(root) == ["E132"] * MAX_PROBLEMS
