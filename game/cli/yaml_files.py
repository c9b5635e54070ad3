"""Which files a person means who names a pack, a folder with packs, or one file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.cli.failure import Failure
from game.content.files import inside
from game.content.kinds import kind_of_file
from game.content.words import Words


def yaml_files(paths: Sequence[Path], words: Words) -> list[Path]:
    """List the pack files that are meant, without a path those of the current folder; a zip is never changed."""
    found: list[Path] = []
    for path in (one.expanduser() for one in paths or [Path()]):
        if not path.exists():
            raise Failure(words.say("check_no_path", path=path))
        here = [path] if path.is_file() else list(_files(path))
        if not here:
            raise Failure(words.say("fmt_no_files", path=path))
        found.extend(here)
    return list(dict.fromkeys(found))


def _files(folder: Path) -> Iterable[Path]:
    roots = [folder] if (folder / "pack.yaml").is_file() else [one for one in inside(folder) if one.is_dir()]
    for root in roots:
        for path in sorted(root.rglob("*.yaml")):
            if kind_of_file(path.relative_to(root).as_posix()) and path.is_file():
                yield path
