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
from game.model.offer import Scene as Offered
from game.model.pack import Pack
from game.session.alone import alone
from game.session.bots import coin

_MOVES, _SCREENS, _SEED = 5, 400, 7


class BoardPhotographer(Photographer):
    """Plays one level and keeps pictures of its boards: as they are laid, after some moves, and when they are over."""

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
                action = coin(scene.shown, self._table.session.state, _SEED)
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
        action = coin(replace(shown, board=replace(view, options=tuple(options))), state, _SEED)
        if isinstance(action, Move):
            self._press(f"move:{action.move}")


def board_photographers(
    *, size: tuple[int, int], text: int, only: str = "", pack: Pack | None = None
) -> Iterator[Photographer]:
    """Yield somebody with a camera for each level that has a board which is wanted."""
    whole = pack or Library().open_pack(None)
    for level in whole.levels.values():
        names = [f"board-{board.kind}" for board in level.boards.values()]
        if any(name.startswith(only) or only.startswith(name) for name in names):
            yield BoardPhotographer(size=size, text=text, pack=alone(whole, level.id)[0])
