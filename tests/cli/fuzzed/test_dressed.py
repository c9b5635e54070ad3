"""A small pack in which everything is that a pack may bring."""

from pathlib import Path

from fakes.mistakes import TINY
from fakes.zips import written, zipped

from game.cli.fuzzed.dressed import LANGUAGE, dressed
from game.content.load import check_locales, load

FILES = {path.relative_to(TINY).as_posix(): path.read_bytes() for path in TINY.rglob("*.yaml")}


def test_what_is_added_is_used_and_nothing_is_wrong_with_it(tmp_path: Path) -> None:
    path = written(tmp_path, zipped(dressed(FILES)))
    pack = load(path).pack
    assert pack is not None
    assert (pack.languages, len(pack.assets)) == (("en", LANGUAGE), 5)
    assert load(path).problems == ()
    assert check_locales(path) == ()
    other = load(path, language=LANGUAGE).pack
    assert other is not None
    assert other.title == f"D {pack.title}"
