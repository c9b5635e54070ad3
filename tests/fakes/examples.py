"""The examples of the reference, built: the tiny pack with the wrong or the right thing in it, as a folder or a zip."""

import re
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from fakes import brought, zips
from fakes.mistakes import TINY

from game.content.load import read_draft
from game.content.locales import synced
from game.content.po import write_po
from game.content.translate import locale_file

MANY: Final = re.compile(r"⟦(.+?) x (\d+)⟧")
SAVED: Final = {"UTF-8": "utf-8", "UTF-16": "utf-16", "Latin-1": "latin-1"}
PACKED: Final = {"Deflate": zipfile.ZIP_DEFLATED, "LZMA": zipfile.ZIP_LZMA}


def built(folder: Path, example: dict[str, Any], side: str) -> Path:
    """Write one side of an example; return the pack, a folder or a zip."""
    root = Path(shutil.copytree(TINY, folder / "tiny"))
    for name, text in example["setup"].items():
        (root / name).write_text(text, encoding="utf-8", newline="")
    for one in example.get("prepare", ()):
        _put(root / one["file"], one["from"], one["to"], "utf-8")
    if "language" in example:
        _translate(root, example["language"])
    if "beside" in example:
        other = Path(shutil.copytree(TINY, folder / example["beside"]))
        _put(other / "pack.yaml", "  id: tiny", f"  id: {example['beside']}", "utf-8")
    for change in example.get("changes", ()):
        _change(root / change["file"], change, side)
    return _zip(root, example["zip"][side]) if "zip" in example else root


def _change(path: Path, change: dict[str, Any], side: str) -> None:
    """Put what is wrong or right into its place."""
    content, sound = change[side], change.get("from", change["right"])
    path.parent.mkdir(parents=True, exist_ok=True)
    if not isinstance(content, str):
        _make(path, content)
    elif sound is None:
        path.write_text(_full(content), encoding="utf-8", newline="")
    else:
        _put(path, sound, _full(content), SAVED[change["saved"][side]] if "saved" in change else "utf-8")


def _put(path: Path, old: str, new: str, saved: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
    path.write_bytes(text.replace(old, new).encode(saved))


def _make(path: Path, recipe: dict[str, Any] | None) -> None:
    """Put what no text can say."""
    match recipe:
        case None:
            path.unlink(missing_ok=True)
        case {"whole": text}:
            path.write_text(text, encoding="utf-8")
        case {"link": target}:
            path.rename(path.parent / target)
            path.symlink_to(target)
        case {"picture": [width, height]}:
            path.write_bytes(brought.png(width, height))
        case {"sound": seconds}:
            path.write_bytes(brought.wav(seconds))
        case _:
            raise AssertionError(recipe)


def _full(text: str) -> str:
    return MANY.sub(lambda found: found[1] * int(found[2]), text)


def _translate(root: Path, language: str) -> None:
    """Give the pack a translation that is complete, in which every text is as it was."""
    _put(root / "pack.yaml", "format: 1\n", f"format: 1\nlanguages: [en, {language}]\n", "utf-8")
    po = synced(read_draft(root), None, language)
    path = root / locale_file(language)
    path.parent.mkdir()
    whole = replace(po, messages=tuple(replace(one, text=one.source) for one in po.messages))
    path.write_text(write_po(whole), encoding="utf-8", newline="")


def _zip(root: Path, entries: list[dict[str, Any]]) -> Path:
    """Zip the pack with what an example puts beside it, or in the way that it names."""
    whole = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.*"))}
    match entries:
        case [{"cut": length}]:
            content = zips.zipped(whole)[:length]
        case [{"packed": how}]:
            content = zips.zipped(whole, how=PACKED[how])
        case _:
            content = zips.zipped(whole)
            for one in entries:
                content = _added(content, one["name"], one["text"])
    return zips.written(root.parent, content)


def _added(content: bytes, name: str, text: str | dict[str, Any]) -> bytes:
    match text:
        case str():
            return zips.added(content, name, _full(text).encode())
        case {"link": target}:
            return zips.added(content, name, target.encode(), attributes=zips.LINK)
        case _:
            return zips.added(content, name, zips.zipped({"old.yaml": b"format: 1\n"}))
