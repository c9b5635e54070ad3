"""What a scene wants of the window, as values: one match in the loop grants them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.desktop.settings import Settings
from game.model.action import Action
from game.model.ids import RouteId

if TYPE_CHECKING:
    from game.desktop.scene import Scene


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
