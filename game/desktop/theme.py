"""The design tokens: colours by role, type by role, shadows, motion; read once from assets/look/tokens.json."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from game.content.shipped import shipped

Colour = tuple[int, int, int, int]
_OPAQUE = 255

# Roles that the shared tokens leave to the screens; the reasons are contrast and the two worlds (app, people).
_MORE = {
    "white": "#FFFFFF",
    "body": "#3B3354",
    "on_app": "#E9E5FF",
    "track": "#ECE8FA",
    "knob": "#7C5CF0",
    "key_line": "#D5CCE4",
    "quiet_tint": "#EFECF6",
    "quiet_line": "#CFC6DE",
    "grey": "#8F86A8",
    "coral_deep": "#9C3420",
    "gold_text": "#5E3D00",
    "gold_icon": "#B87908",
    "lamp": "#FFE1A8",
    "pin": "#FFB9A3",
}
# The scale's own sizes, except those that stay legible only by being raised (see tokens: target.min_text_logical).
_RAISED = {"overline": (11.5, 800), "micro": (12.5, 700), "small": (14, 600)}
_LINES = {"display": 1.0, "h1": 1.16, "h2": 1.2, "h3": 1.24, "label": 1.32, "small": 1.4, "micro": 1.3}
_HEADINGS = frozenset({"display", "h1", "h2", "h3"})
_TRACKING = {"overline": 1.1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """How one kind of words is set, in logical units; `heading` grows less than the rest when text is enlarged."""

    size: float
    weight: int
    line: float
    tracking: float = 0
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shade:
    """A soft shadow: how far it spreads, how far it falls, how dark it is (0 to 255)."""

    blur: float
    fall: float
    alpha: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Everything that decides a look, by name."""

    colours: Mapping[str, Colour]
    gradients: Mapping[str, tuple[Colour, ...]]
    roles: Mapping[str, Role]
    shades: Mapping[str, Shade]
    shade_colour: Colour
    motion: Mapping[str, int]

    def colour(self, name: str) -> Colour:
        """Return a colour by token, `#RRGGBB`, or either with its alpha in percent (`night@75`)."""
        plain, _, alpha = name.partition("@")
        found = parse_colour(plain) if plain.startswith("#") else self.colours[plain]
        return (*found[:3], round(int(alpha) * _OPAQUE / 100)) if alpha else found


def parse_colour(text: str) -> Colour:
    """Return the four numbers of `#RRGGBB`."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16), _OPAQUE


def _role(name: str, numbers: list[float]) -> Role:
    raised: Sequence[float] = _RAISED.get(name, numbers[:2])
    size, weight, *line = [*raised, *numbers[2:]]
    return Role(
        size=size,
        weight=int(weight),
        line=line[0] if line else round(size * _LINES.get(name, 1.3), 2),
        tracking=_TRACKING.get(name, 0),
        heading=name in _HEADINGS,
    )


@cache
def load_theme() -> Theme:
    """Return the tokens of assets/look/tokens.json."""
    tokens = json.loads((shipped("assets") / "look" / "tokens.json").read_text(encoding="utf-8"))
    motion = tokens["motion_ms"]
    scale = {
        **tokens["type"]["scale"],
        "strong": [17.5, 800, 26],
        "giant": [112, 900],
        "number": [14.5, 800],
        "name": [15.5, 800],
        "note": [15, 600, 22],
    }
    return Theme(
        colours={name: parse_colour(text) for name, text in {**tokens["color"], **_MORE}.items()},
        gradients={name: tuple(map(parse_colour, stops)) for name, stops in tokens["gradient"].items()}
        | {
            "page": (parse_colour(tokens["color"]["sand_top"]), parse_colour(tokens["color"]["sand_bottom"])),
            "phone": tuple(map(parse_colour, ("#5546D1", "#6350DC", "#6A55E2", "#F3F0FC", "#F6F4FD", "#F7F5FD"))),
            "phone_pale": tuple(map(parse_colour, ("#7F76C4", "#8F87CC", "#9C95D2", "#EFEDF5", "#F3F1F7", "#F4F2F7"))),
            "gone": tuple(map(parse_colour, ("#DDD8EE", "#ECE8F6", "#F6F4FB"))),
            "mirror": tuple(map(parse_colour, ("#FFD98C", "#E9A63A", "#C77F1E"))),
            "glass": tuple(map(parse_colour, ("#CFE6F2", "#E6E1F7", "#F7E3DC"))),
            "glass_night": tuple(map(parse_colour, ("#161130", "#221A4C", "#35287A"))),
            "lanes": tuple(map(parse_colour, ("#FFF5E6", "#FBF3F1", "#EEEAFC"))),
            "party": tuple(map(parse_colour, ("#33269C", "#3A2DA6", "#4435B8", "#6F59E0"))),
            "calm": tuple(map(parse_colour, ("#31556B", "#5F8F96", "#E9C9A6", "#F6E3C8"))),
        },
        roles={name: _role(name, numbers) for name, numbers in scale.items()},
        shades={
            name: Shade(blur=value["blur"], fall=value["dy"], alpha=round(value["a"] * _OPAQUE))
            for name, value in tokens["shadow"].items()
            if name != "color"
        },
        shade_colour=parse_colour(tokens["shadow"]["color"]),
        motion={name: ms for name, ms in motion.items() if isinstance(ms, int)},
    )
