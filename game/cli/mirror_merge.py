"""`mirror --merge`: several exported rooms as one, with the figures of their people together."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from game.cli.failure import Failure
from game.content.files import find_packs
from game.content.words import Words
from game.model.cohort import ArmFigures, Cohort, Kind
from game.web.about import About, Version, about
from game.web.exported import MOST_BYTES, Document, ExportedError, read_export
from game.web.figures import FiguresError, figures_now
from game.web.merged import Joined, join
from game.web.report import report_html
from game.web.told import Teller


def run(files: Sequence[str], form: str, words: Words) -> int:
    """Put rooms together and print their joint figures; figures in which all did the same stay hidden."""
    joined = _joined(files, words)
    try:
        found = joined.completed(figures_now(joined.people, seed=joined.seed, kinds=joined.kinds))
    except FiguresError as error:
        raise Failure(words.say(error.key, why=error.why)) from error
    match form:
        case "json":
            whole = {"rooms": joined.about.rooms, "pack": joined.about.pack, "pack_hash": joined.about.hash}
            arms = {"arms_played": [asdict(arm) for arm in joined.about.arms]}
            sys.stdout.write(json.dumps({**whole, **arms, **asdict(found)}, ensure_ascii=False, indent=1) + "\n")
        case "html":
            sys.stdout.write(report_html(found, _told_of(joined.about), words))
        case _:
            sys.stdout.write("\n".join(text(found, joined.about, words)) + "\n")
    return 0


def text(found: Cohort, of: About, words: Words) -> Iterator[str]:
    """Say the joint figures, the main comparison of each version first."""
    yield words.say("merge_title", n=found.people, rooms=of.rooms, title=of.title)
    for arm in found.arms:
        yield ""
        yield words.say("report_arm", title=of.arms[arm.arm].title, n=arm.people)
        yield from _arm(arm, of.arms[arm.arm], words)
    for difference in found.differences[:1]:
        yield from ("", words.say("report_arms"), *_indented(Teller(words=words).arms(difference.shift)))
    yield from ("", words.say("report_reading_1"), words.say("report_reading_6"))


def _arm(arm: ArmFigures, version: Version, words: Words) -> Iterator[str]:
    teller = Teller(words=words, scored=version.scored)
    if not arm.under:
        yield f"  {words.say('room_say_few')}"
    for each in sorted(arm.under, key=lambda under: not under.primary):
        yield teller.name(each.framing)
        yield from _indented(teller.under(each))
    if arm.guess and arm.guess.gap.kind is not Kind.FEW:
        yield words.say("report_guess")
        yield from _indented(teller.guess(arm.guess))
    if arm.noise:
        yield from _indented(teller.noise(arm.noise))


def _indented(lines: Sequence[str] | Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _joined(files: Sequence[str], words: Words) -> Joined:
    try:
        return join([(file, _read(Path(file), words)) for file in files])
    except ExportedError as error:
        raise Failure(words.say(error.key, **error.facts)) from error


def _read(path: Path, words: Words) -> Document:
    try:
        with path.open("rb") as opened:
            found = opened.read(MOST_BYTES + 1)
        return read_export(found[:MOST_BYTES].decode("utf-8-sig"), str(path))
    except OSError as error:
        raise Failure(words.say("merge_unreadable", file=path, why=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise Failure(words.say("merge_not_a_room", file=path)) from error


def _told_of(of: About) -> About:
    """Add protections and sources, if the very levels that were played are here."""
    for each in find_packs():
        pack = each.loaded.pack
        if pack is not None and pack.hash == of.hash:
            played = about(pack, tuple(arm.route for arm in of.arms), of.date)
            return replace(played, arms=of.arms, rooms=of.rooms)
    return of
