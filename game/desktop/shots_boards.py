"""Pictures of every board: each level that has one is played for itself, with a few moves and then to its end."""

from collections.abc import Iterator
from dataclasses import replace

from game.desktop.library import Library
from game.desktop.scene import Begin, Scene
from game.desktop.scenes.board import BoardPlay
from game.desktop.scenes.intro import LevelIntro
from game.desktop.scenes.moments import Moment
from game.desktop.scenes.play import Play
from game.desktop.shots import Photographer
from game.model.action import Choose, Move
from game.model.board import View
from game.model.entry import Moved
from game.model.ids import BoardId, RouteId
from game.model.offer import Scene as Offered
from game.model.pack import Pack
from game.session.alone import alone
from game.session.bots import coin
from game.session.play import play_bot

_MOVES, _SCREENS, _TRIES = 5, 400, 60


class BoardPhotographer(Photographer):
    """Plays one level and keeps pictures of its boards: as they are laid, after some moves, and when they are over."""

    luck = 0

    def visits(self) -> Iterator[str]:
        """Play the level to its end, and yield the name of each picture of a board while it shows."""
        director = self.window.director
        director.grant(Begin(next(iter(self._table.pack().routes))))
        self.window.refresh()
        for _ in range(_SCREENS):
            scene = director.top.scene
            if not isinstance(scene, LevelIntro | Moment | Play | BoardPlay):
                return
            self._now = max(self._now, scene.until)
            yield from self._scene(scene)

    def _scene(self, scene: Scene) -> Iterator[str]:
        match scene:
            case BoardPlay(over=False, shown=shown) if shown.board is not None:
                yield from self._board(shown, shown.board)
            case BoardPlay():
                shown_now = scene.shown.board
                if shown_now is not None:
                    yield from self._keep(f"board-{shown_now.kind}-over")
                self._press("on")
            case Play(after=None) if scene.shown.choices:
                action = coin(scene.shown, self._table.session.state, self.luck)
                self._press(f"choice:{action.choice}" if isinstance(action, Choose) else "on")
            case _:
                self._press("on")

    def _board(self, shown: Offered, view: View) -> Iterator[str]:
        """Look at a board, move, and end it as soon as enough moves were made."""
        state = self._table.session.state
        turn = (state.marks or {}).get("turns", 0)
        if turn == 0:
            yield from self._keep(f"board-{view.kind}")
        if turn == _MOVES:
            yield from self._keep(f"board-{view.kind}-moved")
        going = [each for each in view.options if not each.last]
        last = [each for each in view.options if each.last]
        options = (going if turn < _MOVES else last) or view.options
        action = coin(replace(shown, board=replace(view, options=tuple(options))), state, self.luck)
        if isinstance(action, Move):
            self._press(f"move:{action.move}")


def board_photographers(
    *, size: tuple[int, int], text: int, only: str = "", pack: Pack | None = None, language: str = "en"
) -> Iterator[Photographer]:
    """Yield somebody with a camera for each level that has a board which is wanted."""
    whole = pack or Library().open_pack(None, language)
    for level in whole.levels.values():
        names = [f"board-{board.kind}" for board in level.boards.values()]
        if any(name.startswith(only) or only.startswith(name) for name in names):
            only_level, route = alone(whole, level.id)
            photographer = BoardPhotographer(size=size, text=text, pack=only_level, language=language)
            photographer.luck = _lucky(only_level, route, {board.id for board in level.boards.values()})
            yield photographer


def _lucky(pack: Pack, route: RouteId, boards: set[BoardId]) -> int:
    """Return the first seed with which a coin comes by every board of the level."""
    for seed in range(_TRIES):
        record = play_bot(pack, route=route, seed=seed, bot=coin)
        entries = (entry for turn in record.turns for entry in turn.entries)
        if boards <= {entry.board for entry in entries if isinstance(entry, Moved)}:
            return seed
    return 0
