"""`replay --update`: writes the golden transcripts anew, for a change that was meant."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.cli.which import open_pack
from game.content.files import pack_folders
from game.content.words import Words
from game.terminal.golden import golden

FOLDER = "golden"


def renew(folders: Sequence[Path] | None, words: Words) -> int:
    """Play the golden runs of the named packs, or of the shipped ones, again, and say which texts are other now."""
    changed = [path for folder in folders or _shipped() for path in _renew(folder, words)]
    for path in changed:
        print(words.say("cli_renewed", path=path))
    print(words.say("cli_renewed_sum", n=len(changed)))
    return 0


def _shipped() -> list[Path]:
    return [path for path, origin in pack_folders() if origin == "shipped"]


def _renew(folder: Path, words: Words) -> Iterator[Path]:
    pack = open_pack(folder, words)
    kept = folder / FOLDER
    kept.mkdir(exist_ok=True)
    wanted = {kept / name: text for name, text in golden(pack, words)}
    for path in sorted({*kept.glob("*.txt"), *wanted}):
        if path not in wanted:
            path.unlink()
            yield path
        elif not path.is_file() or path.read_text(encoding="utf-8") != wanted[path]:
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
            yield path
