"""A pack in one file: the same bytes from the same pack on every computer, and nothing but its own files in it."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from game.content.kinds import kind_of_file
from game.content.problem import Problem
from game.content.source import Source
from game.content.zip_names import fault
from game.content.zipped import examine_bytes

_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip can name; when a file was saved says something about a person, and nothing about a pack."""

_UNIX, _PLAIN = 3, 0o100644 << 16
_BESIDE: Final = re.compile(r"(README|LICENSE|LICENCE|CHANGES)[A-Za-z0-9_.-]*", re.IGNORECASE)
_ASSET: Final = re.compile(r"assets/(faces|places|icons|sounds)/[^/]+\.(png|svg|ogg|wav)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A finished zip, and how many files are in it."""

    content: bytes
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OddName:
    """A file that no zip may hold."""

    name: str
    fault: str


def zip_pack(source: Source) -> Packed | OddName | Problem:
    """Zip a pack, and look at the result as at anybody's."""
    made = io.BytesIO()
    names = list(_own(source))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            if wrong := fault(name):
                return OddName(name=name, fault=wrong)
            content = source.read(name)
            if isinstance(content, Problem):
                return content
            archive.writestr(_entry(name), content)
    found = examine_bytes(made.getvalue())
    return found[0] if isinstance(found, tuple) else Packed(content=made.getvalue(), files=len(names))


def _entry(name: str) -> zipfile.ZipInfo:
    """Describe a file by its name alone; not packed tighter, since each library does that a little differently."""
    entry = zipfile.ZipInfo(name, _DAY)
    entry.create_system = _UNIX
    entry.external_attr = _PLAIN
    return entry


def _own(source: Source) -> Iterator[str]:
    """List what belongs to a pack: its files, its translations, its pictures and sounds, and what is said beside it."""
    top = [name for name in source.names() if kind_of_file(name) or _BESIDE.fullmatch(name)]
    words = [name for name in source.names("locale") if name.endswith(".po") and name.count("/") == 1]
    assets = [name for name in source.names("assets") if _ASSET.fullmatch(name)]
    yield from sorted([*top, *words, *assets])
