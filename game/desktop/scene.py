"""What a scene is: a value that says what stands on the screen, and what it wishes for when something happens.

Wishes are values too; one match in the director grants them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.content.words import Words
from game.desktop.geometry import Size
from game.desktop.interact import Happening
from game.desktop.settings import Settings
from game.desktop.widgets.widget import Widget
from game.model.action import Action
from game.model.entry import Entry
from game.model.ids import RouteId
from game.model.offer import Offer
from game.model.outcome import Refusal
from game.model.pack import Pack
from game.model.state import State

if TYPE_CHECKING:
    from game.desktop.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """All that a scene may look at; it can change none of it, only wish."""

    words: Words
    settings: Settings
    size: Size
    table: "Table"
    ring: bool = False
    now: int = 0

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

    def say(self, key: str, /, **numbers: object) -> str:
        """Return words of the catalogue."""
        return self.words.say(key, **numbers)


@dataclass(frozen=True, slots=True)
class Push:
    """Put a scene on top of this one."""

    scene: "Scene"


@dataclass(frozen=True, slots=True)
class Pop:
    """Go back to the scene beneath."""


@dataclass(frozen=True, slots=True)
class Become:
    """Go on as this scene, with the focus where it is."""

    scene: "Scene"


@dataclass(frozen=True, slots=True)
class Next:
    """Be followed by another scene in this one's place."""

    scene: "Scene"


@dataclass(frozen=True, slots=True)
class Follow:
    """Go on to whatever the game puts before the player now."""


@dataclass(frozen=True, slots=True)
class Reset:
    """Leave everything for this scene."""

    scene: "Scene"


@dataclass(frozen=True, slots=True)
class Act:
    """Take a step in the game; the scene hears what it caused."""

    action: Action
    changes: int = 0


@dataclass(frozen=True, slots=True)
class Begin:
    """Start a new run of a route."""

    route: RouteId


@dataclass(frozen=True, slots=True)
class GoOn:
    """Take up a run where it was left."""

    run: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete a run from this computer, or all of them."""

    run: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """Set something of the window."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class Home:
    """Leave the run, which is saved, for the title."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


Wish = Push | Pop | Become | Next | Follow | Reset | Act | Begin | GoOn | Forget | Change | Home | Quit


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The least that a scene is; `overlay` shows the scene beneath, dimmed."""

    @property
    def overlay(self) -> bool:
        """Tell whether the scene beneath shows."""
        return False

    @property
    def focus(self) -> str:
        """Return the key that has the focus when the scene appears; none where a first mark would lead an answer."""
        return ""

    def build(self, ctx: Context) -> Widget:
        """Return what stands on the screen."""
        raise NotImplementedError

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
