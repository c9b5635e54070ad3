"""Golden transcripts: whole runs by bots, kept beside a pack as text.

A change of rules or words shows up as a difference that somebody who does not program can read and approve.
"""

from collections.abc import Iterator

from game.analysis.mirror import mirror
from game.content.words import Words
from game.model.pack import Pack
from game.session.alone import alone
from game.session.bots import BOTS
from game.session.play import play_bot
from game.terminal.console import WIDEST, wrapped
from game.terminal.mirror import numbers
from game.terminal.transcript import transcript

SEED = 7
"""One seed for all, since the bots make the difference that a reader looks for."""

PLAYERS = ("along", "own", "coin")
"""Which bots are kept: the two straight lines and one that takes every turning."""


EXPLORING = "coin"
"""Which bot shows a level by itself."""


def golden(pack: Pack, words: Words) -> Iterator[tuple[str, str]]:
    """Play every route with every kept bot, and every level by itself; yields the name of a file and its text."""
    for route in pack.routes.values():
        for name in PLAYERS:
            record = play_bot(pack, route=route.id, seed=SEED, bot=BOTS[name])
            text = transcript(pack, record, words)
            if route.mirror:
                entries = [entry for turn in record.turns for entry in turn.entries]
                said = (wrapped(line, WIDEST) for line in numbers(mirror(entries), words) if line)
                text += "\n" + "\n\n".join(said) + "\n"
            yield f"{route.id}-{name}.txt", text
    for level in pack.levels:
        only, by_itself = alone(pack, level)
        record = play_bot(only, route=by_itself, seed=SEED, bot=BOTS[EXPLORING])
        yield f"level-{level}.txt", transcript(only, record, words)
