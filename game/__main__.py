"""The front door: `python -m game` and `sincerely` are the same."""

import sys
from collections.abc import Sequence

from game.cli import main as commands


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the game when none is named."""
    return commands.main(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
