"""The pictures and sounds that a pack lists: each replaces one of the game's own, or is told to be of no use."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from game.content.assets import png, sound, svg
from game.content.draft import Complaint, Draft, Part
from game.content.near import did_you_mean
from game.content.places import Path
from game.content.problem import Problem, problem
from game.content.schema.pack import PackFile
from game.content.schema.shelf import AssetName
from game.content.shipped import shipped
from game.content.source import Source
from game.model.place import Place
from game.model.shelf import Asset, AssetKind
from game.model.where import Where

MAX_TOGETHER: Final = 16_000_000
MAX_PIXELS: Final = 40_000_000
"""All pictures together, since a large one of few colours is a small file; it is nineteen screens of 1920 x 1080."""

_EXAMINE: Final[Mapping[str, tuple[int, Callable[[bytes], None]]]] = {
    "png": (png.MAX_BYTES, png.examine_png),
    "svg": (svg.MAX_BYTES, svg.examine_svg),
    "wav": (sound.MAX_BYTES, sound.examine_wav),
    "ogg": (sound.MAX_BYTES, sound.examine_ogg),
}
YOU: Final = "you"


def bring(draft: Draft, source: Source | None) -> Iterator[Problem]:
    """Put what can be used into the draft; all else is told, and the game's own is shown instead."""
    part = draft.pack
    if part is None or source is None:
        return
    room = _Room()
    for at, name in enumerate(part.record.pack.overrides):
        path: Path = ("pack", "overrides", at)
        kind, stem, ending = _parts(name)
        known = _known(draft, kind)
        if known is not None and stem not in known:
            yield _said(part, path, "W521", f"there is nothing called '{stem}' among the {kind}", _near(stem, known))
            continue
        content = room.full or _content(source, name, ending, room)
        if isinstance(content, str):
            yield _said(part, path, "W520", f"{name} cannot be used: {content}", "until then the game's own is used")
            continue
        draft.assets.append(Asset(kind=kind, name=stem, content=content))
    yield from _unlisted(part, source)


@dataclass(slots=True)
class _Room:
    """How much has been brought so far, and why there is no more room, once there is none."""

    taken: int = 0
    pixels: int = 0
    full: str = ""

    def take(self, content: bytes) -> str:
        """Take a file in before it is unpacked, or say why not."""
        self.taken += len(content)
        self.pixels += png.area(content)
        if self.taken > MAX_TOGETHER:
            self.full = f"all together have more than {MAX_TOGETHER:,} bytes"
        elif self.pixels > MAX_PIXELS:
            self.full = f"all pictures together have more than {MAX_PIXELS:,} pixels"
        return self.full


def _parts(name: AssetName) -> tuple[AssetKind, str, str]:
    _, kind, file = name.split("/")
    stem, _, ending = file.rpartition(".")
    return AssetKind(kind), stem, ending


def _content(source: Source, name: str, ending: str, room: _Room) -> bytes | str:
    """Return a file's bytes, or what is wrong with them."""
    most, examine = _EXAMINE[ending]
    content = source.read(name, most)
    if isinstance(content, Problem):
        return content.message
    if len(content) > most:
        return f"it has more than {most:,} bytes"
    if full := room.take(content):
        return full
    try:
        examine(content)
    except png.WrongError as wrong:
        return str(wrong)
    return content


def _known(draft: Draft, kind: AssetKind) -> Collection[str] | None:
    """Return what can be replaced; None where that is not known here."""
    match kind:
        case AssetKind.FACES:
            return None if "person" in draft.blind else draft.names["person"] | {YOU}
        case AssetKind.PLACES:
            return [place.value for place in Place]
        case AssetKind.ICONS:
            return draft.icons
        case AssetKind.SOUNDS:
            cues = shipped("assets") / "sounds" / "cues"
            return [path.stem for path in cues.glob("*.ogg")] if cues.is_dir() else None


def _unlisted(part: Part[PackFile], source: Source) -> Iterator[Problem]:
    """Name files that lie there but are not listed: nothing is replaced by accident."""
    listed = set(part.record.pack.overrides)
    try:
        there = source.names("assets")
    except OSError:
        return
    for name in there:
        if name not in listed:
            where = Where(file=name, line=1, column=1)
            hint = f"add {name} to overrides in pack.yaml, or remove the file"
            yield problem("W522", where, "this file is not listed under overrides", hint=hint)


def _near(stem: str, known: Collection[str]) -> str:
    return did_you_mean(stem, known) or "a file is named after the person, place, icon or sound that it replaces"


def _said(part: Part[PackFile], path: Path, code: str, message: str, hint: str) -> Problem:
    return Complaint(part=part, path=path, code=code, message=message, hint=hint).problem()
