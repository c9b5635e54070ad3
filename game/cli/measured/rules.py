"""How many choices a second bots can make: through the rules and the session, in memory, on one core."""

from collections.abc import Sequence
from dataclasses import replace

from game.cli.measured.rows import Row, fastest
from game.content.load import load
from game.content.shipped import shipped
from game.model.action import Choose, Move
from game.model.ids import BoardId, RouteId
from game.model.pack import Pack, Route
from game.model.record import Record
from game.rules.begin import begin
from game.session.bots import BOTS
from game.session.play import play_bot

WANTED = 30_000
"""Choices a second; reading on is not counted, though its time is."""

WANTED_ON_BOARDS = 5_000
"""The same where boards are played: each view shows a whole chart, shelf or crowd."""

_SEEDS = range(10)
_COPIES = 1000


def rows(pack: Pack | None = None) -> list[Row]:
    """Measure a pack, by default the shipped one: scenes on its longest measured route, boards where it has most."""
    played = _standard() if pack is None else pack
    scenes = max((each for each in played.routes.values() if each.levels), key=lambda each: _scenes(played, each)).id
    records = _play(played, scenes)
    choices = max(1, sum(isinstance(turn.action, Choose) for record in records for turn in record.turns))
    one = fastest(lambda: _play(played, scenes)) / choices
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
        *_boards(played),
    ]


def _boards(pack: Pack) -> list[Row]:
    """Measure the route with the most boards, whose views are worked out anew for every move."""
    route = max(pack.routes.values(), key=lambda each: len(_laid(pack, each)))
    if not _laid(pack, route):
        return []
    records = _play(pack, route.id)
    taken = sum(isinstance(turn.action, Choose | Move) for record in records for turn in record.turns)
    one = fastest(lambda: _play(pack, route.id), tries=2) / taken
    return [
        Row(
            what="a bot's choice or move, on the way with the most boards",
            value=one,
            unit="ms",
            floor=1000 / WANTED_ON_BOARDS,
            floor_is=f"what {WANTED_ON_BOARDS:,} choices and moves a second leave for one",
            bar=1,
            note=f"{taken} choices and moves, {1000 / one:,.0f} a second on one core",
        )
    ]


def _scenes(pack: Pack, route: Route) -> tuple[int, int]:
    """Rank a route by its measured levels, then by how few boards it lays."""
    measured = sum(pack.levels[name].framing is not None for name in route.levels)
    return measured, -len(_laid(pack, route))


def _laid(pack: Pack, route: Route) -> list[BoardId]:
    return [board for name in route.levels for board in pack.levels[name].boards]


def _standard() -> Pack:
    loaded = load(shipped("levels") / "starbridge")
    if loaded.pack is None:
        raise ValueError("the shipped pack does not load: run `python -m game check`")
    return loaded.pack


def _play(pack: Pack, route: RouteId) -> Sequence[Record]:
    return [play_bot(pack, route=route, seed=seed, bot=bot) for bot in BOTS.values() for seed in _SEEDS]
