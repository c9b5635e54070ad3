"""Whether a pack fits this game, and whether what it says about other packs can be true."""

from collections.abc import Iterator

from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.pack import PackFile
from game.content.schema.shelf import VersionsRecord
from game.content.version import numbers, running, spoken, within
from game.model.shelf import Versions

_ABOUT = "pack"


def shelf(draft: Draft) -> Iterator[Complaint]:
    """Check the range of games, the ranges of other packs, and that no pack means itself."""
    part = draft.pack
    if not part:
        return
    about = part.record.pack
    if about.wrote("game"):
        yield from _ordered(part, about.game, (_ABOUT, "game"))
        yield from _fits(part, about.game)
    for at, one in enumerate(about.requires):
        yield from _ordered(part, one, (_ABOUT, "requires", at))
    yield from _others(part)


def _fits(part: Part[PackFile], game: VersionsRecord) -> Iterator[Complaint]:
    versions = Versions(first=game.from_, before=game.before)
    if not within(running(), versions) and _possible(game):
        early = bool(game.from_) and numbers(running()) < numbers(game.from_)
        message = f"this pack is made for Sincerely Yours {spoken(versions)}, and this is {running()}"
        newer = f"get a newer version of the game; in a pack of your own, write game: {{from: {running()}}}"
        hint = newer if early else "ask the pack's authors for a newer version of the pack"
        yield Complaint(part=part, path=(_ABOUT, "game"), code="E460", message=message, hint=hint)


def _possible(range_: VersionsRecord) -> bool:
    return not (range_.from_ and range_.before) or numbers(range_.from_) < numbers(range_.before)


def _ordered(part: Part[PackFile], range_: VersionsRecord, path: Path) -> Iterator[Complaint]:
    if not _possible(range_):
        message = f"no version is from {range_.from_} and before {range_.before}"
        hint = "'from' is the first version that fits, 'before' the first that does not any more"
        yield Complaint(part=part, path=(*path, "before"), code="E461", message=message, hint=hint)


def _others(part: Part[PackFile]) -> Iterator[Complaint]:
    """No pack requires, excludes or replaces itself, and none names another one in two ways that contradict."""
    about = part.record.pack
    uses = [("requires", at, (one.id, "id")) for at, one in enumerate(about.requires)]
    uses += [("conflicts", at, (name, "")) for at, name in enumerate(about.conflicts)]
    uses += [("replaces", at, (name, "")) for at, name in enumerate(about.replaces)]
    seen: dict[str, str] = {}
    for key, at, (name, last) in uses:
        path: Path = (_ABOUT, key, at, last) if last else (_ABOUT, key, at)
        if name == about.id:
            hint = "name another pack, or leave this out"
            message = f"the pack names itself under '{key}'"
            yield Complaint(part=part, path=path, code="E462", message=message, hint=hint)
        elif name in seen:
            message = f"'{name}' stands under '{seen[name]}' already"
            hint = "say one thing about each other pack"
            yield Complaint(part=part, path=path, code="E462", message=message, hint=hint)
        seen.setdefault(name, key)
