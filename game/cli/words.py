"""`words`: every text of a pack into a file for translators, and what changed since into the one that is there."""

import argparse
import os

from game.cli.failure import Failure
from game.cli.which import pack_folder
from game.content.build import languages
from game.content.load import read_draft
from game.content.locales import synced
from game.content.po import write_po
from game.content.problem import render
from game.content.translate import LANGUAGE, locale_file, read_locale
from game.content.words import load_words


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("words", help=words.say("cli_words_help"), description=words.say("words_more"))
    parser.add_argument("pack", metavar="PACK", help=words.say("words_pack"))
    parser.add_argument("--language", required=True, metavar="LANGUAGE", help=words.say("words_language"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the file and say how far it is; what was translated before is kept."""
    words = load_words()
    if not LANGUAGE.fullmatch(args.language):
        raise Failure(words.say("words_no_language", language=args.language))
    folder = pack_folder(args.pack, words)
    before, problems = read_locale(folder, args.language)
    if problems:
        raise Failure(words.say("words_broken", problem=render(problems[0])))
    draft = read_draft(folder)
    after = synced(draft, before, args.language)
    path = folder / locale_file(args.language)
    path.parent.mkdir(exist_ok=True)
    fresh = path.with_suffix(".part")  # a write that is cut short must not cost a translator's work
    fresh.write_text(write_po(after), encoding="utf-8", newline="\n")
    os.replace(fresh, path)  # noqa: PTH105 - the same on all systems
    done = sum(1 for one in after.messages if one.text and not one.fuzzy)
    again = sum(1 for one in after.messages if one.fuzzy)
    print(words.say("words_written", path=path, done=done, of=len(after.messages), again=again))
    spoken = languages(draft.pack) if draft.pack else ()
    if args.language not in spoken:
        print(words.say("words_next", languages=", ".join((*spoken, args.language))))
    return 0
