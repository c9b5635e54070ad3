"""Zips that somebody spoilt on purpose: odd names, links, twins, bursts, headers that lie, bytes torn."""

import io
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from game.cli.fuzzed.bursts import BURSTS
from game.cli.fuzzed.mutants import Files, mutant, torn
from game.cli.fuzzed.zip_lies import LIES, TEARS

NAMES: Final = (
    "", "/", ".", "..", "../evil.yaml", "/etc/evil.yaml", "C:/evil.yaml", "levels\\evil.yaml", "levels/../pack.yaml",
    "levels//x.yaml", "./pack.yaml", "con.yaml", "levels/nul", "levels/COM1.yaml", "levels/x.yaml.", "levels/x.yaml ",
    " levels/x.yaml", "levels/x:y.yaml", "PACK.yaml", "Levels/home.yaml", "pack.yaml/x", "pack.yaml\x00.png", "a\nb",
    "levels/\u202elmay.exe", "caf\u00e9.yaml", "cafe\u0301.yaml", "\u0130.yaml", "levels/\u00df.yaml", "levels/SS.yaml",
    "\U0001f469\u200d\U0001f467.md", "\u7ae0.yaml", "x" * 201, "a/" * 40 + "x.yaml", "a/" * 3, "more.zip", "x.tar.gz",
    "__MACOSX/._pack.yaml", ".hidden.yaml", "levels/.x.yaml", "locale/de.po", "locale/../x.po", "assets/faces/dana.png",
    "levels/extra.yml", "levels/deep/er/x.yaml", "CLOCK$", "levels/x\u200b.yaml", "a/" * 32_000, "x." * 30_000,
)  # fmt: skip
KINDS: Final = tuple(kind << 16 for kind in (0o120777, 0o010644, 0o020666, 0o060666, 0o140777, 0o040755, 0o107777))
WAYS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
MANY: Final = (2, 40, 501, 1_001)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One entry before it is packed."""

    name: str
    content: bytes
    how: int = zipfile.ZIP_DEFLATED
    attributes: int = 0
    extra: bytes = b""


Members = list[Member]


def zip_mutant(files: Files, seed: int) -> bytes:
    """Spoil a zip of a pack, always in the same way for the same seed."""
    dice = Random(seed)  # noqa: S311 - a story, not a secret
    members = [Member(name=name, content=content) for name, content in _told(files, dice).items()]
    for _ in range(dice.choice((0, 1, 1, 2, 4))):
        dice.choice(ENTRIES)(members, dice)
    made = packed(members)
    for _ in range(dice.choice((0, 0, 1, 2, 6))):
        made = dice.choice(LIES)(made, dice)
    return dice.choice(TEARS)(made, dice) if dice.random() < 0.3 else made  # noqa: PLR2004 - three in ten


def packed(members: Members) -> bytes:
    """Zip entries under exactly these names, twice if they are there twice."""
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as archive:
        warnings.simplefilter("ignore")  # of names that come twice, which is what is wanted
        for member in members:
            entry = zipfile.ZipInfo("x")
            entry.filename = entry.orig_filename = member.name
            entry.external_attr, entry.extra = member.attributes, member.extra
            archive.writestr(entry, member.content, member.how)
    return made.getvalue()


def _told(files: Files, dice: Random) -> Files:
    """Sometimes spoil what the files say too, records and other words alike."""
    if dice.random() < 0.7:  # noqa: PLR2004 - seven in ten are told as they were
        return files
    records = {name: content for name, content in files.items() if name.endswith(".yaml")}
    others = {name: content for name, content in files.items() if name not in records}
    if others and dice.random() < 0.6:  # noqa: PLR2004 - translations, pictures and sounds are torn more often
        name = dice.choice(sorted(others))
        return files | {name: torn(others[name], dice)}
    return mutant(records, dice.randrange(10**9)) | others


def _name(members: Members, dice: Random) -> None:
    at = dice.randrange(len(members))
    members[at] = replace(members[at], name=dice.choice(NAMES))


def _more(members: Members, dice: Random) -> None:
    content = dice.choice((b"", b"format: 1\n", b"x", dice.randbytes(300), dice.choice(members).content))
    members.insert(dice.randrange(len(members) + 1), Member(name=dice.choice(NAMES), content=content))


def _twin(members: Members, dice: Random) -> None:
    one = dice.choice(members)
    name = dice.choice((one.name, one.name.upper(), one.name + "/", f"./{one.name}", one.name.replace("e", "e\u0301")))
    members.append(replace(one, name=name, content=dice.choice((one.content, b"", b"format: 1\n"))))


def _kind(members: Members, dice: Random) -> None:
    at = dice.randrange(len(members))
    target = dice.choice((members[at].content, b"/etc/passwd", b"../../secret", b"pack.yaml"))
    members[at] = replace(members[at], attributes=dice.choice(KINDS), content=target)


def _way(members: Members, dice: Random) -> None:
    how = dice.choice(WAYS)
    chosen = range(len(members)) if dice.random() < 0.5 else [dice.randrange(len(members))]  # noqa: PLR2004 - by turns
    for at in chosen:
        members[at] = replace(members[at], how=how)


def _extra(members: Members, dice: Random) -> None:
    """Give entries extra fields: of another system, empty ones without end, lengths that do not fit."""
    endless = b"\x09\x00\x00\x00" * 16_000
    extra = dice.choice((b"\x75\x70\x05\x00\x01abcd", endless, b"\x01\x00\xff\x7f", dice.randbytes(9)))
    for at in range(len(members) if dice.random() < 0.5 else 1):  # noqa: PLR2004 - by turns
        members[at] = replace(members[at], extra=extra)


def _nested(members: Members, dice: Random) -> None:
    inner = packed(members[:6])
    if dice.random() < 0.5:  # noqa: PLR2004 - by turns
        members.append(Member(name=dice.choice(("more.zip", "levels/more.yaml", "assets/faces/x.png")), content=inner))
    else:
        at = dice.randrange(len(members))
        members[at] = replace(members[at], content=inner)


def _burst(members: Members, dice: Random) -> None:
    """Let something in the zip be large, or many, in a way that was seen to hurt."""
    files = dice.choice(BURSTS)({one.name: one.content for one in members}, dice)
    how = dice.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    members[:] = [Member(name=name, content=content, how=how) for name, content in files.items()]


def _many(members: Members, dice: Random) -> None:
    """Add many entries, in a folder that is read or in none."""
    pattern = dice.choice(("levels/x{}.yaml", "x{}.yaml", "golden/{}.txt", "x{}/", "assets/faces/x{}.png"))
    members.extend(Member(name=pattern.format(at), content=b"") for at in range(dice.choice(MANY)))


def _wrap(members: Members, dice: Random) -> None:
    top = dice.choice(("my pack/", "a/b/", "../", "/", "\u7ae0/"))
    members[:] = [replace(one, name=top + one.name) for one in members]


def _gone(members: Members, dice: Random) -> None:
    if len(members) > 1:
        del members[dice.randrange(len(members))]


ENTRIES: Final[tuple[Callable[[Members, Random], None], ...]] = (
    _name, _name, _more, _more, _twin, _twin, _kind, _way, _extra, _nested, _burst, _many, _wrap, _gone,
)  # fmt: skip
