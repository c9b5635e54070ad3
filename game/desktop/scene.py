"""What a scene is: a value that says what stands on the screen, and what it wishes for when something happens.

Wishes are values too; one match in the director grants them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:  # the nouns of a game are many; a title needs none of them
    from collections.abc import Sequence
    from pathlib import Path

    from game.content.words import Words
    from game.desktop.geometry import Size
    from game.desktop.interact import Happening
    from game.desktop.settings import Settings
    from game.desktop.table import Table
    from game.desktop.widgets.widget import Widget
    from game.model.action import Action
    from game.model.entry import Entry
    from game.model.framing import Framing
    from game.model.ids import RouteId
    from game.model.offer import Offer
    from game.model.outcome import Refusal
    from game.model.pack import Pack
    from game.model.state import State
    from game.session.author.jump import Jump


BEAT_MS = 160
"""How long one picture of a page stands that is held back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """All that a scene may look at; it can change none of it, only wish."""

    words: Words
    settings: Settings
    size: Size
    table: Table
    ring: bool = False
    now: int = 0
    caption: str = ""
    first: bool = False

    @property
    def enlarge(self) -> float:
        """Return the size of text, where 1 is as designed."""
        return self.settings.text / 100

    @property
    def pack(self) -> Pack:
        """Return the pack that is played."""
        return self.table.session.pack

    @property
    def state(self) -> State:
        """Return where the game stands."""
        return self.table.session.state

    @property
    def offer(self) -> Offer:
        """Return what the game puts before the player."""
        return self.table.session.offer

    @property
    def scored(self) -> bool:
        """Tell whether the run that is being played keeps a score, now or at its end."""
        return not self.table.playing or self.state.scored

    def felt(self, framing: Framing) -> Framing:
        """Return what a framing is like in this run: without a score everything stays as it was before."""
        from game.rules.force import felt  # noqa: PLC0415 - a title needs no rules

        return felt(framing, scored=self.scored)

    def say(self, key: str, /, **numbers: object) -> str:
        """Return words of the catalogue, plain ones where nobody keeps score."""
        return self.words.plainly(scored=self.scored).say(key, **numbers)


class Push(NamedTuple):
    """Put a scene on top of this one."""

    scene: Scene


class Pop(NamedTuple):
    """Go back to the scene beneath."""


class Become(NamedTuple):
    """Go on as this scene, with the focus where it is; `looked` says that the phone's news were opened."""

    scene: Scene
    looked: bool = False


class Next(NamedTuple):
    """Be followed by another scene in this one's place."""

    scene: Scene


class Story(NamedTuple):
    """Play another pack from now on."""

    folder: Path


class Shelve(NamedTuple):
    """Switch a pack on or off, or move it among the others."""

    name: str
    change: Literal["on", "off", "up", "down"]


class Follow(NamedTuple):
    """Go on to whatever the game puts before the player now."""


class Reset(NamedTuple):
    """Leave everything for this scene, or for the title."""

    scene: Scene | None = None


class Act(NamedTuple):
    """Take a step in the game; the scene hears what it caused."""

    action: Action
    changes: int = 0


class Begin(NamedTuple):
    """Start a new run of a route."""

    route: RouteId


class JumpTo(NamedTuple):
    """Stand elsewhere in the pack that is being written."""

    jump: Jump


class GoOn(NamedTuple):
    """Take up a run where it was left."""

    run: str


class Forget(NamedTuple):
    """Delete a run from this computer, or all of them."""

    run: str | None


class Change(NamedTuple):
    """Set something of the window."""

    settings: Settings


class Home(NamedTuple):
    """Leave the run, which is saved, for the title."""


class Quit(NamedTuple):
    """Close the window."""


OfTheGame = Act | Begin | JumpTo | GoOn | Forget | Home | Follow | Story | Shelve
Wish = Push | Pop | Become | Next | Reset | Change | Quit | OfTheGame


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene(ABC):
    """The least that a scene is; `overlay` shows the scene beneath, dimmed."""

    @property
    def overlay(self) -> bool:
        """Tell whether the scene beneath shows."""
        return False

    @property
    def focus(self) -> str:
        """Return the key that has the focus when the scene appears; none where a first mark would lead an answer."""
        return ""

    @property
    def until(self) -> int:
        """Return the time up to which it waits by itself, and after which it is to be built again; 0: it does not."""
        return 0

    @abstractmethod
    def build(self, ctx: Context) -> Widget:
        """Return what stands on the screen."""

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Return what the scene wants after something happened."""
        del happening, ctx
        return None

    def heard(self, entries: Sequence[Entry], ctx: Context) -> Wish | None:
        """Return what the scene wants after the step it wished for; the game has moved on already."""
        del entries, ctx
        return None

    def refused(self, refusal: Refusal, ctx: Context) -> Wish | None:
        """Return what the scene wants after the game said no."""
        del refusal, ctx
        return None

    @property
    def cue(self) -> str:
        """Return the sound with which it appears, if any."""
        return ""

    @property
    def cues(self) -> tuple[str, ...]:
        """Return all sounds with which it appears, in order."""
        return (self.cue,) if self.cue else ()
