"""The game where nobody sits: a bot plays, the run and its mirror are printed, and the machine has shown it can."""

from game.analysis.mirror import mirror
from game.cli.mirror_text import text
from game.content.words import Words
from game.journal.file import Journal, create
from game.model.ids import RouteId
from game.model.offer import Over
from game.model.pack import Pack
from game.model.record import Header
from game.session.bots import coin
from game.session.clock import Clock
from game.session.runs import new_path
from game.session.session import Session
from game.terminal.console import Console
from game.terminal.transcript import transcript

PLAYER = "coin"
"""The bot that tosses a coin for every answer: of all bots the one that takes nobody's side."""


def play_unattended(pack: Pack, route: RouteId, seed: int, *, console: Console, words: Words, clock: Clock) -> None:
    """Play a route to its end into a journal of its own, then print what a player would have read."""
    console.say(words.say("cli_unattended", route=pack.routes[route].title))
    opened: list[Journal] = []

    def keep(header: Header) -> Journal:
        opened.append(create(new_path(header.run), header))
        return opened[0]

    session = Session.start(pack, route=route, seed=seed, clock=clock, journal=keep, player=PLAYER)
    try:
        while not isinstance(session.offer, Over):
            session.act(coin(session.offer, session.state, seed))
    finally:
        opened[0].close()
    console.write(transcript(pack, session.record, words, width=console.width))
    if pack.routes[route].mirror:
        console.write(text(mirror(session.entries), session.record, words))
    console.say(words.say("cli_unattended_kept", run=opened[0].path.stem))
