"""One level by itself."""

from fakes.packs import tiny_pack

from game.model.entry import Entered
from game.session.alone import alone
from game.session.bots import BOTS
from game.session.play import play_bot


def test_every_level_can_be_played_by_itself() -> None:
    whole = tiny_pack()
    for name in whole.levels:
        pack, route = alone(whole, name)
        record = play_bot(pack, route=route, seed=1, bot=BOTS["coin"])
        entered = [entry.level for turn in record.turns for entry in turn.entries if isinstance(entry, Entered)]
        assert entered == [name]
        assert list(pack.routes) == [route]
        assert pack.hash == whole.hash
