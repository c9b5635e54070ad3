"""Houses near enough to look into: façades, windows with neighbours, doors, awnings."""

from dataclasses import dataclass

from game.desktop.art.palette import fade, mix
from game.desktop.art.pen import glow, speckle
from game.desktop.art.stage import Stage
from game.model.event import Light

BAY = 84.0
STOREY = 98.0
FRAME = "#6B4460"
NEIGHBOURS = ("#8A4A5E", "#5A4A8E", "#3F6E7A")


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A façade: where it stands, its brick, and how many windows it has."""

    x: float
    bays: int
    storeys: int
    brick: str
    seed: int = 1
    base: float = 0
    ground_floor: bool = True
    cornice: str = "#6E4B5C"

    @property
    def width(self) -> float:
        """The width that its bays need."""
        return self.bays * BAY + 24

    @property
    def height(self) -> float:
        """The height that its storeys need."""
        return self.storeys * STOREY + 34


def draw_house(stage: Stage, house: House, *, door_at: int | None = None) -> None:
    """Build a house, window by window; `door_at` leaves that bay of the ground floor for a door."""
    pen = stage.pen
    top = house.base - house.height
    pen.shade(
        house.x,
        top,
        house.width,
        house.height,
        (stage.tone(mix(house.brick, "#5B3A6E", 0.16)), stage.tone(house.brick)),
    )
    _bricks(stage, house)
    pen.rect(house.x + house.width - 20, top, 20, house.height, fade(stage.tone("#2E1C3A"), 60))
    pen.rect(house.x - 7, top - 12, house.width + 14, 20, stage.tone(house.cornice), radius=5)
    pen.rect(house.x - 2, top + 8, house.width + 4, 5, fade(stage.tone("#2E1C3A"), 80))
    for storey in range(house.storeys):
        lowest = storey == house.storeys - 1
        for bay in range(house.bays):
            if not lowest or (house.ground_floor and bay != door_at):
                at = (house.x + 20 + bay * BAY, top + 34 + storey * STOREY)
                draw_window(stage, at, seed=house.seed * 100 + storey * 10 + bay)
    pen.rect(house.x, house.base - 12, house.width, 14, stage.tone(mix(house.brick, "#2E1C3A", 0.35)))


def _bricks(stage: Stage, house: House) -> None:
    tone = fade(stage.tone(mix(house.brick, "#3A2030", 0.3)), 90)
    for brick in range(int(house.width * house.height / 2600)):
        x = house.x + 6 + speckle(brick, house.seed, 1) * (house.width - 34)
        y = house.base - house.height + 22 + speckle(brick, house.seed, 2) * (house.height - 44)
        stage.pen.rect(x, y, 14, 5, tone, radius=1.5)


def draw_window(stage: Stage, at: tuple[float, float], *, seed: int, size: tuple[float, float] = (52, 62)) -> None:
    """Draw a window; the seed decides whether somebody is at home and what they do there."""
    (x, y), (w, h) = at, size
    pen = stage.pen
    lit = stage.lamps_on and speckle(seed, 1) < (0.62 if stage.light is Light.DUSK else 0.5)
    frame = stage.tone(FRAME)
    pen.rect(x - 5, y - 5, w + 10, h + 10, frame, radius=5)
    dark = (stage.pick("#7FB2D6", "#4A3D7C", "#1D1B4E"), stage.pick("#CBE7F3", "#7A5A98", "#332F6C"))
    pen.shade(x, y, w, h, stage.air.pane if lit else dark)
    life = speckle(seed, 2)
    if lit:
        _evening(stage, (x, y, w, h), life)
    elif life < 0.3:  # noqa: PLR2004 - some have drawn curtains
        for side in (x, x + w * 0.7):
            pen.rect(side, y, w * 0.3, h, stage.tone("#F3E3D3"))
    if stage.light is Light.DAY:
        pen.poly(
            [(x + w * 0.12, y + h * 0.7), (x + w * 0.55, y), (x + w * 0.78, y), (x + w * 0.34, y + h * 0.7)],
            fade("#FFFFFF", 80),
        )
    pen.rect(x + w / 2 - 1.5, y, 3, h, frame)
    pen.rect(x, y + h * 0.36, w, 2.6, frame)
    pen.rect(x - 8, y + h + 3, w + 16, 7, stage.tone(mix(FRAME, "#2A1A34", 0.3)), radius=3)
    if life > 0.68 or (not lit and life > 0.45):  # noqa: PLR2004 - about a third care for flowers
        _flower_box(stage, x - 2, y + h + 4, w + 4)


def _evening(stage: Stage, pane: tuple[float, float, float, float], life: float) -> None:
    x, y, w, h = pane
    pen = stage.pen
    if life < 0.34:  # noqa: PLR2004 - a neighbour looks out
        tone = NEIGHBOURS[int(life * 99) % len(NEIGHBOURS)]
        middle = x + w * (0.4 + life)
        pen.rect(middle - 13, y + h * 0.66, 26, h * 0.34, tone, radius=8)
        pen.dot(middle, y + h * 0.5, 9.5, mix(tone, "#2A1A34", 0.25))
    elif life < 0.5:  # noqa: PLR2004 - a lamp and a plant
        pen.poly([(x + 12, y + 22), (x + 26, y + 22), (x + 31, y + 34), (x + 7, y + 34)], "#F0895A")
        pen.rect(x + 18, y + 34, 2.5, h - 34, "#A85A4A")
        pen.blob(
            [(x + w - 16, y + h), (x + w - 26, y + h - 20), (x + w - 14, y + h - 30), (x + w - 6, y + h - 16)],
            "#6B8A4A",
        )
    elif life < 0.8:  # noqa: PLR2004 - curtains
        for side in (x, x + w * 0.72):
            pen.rect(side, y, w * 0.28, h, fade("#EE8658", 150))


def _flower_box(stage: Stage, x: float, y: float, w: float) -> None:
    for leaf in range(int(w // 9)):
        lift = speckle(leaf, int(x), int(y)) * 6
        stage.pen.dot(x + 5 + leaf * 9, y - lift, 7, stage.leaf("#4F9A6E"))
    for bloom in range(int(w // 14)):
        stage.pen.dot(
            x + 8 + bloom * 14, y - 4 - speckle(bloom, int(x)) * 5, 3, stage.tone("#F58FA0" if bloom % 2 else "#F7CE6B")
        )


def draw_door(
    stage: Stage, x: float, base: float, *, wide: float = 78, tall: float = 104, paint: str = "#5A3566"
) -> None:
    """Hang a house door with glass, a canopy and a warm light in the hall."""
    pen = stage.pen
    if stage.lamps_on:
        glow(pen, x + wide / 2, base - tall * 0.5, 130, "#FFD48A", stage.air.glow)
    pen.rect(x, base - tall, wide, tall, stage.tone(paint), radius=8)
    glass = stage.air.pane if stage.lamps_on else ("#9CCBE6", "#DDF0F5")
    pen.shade(x + 10, base - tall + 12, wide - 20, tall - 24, glass)
    pen.rect(x + wide / 2 - 2.5, base - tall + 8, 5, tall - 8, stage.tone(paint))
    for side in (-9, 5):
        pen.rect(x + wide / 2 + side, base - tall * 0.46, 4, 15, stage.tone("#F0C36A"), radius=2)
    pen.rect(x - 14, base - tall - 16, wide + 28, 15, stage.tone(mix(paint, "#1E1430", 0.25)), radius=5)
    pen.rect(x - 10, base - 4, wide + 20, 8, stage.tone("#B9A6B6"), radius=2)


def draw_awning(stage: Stage, x: float, y: float, width: float, paint: str) -> None:
    """Stretch a striped awning with a scalloped edge."""
    pen, count = stage.pen, max(4, int(width // 26))
    step = width / count
    for stripe in range(count):
        tone = stage.tone(paint if stripe % 2 == 0 else "#FFF4E4")
        left, right = x + stripe * step, x + (stripe + 1) * step
        lean = 12
        inner_left = x + lean + (left - x) * (width - 2 * lean) / width
        inner_right = x + lean + (right - x) * (width - 2 * lean) / width
        pen.dot((left + right) / 2, y + 36, step / 2, tone)
        pen.poly([(inner_left, y), (inner_right, y), (right, y + 37), (left, y + 37)], tone)
    pen.rect(x + 8, y - 5, width - 16, 7, stage.tone(mix(paint, "#1E1430", 0.35)), radius=3)


def draw_shopfront(stage: Stage, x: float, base: float, width: float, paint: str) -> None:
    """Open a shop on the ground floor: a wide lit window with goods, a door, an awning."""
    pen = stage.pen
    frame = stage.tone(mix(paint, "#2A1A34", 0.45))
    pen.rect(x, base - 118, width, 118, frame, radius=4)
    if stage.lamps_on:
        glow(pen, x + width * 0.4, base - 50, width * 0.7, "#FFD48A", stage.air.glow)
    glass = stage.air.pane if stage.lamps_on else ("#9CCBE6", "#DDF0F5")
    pen.shade(x + 10, base - 84, width - 84, 62, glass)
    pen.shade(x + width - 62, base - 84, 50, 78, glass)
    pen.dot(x + width - 54, base - 46, 3.4, stage.tone("#F0C36A"))
    for good in range(int((width - 96) // 22)):
        tone = ("#E5805A", "#6FA06A", "#E7B84F", "#A66FB0")[good % 4]
        tall = 14 + speckle(good, int(x)) * 16
        pen.rect(x + 16 + good * 22, base - 24 - tall, 15, tall, stage.tone(tone), radius=4)
    if not stage.lamps_on:
        pen.poly(
            [(x + 20, base - 30), (x + 54, base - 84), (x + 80, base - 84), (x + 46, base - 30)], fade("#FFFFFF", 80)
        )
    draw_awning(stage, x - 8, base - 122, width + 16, paint)


def draw_laundry(stage: Stage, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Hang washing on a line: shirts, a towel and odd socks."""
    pen = stage.pen
    (x0, y0), (x1, y1) = start, end
    sag = 14
    points = [(x0 + (x1 - x0) * t / 12, y0 + (y1 - y0) * t / 12 + sag * 4 * t * (12 - t) / 144) for t in range(13)]
    pen.line(points, 1.6, stage.tone("#4A3A5A"))
    paints = ("#F7F1E8", "#E57F6B", "#6FA8C9", "#F2C45A", "#B58AD0", "#F7F1E8")
    for index, paint in enumerate(paints):
        x, y = points[1 + index * 2]
        tone = stage.tone(paint)
        if index % 3 == 1:
            pen.rect(x - 10, y, 20, 34, tone, radius=2)
            pen.rect(x - 10, y + 24, 20, 4, stage.tone(mix(paint, "#FFFFFF", 0.4)))
        elif index % 3 == 2:  # noqa: PLR2004 - the last of three kinds
            for dx in (-8, 4):
                pen.line([(x + dx, y), (x + dx, y + 15), (x + dx + 6, y + 17)], 5, tone)
        else:
            shirt = ((-18, 2), (18, 2), (20, 13), (11, 13), (11, 34), (-11, 34), (-11, 13), (-20, 13))
            pen.poly([(x + dx, y + dy) for dx, dy in shirt], tone)
