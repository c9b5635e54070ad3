from pathlib import Path

import pytest
from fakes.mistakes import tiny

from game.cli.failure import Failure
from game.cli.main import parser_for
from game.content.translate import read_locale
from game.content.words import load_words


def words(*arguments: str | Path) -> int:
    parsed = parser_for("words", load_words()).parse_args(["words", *map(str, arguments)])
    return int(parsed.run(parsed))


def test_a_file_for_translators_is_written_and_says_how_far_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tiny(tmp_path)
    assert words(root, "--language", "de") == 0
    po, problems = read_locale(root, "de")
    assert po is not None
    assert problems == []
    said = capsys.readouterr().out
    assert f"0 of {len(po.messages)} translated" in said
    assert "languages: [en, de]" in said, "what comes next is said as long as the pack does not name the language"
    assert {path.name for path in (root / "locale").iterdir()} == {"de.po"}


def test_a_broken_file_is_left_alone(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / "locale").mkdir()
    (root / "locale" / "de.po").write_text("Hallo\n", encoding="utf-8")
    with pytest.raises(Failure, match="nothing was changed"):
        words(root, "--language", "de")
    assert (root / "locale" / "de.po").read_text(encoding="utf-8") == "Hallo\n"


def test_what_is_no_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="no language"):
        words(tiny(tmp_path), "--language", "../x")
