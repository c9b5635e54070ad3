"""The stage on which a place is painted: 1280 units wide, the ground at y = 0, any height.

Wide panels see less sky and less ground, tall ones more; what matters stands between y = -290 and 0, and
left of x = 830, where neither the card below nor a bust on the right covers it.
"""

from dataclasses import dataclass, field

import pygame
from pygame import Color

from game.desktop.art.era import Era
from game.desktop.art.lamplight import Lamp, light_up
from game.desktop.art.palette import Paint, color, mix
from game.desktop.art.pen import Pen, glow
from game.model.event import Light

WIDTH = 1280
GROUND_SHARE = 0.70
SHARP_UP_TO = 1000
CROPPED_BELOW = 1.5  # a squarer picture shows the eventful left side alone, rather than a strip under a huge sky
NARROWEST = 760


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """What an hour does to colours: the sky, the tint of all things, and how strong it is."""

    sky: tuple[str, ...]
    tint: str
    veil: str
    veil_share: float
    haze: str
    pane: tuple[str, ...]
    glow: int


OUTDOORS: dict[Light, Air] = {
    Light.DAY: Air(
        sky=("#62B2EA", "#97CFF2", "#CBE6F2", "#FBF0DC"),
        tint="#FFFFFF",
        veil="#FFF3DC",
        veil_share=0.04,
        haze="#CFE3F2",
        pane=("#A8D4EE", "#D8EEF6"),
        glow=0,
    ),
    Light.DUSK: Air(
        sky=("#2E2A63", "#6C4F9C", "#E08A86", "#FFC79A", "#FFDDB0"),
        tint="#E8A8B4",
        veil="#54357A",
        veil_share=0.26,
        haze="#B4749A",
        pane=("#FFE6AE", "#FFBE6B"),
        glow=150,
    ),
    Light.NIGHT: Air(
        sky=("#0B0D2B", "#16174A", "#2C2A69", "#4A4088"),
        tint="#8288CE",
        veil="#17143F",
        veil_share=0.40,
        haze="#302C6C",
        pane=("#FFE3A0", "#FFB95E"),
        glow=190,
    ),
}

INDOORS: dict[Light, Air] = {
    Light.DAY: OUTDOORS[Light.DAY],
    Light.DUSK: Air(
        sky=OUTDOORS[Light.DUSK].sky,
        tint="#FFE2CC",
        veil="#7A4668",
        veil_share=0.10,
        haze=OUTDOORS[Light.DUSK].haze,
        pane=OUTDOORS[Light.DUSK].pane,
        glow=150,
    ),
    Light.NIGHT: Air(
        sky=OUTDOORS[Light.NIGHT].sky,
        tint="#E2C6BC",
        veil="#241A44",
        veil_share=0.16,
        haze=OUTDOORS[Light.NIGHT].haze,
        pane=OUTDOORS[Light.NIGHT].pane,
        glow=225,
    ),
}

AMBIENT: dict[Light, Paint] = {Light.DAY: "#FFFFFF", Light.DUSK: "#CDBAC6", Light.NIGHT: "#8B7C96"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A pen, an hour, an era, and the edges of what can be seen."""

    pen: Pen
    light: Light
    era: Era
    air: Air
    top: float
    bottom: float
    outdoors: bool
    lamps: list[Lamp] = field(default_factory=list)

    @property
    def lamps_on(self) -> bool:
        """Tell whether lamps burn and windows shine."""
        return self.light is not Light.DAY

    def shine(self, x: float, y: float, radius: float, paint: Paint, alpha: int, *, reach: float = 2.0) -> None:
        """Light a lamp after dark: its glow is painted at once, and a room remembers what it lights up."""
        if not self.lamps_on:
            return
        glow(self.pen, x, y, radius, paint, alpha)
        if not self.outdoors:
            self.lamps.append(Lamp(x=x, y=y, reach=radius * reach, paint=mix("#000000", paint, alpha / 340)))

    def tone(self, paint: Paint, far: float = 0) -> Color:
        """Show a colour as this hour shows it; `far` (0 to 1) lets it sink into the haze."""
        base, tint = color(paint), color(self.air.tint)
        lit = Color(base.r * tint.r // 255, base.g * tint.g // 255, base.b * tint.b // 255)
        veiled = mix(lit, self.air.veil, self.air.veil_share)
        shown = mix(veiled, self.air.haze, far) if far else veiled
        shown.a = base.a
        return shown

    def leaf(self, paint: Paint) -> Color:
        """Show a green: a pink evening would turn it to mud, so leaves go towards teal instead."""
        match self.light:
            case Light.DAY:
                return self.tone(paint)
            case Light.DUSK:
                return mix(paint, "#1F5570", 0.62) if self.outdoors else mix(self.tone(paint), paint, 0.3)
            case Light.NIGHT:
                return mix(paint, "#131C4C", 0.76) if self.outdoors else mix(self.tone(paint), "#1F4E6A", 0.3)

    def pick(self, day: Paint, dusk: Paint, night: Paint) -> Paint:
        """Choose by the hour, where tinting is not enough."""
        match self.light:
            case Light.DAY:
                return day
            case Light.DUSK:
                return dusk
            case Light.NIGHT:
                return night


def stage_for(size: tuple[int, int], light: Light, *, indoors: bool, era: Era = Era.BEFORE) -> Stage:
    """Lay out a stage for a picture of any aspect."""
    fine = 3 if size[0] <= SHARP_UP_TO else 2
    aspect = size[0] / size[1]
    units = min(WIDTH, max(NARROWEST, WIDTH * aspect / CROPPED_BELOW))
    height = units / aspect
    top = -height * GROUND_SHARE
    pen = Pen(size, units=units, fine=fine, origin=(0, top))
    air = INDOORS[light] if indoors else OUTDOORS[light]
    return Stage(pen=pen, light=light, era=era, air=air, top=top, bottom=height + top, outdoors=not indoors)


def finish(stage: Stage) -> pygame.Surface:
    """Shrink the painted stage to the picture that is shown, and light its lamps."""
    shown = pygame.Surface(stage.pen.size)
    shown.blit(pygame.transform.smoothscale(stage.pen.surface, stage.pen.size), (0, 0))
    if stage.lamps_on and not stage.outdoors:
        units = stage.pen.size[0] * stage.pen.fine / stage.pen.scale
        light_up(shown, stage.lamps, AMBIENT[stage.light], units=units, top=stage.top)
    return shown
