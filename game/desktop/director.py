"""Which scenes are on the stack, and the one match that grants what they wish."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from game.content.words import Words, load_words
from game.desktop import focus
from game.desktop import scene as wishes
from game.desktop.geometry import Size
from game.desktop.hearing import Hearing
from game.desktop.interact import Adjusted, Back, Focused, Happening, Pressed, View
from game.desktop.scene import Context, Scene
from game.desktop.settings import Settings
from game.desktop.sound import Sound
from game.desktop.sound_cue import Cue
from game.desktop.table import Table
from game.desktop.unplayable import UnplayableError
from game.desktop.widgets.widget import Placed


@dataclass(slots=True)
class Shown:
    """A scene, with what it remembers of the player's hands."""

    scene: Scene
    view: View


@dataclass(slots=True, kw_only=True)
class Tools:
    """What a window works with: the game, the words, the sound, the time, and where settings are kept."""

    table: Table
    words: Words
    ticks: Callable[[], int]
    settings: Settings = field(default_factory=Settings)
    sound: Sound = field(default_factory=Sound)
    keep: Callable[[Settings], object] = lambda _: None


class Director:
    """A stack of scenes; it knows neither pixels nor devices."""

    def __init__(self, tools: Tools, first: Scene) -> None:
        self.tools = tools
        self.open = True
        self.cut = False  # the next picture is another scene, so the window fades
        self.first = True  # no picture has been shown yet
        self.size = Size(1280, 720)
        self.hearing = Hearing(tools.sound, tools.ticks)
        self._home = first
        self.stack = [Shown(first, View(focus=first.focus))]

    @property
    def top(self) -> Shown:
        """Return the scene that answers."""
        return self.stack[-1]

    def context(self) -> Context:
        """Return what scenes may look at."""
        tools = self.tools
        return Context(
            words=tools.words,
            settings=tools.settings,
            size=self.size,
            table=tools.table,
            ring=self.top.view.ring,
            now=tools.ticks(),
            caption=tools.words.say(heard) if (heard := self.hearing.caption) and tools.settings.captioned else "",
            first=self.first,
        )

    def settle(self, tree: Placed) -> None:
        """Put the focus where the scene wants it when what had it is gone."""
        view = self.top.view
        keys = [placed.widget.key for placed in focus.active(tree)]
        if view.focus not in keys:
            wanted = self.top.scene.focus
            self.top.view = replace(view, focus=wanted if wanted in keys else "")

    def happen(self, shown: Shown, happened: Sequence[Happening]) -> None:
        """Let a scene answer what happened, as long as it is on top."""
        for event in happened:
            if not self.open or self.top is not shown:
                return
            self._echo(event)
            try:
                wish = self._door(event) if _is_door(event) else shown.scene.on(event, self.context())
            except UnplayableError as found:
                from game.desktop.scenes.trouble import trouble  # noqa: PLC0415 - rarely needed, never at first

                wish = wishes.Push(trouble(found, self.context()))
            self.grant(wish)

    def _door(self, event: Happening) -> wishes.Wish | None:
        """Open what a door of the author's bar leads to."""
        from game.desktop.authoring import opened  # noqa: PLC0415 - a player has no such bar

        bench = self.tools.table.author
        if bench is None or not isinstance(event, Pressed):
            return None
        return opened(event.key, self.top.scene, bench)

    def renew(self) -> None:
        """Show the changed pack, without leaving the screen that is shown."""
        from game.desktop.authoring import follow, renewed  # noqa: PLC0415 - as above

        bench = self.tools.table.author
        if bench is None:
            return
        for shown in self.stack:
            shown.scene = renewed(shown.scene, self.context())
        self.grant(follow(self.top.scene, bench))

    def _echo(self, event: Happening) -> None:
        match event:
            case Pressed() | Adjusted():
                self.hearing.play(Cue.CONFIRM)
            case Focused():
                self.hearing.play(Cue.FOCUS)
            case Back():
                self.hearing.play(Cue.BACK)
            case _:
                assert_never(event)

    def grant(self, wish: wishes.Wish | None) -> None:
        """Grant what a scene wishes."""
        match wish:
            case None:
                pass
            case wishes.Push() | wishes.Pop() | wishes.Become() | wishes.Next() | wishes.Reset():
                self._move(wish)
            case wishes.Change():
                before, self.tools.settings = self.tools.settings, wish.settings
                self.tools.keep(wish.settings)
                if wish.settings.language != before.language:
                    self._speak(wish.settings.language)
            case wishes.Quit():
                self.open = False
            case (
                wishes.Act()
                | wishes.Begin()
                | wishes.JumpTo()
                | wishes.GoOn()
                | wishes.Forget()
                | wishes.Home()
                | wishes.Follow()
                | wishes.Story()
                | wishes.Shelve()
            ):
                self._play(wish)
            case _:
                assert_never(wish)

    def _speak(self, language: str) -> None:
        """Say everything in another language from now on: the same run, the same page, the same place on it."""
        tools = self.tools
        retold = tools.table.speak(language)
        tools.words = load_words(language)
        if retold:
            from game.desktop.retelling import respoken  # noqa: PLC0415 - a title needs no scenes of the game

            for shown in self.stack:
                shown.scene = respoken(shown.scene, self.context())

    def _move(self, wish: wishes.Push | wishes.Pop | wishes.Become | wishes.Next | wishes.Reset) -> None:
        before = self.top.scene
        ring = self.top.view.ring
        match wish:
            case wishes.Become():
                self.top.scene = wish.scene
                if wish.looked:
                    self.tools.table.look_at_news()
                return
            case wishes.Pop():
                self.stack = self.stack[:-1] or [Shown(self._home, View(focus=self._home.focus))]
            case wishes.Push():
                self.stack = [*self.stack, self._shown(wish.scene, ring=ring)]
            case wishes.Next():
                self.stack = [*self.stack[:-1], self._shown(wish.scene, ring=ring)]
            case wishes.Reset():
                self.stack = [self._shown(wish.scene or self._home, ring=ring)]
            case _:
                assert_never(wish)
        self.top.view = replace(self.top.view, ring=ring, held="")
        self.cut = self.cut or type(before) is not type(self.top.scene)

    def _shown(self, scene: Scene, *, ring: bool) -> Shown:
        self.hearing.play_all(scene.cues)
        return Shown(scene, View(focus=scene.focus, ring=ring))

    def _play(self, wish: wishes.OfTheGame) -> None:
        """Do what concerns the game, and grant what follows from it."""
        from game.desktop.turns import play  # noqa: PLC0415 - a title needs neither the game nor its scenes

        self.grant(play(wish, self.top.scene, self.context()))
        self.hearing.bed(self.tools.table.framing)


def _is_door(event: Happening) -> bool:
    return not isinstance(event, Back) and event.key.startswith("author:")
