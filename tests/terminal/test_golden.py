"""Golden transcripts."""

from fakes.packs import tiny_pack

from game.content.words import load_words
from game.terminal.golden import PLAYERS, golden


def test_every_route_and_level_is_kept_and_a_promised_mirror_with_it() -> None:
    pack = tiny_pack()
    kept = dict(golden(pack, load_words()))
    routes = {f"{route}-{bot}.txt" for route in pack.routes for bot in PLAYERS}
    assert kept.keys() == routes | {f"level-{level}.txt" for level in pack.levels}
    assert {name for name, text in kept.items() if "This page is a score too." in text} == {
        f"{route.id}-{bot}.txt" for route in pack.routes.values() if route.mirror for bot in PLAYERS
    }
