"""`graph`: every level of a pack as a drawing, with what is proven never to happen and what bots met."""

import argparse
import json
from pathlib import Path

from game.cli.failure import Failure
from game.cli.graph_mermaid import mermaid
from game.cli.graph_svg import svg
from game.cli.progress import watched
from game.cli.which import open_pack, pack_folder
from game.content.words import Words, load_words
from game.model.level import Level
from game.model.pack import Pack
from game.session.author.study import LIVES, Study, as_values, lived, proven
from game.session.bots import BOTS
from game.session.trials import trials

FORMATS = {"svg": svg, "mermaid": mermaid}


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("graph", help=words.say("cli_graph_help"), description=words.say("graph_more"))
    parser.add_argument("pack", nargs="?", metavar="PACK", help=words.say("cli_play_pack"))
    parser.add_argument("--level", metavar="LEVEL", help=words.say("graph_level"))
    parser.add_argument("--format", choices=[*FORMATS, "json"], default="svg", help=words.say("graph_format"))
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help=words.say("graph_output"))
    parser.add_argument("--play", type=int, default=LIVES, metavar="N", help=words.say("graph_play"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Draw, to the terminal or into a file."""
    words = load_words()
    folder = pack_folder(args.pack, words)
    pack = open_pack(folder, words)
    levels = _levels(pack, args.level, words)
    study = Study(pack_hash=pack.hash)
    if args.play > 0:
        study = _lived(pack, args.play, words)
        if args.format == "json" and args.output:
            _write(args.output, _json(study))  # whoever waits for the file need not wait for the proofs too
        study = proven(pack, folder, study)
    text = _json(study) if args.format == "json" else FORMATS[args.format](pack, levels, study, words)
    if args.output:
        _write(args.output, text)
    if args.output and args.format != "json":
        print(words.say("graph_wrote", file=args.output))
    elif not args.output:
        print(text)
    return 0


def _levels(pack: Pack, name: str | None, words: Words) -> tuple[Level, ...]:
    """Return the levels to draw, in the order in which they are played."""
    order = dict.fromkeys(each for route in pack.routes.values() for each in route.levels)
    levels = tuple(pack.levels[each] for each in dict.fromkeys((*order, *pack.levels)))
    if name is None:
        return levels
    found = tuple(level for level in levels if level.id == name)
    if not found:
        raise Failure(words.say("graph_no_level", pack=pack.title, name=name, names=", ".join(pack.levels)))
    return found


def _lived(pack: Pack, lives: int, words: Words) -> Study:
    """Let bots live, with a sign of life where somebody waits."""
    of = (len(BOTS) + 1) * lives * len(pack.routes)
    *_, found = watched(trials(pack, pack.routes, range(1, lives + 1)), of=of, doing=words.say(
        "graph_living", pack=pack.title))  # fmt: skip
    return lived(pack, found)


def _json(study: Study) -> str:
    return json.dumps(as_values(study), ensure_ascii=False, indent=1)


def _write(path: Path, text: str) -> None:
    """Put the whole file in its place at once, for somebody may be reading it."""
    aside = path.with_name(f"{path.name}.part")
    aside.write_text(text + "\n", encoding="utf-8")
    aside.replace(path)
