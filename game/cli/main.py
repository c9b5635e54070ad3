"""Which command is asked for: its module alone is imported, so that no part waits for or breaks another."""

import argparse
import difflib
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module, metadata
from typing import NoReturn, Protocol, cast

from game.cli.failure import Failure
from game.content.words import Words, load_words
from game.journal.problem import JournalError

COMMANDS = (
    "play",
    "packs",
    "new",
    "zip",
    "schema",
    "fmt",
    "migrate",
    "check",
    "graph",
    "words",
    "replay",
    "mirror",
    "data",
    "room",
    "wall",
    "bots",
    "shots",
    "bench",
)
"""In the order in which somebody meets them; each is the module of its name beside this file."""

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl-C ended."""


class Command(Protocol):
    """What the module of a command offers."""

    def add_parser(self, subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", /) -> None:
        """Add the command's own parser, with `run` set to a function from its arguments to an exit code."""


class Parser(argparse.ArgumentParser):
    """Says a mistake in one line instead of printing the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Point to the help of the very command that was meant."""
        raise Failure(f"{message}. Help: {self.prog} --help")


def main(argv: Sequence[str]) -> int:
    """Run a command and turn everything that a person can cause into one plain line."""
    words = load_words()
    _print_anything()
    try:
        code = _run(argv, words)
        sys.stdout.flush()
    except Failure as failure:
        print(f"sincerely: {failure}", file=sys.stderr)
        return failure.code
    except JournalError as problem:
        print(f"sincerely: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"\n{words.say('cli_interrupted')}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_left()
    except OSError as error:
        print(f"sincerely: {_system(error, words)}", file=sys.stderr)
        return 2
    return code


def parser_for(command: str | None, words: Words) -> argparse.ArgumentParser:
    """Build a parser that knows one command whole and of the others the line that the help prints."""
    parser: argparse.ArgumentParser = Parser(
        prog="sincerely", description=words.say("cli_description"), epilog=words.say("cli_epilog")
    )
    parser.add_argument("--version", action="version", version=words.say("cli_version", version=_version()))
    subparsers = parser.add_subparsers(title=words.say("cli_commands"), metavar="COMMAND")
    for name in COMMANDS:
        if name == command:
            _module(name, words).add_parser(subparsers)
        else:
            subparsers.add_parser(name, help=words.say(f"cli_{name}_help"))
    return parser


def _run(argv: Sequence[str], words: Words) -> int:
    if not argv or (argv[0].startswith("-") and argv[0] not in {"-h", "--help", "--version"}):
        argv = ["play", *argv]
    if not argv[0].startswith("-") and argv[0] not in COMMANDS:
        raise Failure(_unknown(argv[0], words))
    parsed = parser_for(argv[0], words).parse_args(argv)
    return cast("int", parsed.run(parsed))


def _print_anything() -> None:
    """Show a question mark for a letter that the terminal does not know, instead of failing in the middle."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _module(command: str, words: Words) -> Command:
    try:
        return cast("Command", import_module(f"game.cli.{command}"))
    except ModuleNotFoundError as missing:
        raise Failure(words.say("cli_part_missing", command=command, part=missing.name)) from missing


def _unknown(command: str, words: Words) -> str:
    close = difflib.get_close_matches(command, COMMANDS, n=1)
    key = "cli_unknown_command_close" if close else "cli_unknown_command"
    return words.say(key, command=command, close=close[0] if close else "")


def _version() -> str:
    try:
        return metadata.version("sincerely-yours")
    except metadata.PackageNotFoundError:
        return "(a checkout, not installed)"


def _reader_left() -> int:
    """Leave quietly when `| head` has read enough; Python would complain once more at its own exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _system(error: OSError, words: Words) -> str:
    reason = error.strerror or str(error)
    if error.filename is None:
        return words.say("cli_system", reason=reason)
    return words.say("cli_system_file", reason=reason, file=error.filename)
