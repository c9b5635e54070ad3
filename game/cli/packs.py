"""`packs`: which packs there are, in which order, which are switched off, and why one was not loaded."""

import argparse
import difflib
import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from game.cli.failure import Failure
from game.content.files import Found, find_packs, own_packs
from game.content.problem import render
from game.content.wishes import Wishes, load_wishes, moved, save_wishes, switched
from game.content.words import Words, load_words

SHORT = 12
"""Signs of a hash that are shown: as many as a run that cannot go on is told with."""


def add_parser(subparsers: Any) -> None:
    """Say how the command and its verbs are called; without a verb it lists."""
    words = load_words()
    parser = subparsers.add_parser("packs", help=words.say("cli_packs_help"), description=words.say("packs_more"))
    parser.add_argument("--json", action="store_true", help=words.say("packs_json"))
    parser.set_defaults(run=run_list)
    verbs = parser.add_subparsers(metavar="list|why|enable|disable|up|down")
    listing = verbs.add_parser("list", help=words.say("packs_list_help"))
    listing.add_argument("--json", action="store_true", help=words.say("packs_json"))
    listing.set_defaults(run=run_list)
    for verb, run in VERBS.items():
        one = verbs.add_parser(verb, help=words.say(f"packs_{verb}_help"))
        one.add_argument("name", metavar="NAME", help=words.say("packs_name"))
        one.add_argument("--json", action="store_true", help=words.say("packs_json"))
        one.set_defaults(run=run)


def run_list(args: argparse.Namespace) -> int:
    """List every pack, those too that are not loaded."""
    words, found = load_words(), find_packs()
    if args.json:
        print(json.dumps([values(one, words) for one in found], ensure_ascii=False, indent=1))
        return 0
    for one in found:
        print("\n".join(_lines(one, words)))
    print(words.say("packs_folder", folder=own_packs()))
    return 0


def run_why(args: argparse.Namespace) -> int:
    """Say whether a pack is loaded, and all that is wrong with it; 1 if it is not."""
    words = load_words()
    one = _named(args.name, find_packs(), words)
    if args.json:
        print(json.dumps(values(one, words), ensure_ascii=False, indent=1))
    elif one.pack:
        print(words.say("packs_loaded", name=one.name, title=one.pack.title, version=one.pack.version, path=one.path))
    else:
        why = one.why.say(words) if one.why else ""
        print(words.say("packs_not_loaded", name=one.name, path=one.path, why=why))
    if not args.json:
        for problem in one.loaded.problems:
            print(render(problem))
    return 0 if one.pack else 1


def run_switch(args: argparse.Namespace, *, on: bool) -> int:
    """Switch a pack on or off; what comes of it for this and other packs is told."""
    words, wishes = load_words(), load_wishes()
    before = find_packs(wishes=wishes)
    one = _named(args.name, before, words)
    after = _keep(switched(wishes, one.name, on=on), words, as_json=args.json)
    if not args.json:
        print(words.say("packs_enabled" if on else "packs_disabled", name=one.name))
        for other in _newly_out(before, after, besides="" if on else one.name):
            print(words.say("packs_not_loaded", name=other.name, path=other.path, why=_why(other, words)))
    return 0


def run_move(args: argparse.Namespace, *, by: int) -> int:
    """Move a pack among the others."""
    words, wishes = load_words(), load_wishes()
    found = find_packs(wishes=wishes)
    one = _named(args.name, found, words)
    after = _keep(moved(wishes, [each.name for each in found], one.name, by), words, as_json=args.json)
    if not args.json:
        print(words.say("packs_moved", names=words.listed(each.name for each in after)))
    return 0


VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "why": run_why,
    "enable": partial(run_switch, on=True),
    "disable": partial(run_switch, on=False),
    "up": partial(run_move, by=-1),
    "down": partial(run_move, by=1),
}


def values(one: Found, words: Words) -> dict[str, object]:
    """Return everything about a pack, for a program."""
    pack = one.loaded.pack
    known: dict[str, object] = {
        "name": one.name,
        "path": str(one.path),
        "origin": one.origin,
        "loaded": one.pack is not None,
        "why": _why(one, words),
        "problems": [render(problem) for problem in one.loaded.problems],
    }
    if pack is None:
        return known
    return known | {
        "title": pack.title,
        "version": pack.version,
        "hash": pack.hash,
        "licence": pack.licence,
        "authors": list(pack.authors),
        "languages": list(pack.languages),
        "content_note": pack.content_note,
    }


def _lines(one: Found, words: Words) -> list[str]:
    pack = one.loaded.pack
    off = one.why is not None and one.why.key == "pack_why_off"
    mark = words.say("packs_on" if one.pack else "packs_off" if off else "packs_not_on")
    if pack is None:
        lines = [words.say("packs_line_broken", mark=mark, name=one.name)]
    else:
        facts = {"hash": pack.hash[:SHORT], "licence": pack.licence, "languages": words.listed(pack.languages)}
        lines = [
            words.say("packs_line", mark=mark, name=one.name, title=pack.title, version=pack.version),
            words.say("packs_facts", path=one.path, **facts).rstrip(),
        ]
    return lines + ([words.say("packs_why", why=_why(one, words))] if one.why and not off else [])


def _why(one: Found, words: Words) -> str:
    return one.why.say(words) if one.why else ""


def _keep(wishes: Wishes, words: Words, *, as_json: bool) -> tuple[Found, ...]:
    save_wishes(wishes)
    found = find_packs(wishes=wishes)
    if as_json:
        print(json.dumps([values(one, words) for one in found], ensure_ascii=False, indent=1))
    return found


def _newly_out(before: Sequence[Found], after: Sequence[Found], *, besides: str) -> list[Found]:
    """Return what a change took along."""
    loaded = {one.path for one in before if one.pack}
    return [one for one in after if one.pack is None and one.name != besides and one.path in loaded]


def _named(name: str, found: Sequence[Found], words: Words) -> Found:
    """Find a pack by its id or by the name of its folder or zip."""
    fits = [one for one in found if name in {one.name, one.path.name, one.path.stem}]
    if fits:
        return next((one for one in fits if one.loaded.pack), fits[0])
    names = sorted({one.name for one in found})
    close = difflib.get_close_matches(name, names, n=1)
    if close:
        raise Failure(words.say("cli_unknown_pack_close", name=name, close=close[0]))
    raise Failure(words.say("packs_none", name=name, names=", ".join(names), folder=own_packs()))
