"""How many choices a second bots can make: through the rules and the session, in memory, on one core."""

from collections.abc import Sequence
from dataclasses import replace

from game.cli.rows import Row, fastest
from game.content.load import load
from game.content.shipped import shipped
from game.model.action import Choose
from game.model.pack import Pack
from game.model.record import Record
from game.rules.begin import begin
from game.session.bots import BOTS
from game.session.play import play_bot

WANTED = 30_000
"""Choices a second; reading on is not counted, though its time is."""

_SEEDS = range(10)
_COPIES = 1000


def rows(pack: Pack | None = None) -> list[Row]:
    """Measure a pack, by default the shipped one, on the route with the most levels."""
    played = _standard() if pack is None else pack
    records = _play(played)
    choices = sum(isinstance(turn.action, Choose) for record in records for turn in record.turns)
    one = fastest(lambda: _play(played)) / choices
    lives = f"{len(records)} lives, {choices} choices, {1000 / one:,.0f} a second on one core"
    state = begin(played, route=records[0].header.route, seed=0)
    copy = fastest(lambda: [replace(state, steps=number) for number in range(_COPIES)]) / _COPIES
    return [
        Row(
            what="a bot's choice, offered, taken and recorded",
            value=one,
            unit="ms",
            floor=1000 / WANTED,
            floor_is=f"what {WANTED:,} choices a second leave for one",
            bar=1,
            note=lives,
        ),
        Row(
            what="a bot's choice, beside the work it cannot avoid",
            value=one,
            unit="ms",
            floor=copy,
            floor_is="copying one State with dataclasses.replace",
            bar=8,
            note=lives,
        ),
    ]


def _standard() -> Pack:
    loaded = load(shipped("levels") / "starbridge")
    if loaded.pack is None:
        raise ValueError("the shipped pack does not load: run `python -m game check`")
    return loaded.pack


def _play(pack: Pack) -> Sequence[Record]:
    route = max(pack.routes.values(), key=lambda each: len(each.levels)).id
    return [play_bot(pack, route=route, seed=seed, bot=bot) for bot in BOTS.values() for seed in _SEEDS]
