"""One's own way: the places one left, and the steps between them."""

import itertools

from fakes.packs import FULL, tiny_pack

from game.session.author.track import Track, track
from game.session.bots import BOTS
from game.session.play import play_bot


def test_the_way_goes_from_event_to_event() -> None:
    pack = tiny_pack()
    record = play_bot(pack, route=FULL, seed=1, bot=BOTS["along"])
    entries = [entry for turn in record.turns for entry in turn.entries]
    events = [event.id for event in pack.levels[pack.routes[FULL].levels[0]].events]
    found = track(entries, pack.routes[FULL].levels[0])
    assert found.places == set(events)
    assert found.steps == set(itertools.pairwise(events))


def test_the_last_step_leads_to_where_one_stands() -> None:
    pack = tiny_pack()
    entries = play_bot(pack, route=FULL, seed=1, bot=BOTS["along"]).turns[1].entries
    level = pack.routes[FULL].levels[0]
    assert track(entries, level, "slot_m1").steps == {("opening", "slot_m1")}
    assert track((), level, "opening") == Track()
