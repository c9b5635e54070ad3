"""Golden transcripts."""

from fakes.packs import tiny_pack

from game.content.words import load_words
from game.terminal.golden import PLAYERS, golden


def test_every_route_is_kept_for_every_kept_bot_with_its_mirror_where_one_is_promised() -> None:
    pack = tiny_pack()
    kept = dict(golden(pack, load_words()))
    assert kept.keys() == {f"{route}-{bot}.txt" for route in pack.routes for bot in PLAYERS}
    assert {name for name, text in kept.items() if "This page is a score too." in text} == {
        f"{route.id}-{bot}.txt" for route in pack.routes.values() if route.mirror for bot in PLAYERS
    }
