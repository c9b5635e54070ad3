"""The tram station: a roof, a clock, gates with little lamps, a tram that waits."""

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, INDIGO, TEAL, fade, mix
from game.desktop.art.pen import glow
from game.desktop.art.scenery.beings import Figure, draw_pigeon, draw_sitter, draw_walker
from game.desktop.art.scenery.sky import draw_ground, draw_sky, draw_skyline
from game.desktop.art.scenery.street import IRON, draw_bench, draw_clock, draw_star
from game.desktop.art.scenery.town import draw_awning
from game.desktop.art.scenery.traces import draw_camera, draw_sticker
from game.desktop.art.stage import WIDTH, Stage

TRAM = "#F2B84B"


def paint_station(stage: Stage) -> None:
    """Paint the tram behind the platform, then roof, gates and travellers."""
    draw_sky(stage, sun_x=980)
    draw_skyline(stage)
    draw_ground(stage, near="#A89CA8", far="#8A8298")
    _wires(stage)
    _tram(stage)
    _platform(stage)
    _roof(stage)
    draw_clock(stage, 300, -226, 34)
    stage.pen.rect(297, -312, 6, 54, stage.tone(IRON))
    draw_camera(stage, 512, -262)
    _gates(stage)
    draw_bench(stage, 96, 24)
    draw_sitter(stage, 142, -14, Figure(top="#8D6CC4", hair="#D9D6DE", skin="#F7CBA4"))
    draw_walker(stage, 420, 30, Figure(top="#3D5A80", hair="#4A3328", skin="#C98A5B", facing=-1), stride=0)
    _suitcase(stage, 452, 32)
    draw_pigeon(stage, 250, 54)


def _wires(stage: Stage) -> None:
    for y in (-262, -254):
        stage.pen.line([(0, y), (WIDTH, y + 4)], 1.6, stage.tone("#4A3A5A"))
    stage.pen.rect(1120, -300, 8, 300, stage.tone(IRON))
    stage.pen.line([(1124, -284), (1040, -262)], 4, stage.tone(IRON))


def _tram(stage: Stage) -> None:
    pen = stage.pen
    pen.line([(560, -196), (586, -230), (560, -256)], 4, stage.tone(IRON), smooth=False)
    pen.rect(-40, -196, 880, 184, stage.tone(TRAM), radius=30)
    pen.rect(-40, -84, 880, 72, stage.tone("#E2674A"), radius=22)
    pen.rect(-40, -88, 880, 22, stage.tone("#FFF4E0"))
    glass = stage.air.pane if stage.lamps_on else ("#9CCBE6", "#DDF0F5")
    for window in range(9):
        x = -24 + window * 92
        pen.rect(x - 4, -176, 80, 82, stage.tone(mix(TRAM, "#3A2440", 0.45)), radius=10)
        pen.shade(x, -172, 72, 74, glass)
        if window in {1, 4, 7}:
            pen.rect(x + 34, -174, 4, 156, stage.tone(mix(TRAM, "#3A2440", 0.45)))
        else:
            _rider(stage, x, window)
    pen.rect(806, -176, 30, 84, stage.tone("#2E2746"), radius=10)
    pen.dot(822, -44, 9, "#FFF4D0")
    if stage.lamps_on:
        glow(pen, 832, -44, 90, "#FFE9B0", stage.air.glow)
    pen.rect(-40, -16, 872, 12, stage.tone("#3A2D52"), radius=4)


def _rider(stage: Stage, x: float, window: int) -> None:
    paint = ("#6F5AA8", "#3F7E86", "#C2578B", "#4A6FA5")[window % 4]
    body = stage.tone(paint) if not stage.lamps_on else mix(paint, "#5A2E4A", 0.4)
    stage.pen.rect(x + 20, -124, 34, 26, body, radius=10)
    stage.pen.dot(x + 37, -136, 12, mix(body, "#2A1A34", 0.35))
    if window % 3 == 2:  # noqa: PLR2004 - every third one reads a phone
        stage.pen.rect(x + 54, -126, 7, 12, "#DDE6FF", radius=1.5)


def _platform(stage: Stage) -> None:
    pen = stage.pen
    pen.shade(0, -4, WIDTH, stage.bottom + 8, (stage.tone("#BDB2BC"), stage.tone("#D3C8CC")))
    pen.rect(0, -4, WIDTH, 10, stage.tone("#F4EEE6"))
    for dash in range(43):
        pen.rect(dash * 30, 12, 20, 6, stage.tone(GOLD), radius=2)
    for row in range(5):
        y = 34 + row * row * 14
        pen.line([(0, y), (WIDTH, y)], 1.4, fade(stage.tone("#8A8098"), 90))


def _roof(stage: Stage) -> None:
    pen = stage.pen
    for post in (62, 500):
        pen.rect(post, -306, 13, 326, stage.tone(IRON), radius=3)
        pen.line([(post + 6, -250), (post - 38, -300)], 7, stage.tone(IRON))
        pen.line([(post + 6, -250), (post + 50, -300)], 7, stage.tone(IRON))
    pen.rect(-30, -322, 640, 20, stage.tone("#3F6E7A"), radius=6)
    pen.rect(-30, -306, 640, 8, stage.tone("#2A4E5A"), radius=3)
    for lamp in (160, 420):
        if stage.lamps_on:
            glow(pen, lamp + 22, -282, 150, "#FFE6B0", stage.air.glow)
        pen.rect(lamp, -298, 44, 7, "#FFF4D0" if stage.lamps_on else stage.tone("#F4EEE6"), radius=3)


def _gates(stage: Stage) -> None:
    """Stand the gates: two open for many stars, one keeps people waiting; afterwards all stand open and dark."""
    match stage.era:
        case Era.BEFORE:
            _kiosk(stage)
        case Era.ON:
            for index, x in enumerate((576, 668, 760)):
                _gate(stage, x, open_gate=index != 1)
        case Era.OFF:
            for x in (576, 668, 760):
                _dead_gate(stage, x)
            draw_walker(stage, 636, 32, Figure(top="#E2674A", hair="#D9D6DE", skin="#9C6440"))


def _gate(stage: Stage, x: float, *, open_gate: bool) -> None:
    pen = stage.pen
    pen.rect(x, -66, 34, 92, stage.tone("#E9E4F8"), radius=8)
    pen.rect(x, -66, 34, 26, INDIGO, radius=8)
    draw_star(pen, x + 17, -53, 8, GOLD)
    pen.dot(x + 17, -24, 6.5, TEAL if open_gate else "#F2694B")
    if stage.lamps_on:
        glow(pen, x + 17, -24, 34, "#7FE0D0" if open_gate else "#FF9A80", 170)
    if not open_gate:
        pen.rect(x + 34, -36, 50, 20, fade("#F2694B", 200), radius=6)


def _dead_gate(stage: Stage, x: float) -> None:
    pen = stage.pen
    pen.rect(x, -66, 34, 92, stage.tone("#CFC9DC"), radius=8)
    pen.rect(x, -66, 34, 26, stage.tone("#6B6488"), radius=8)
    draw_sticker(stage, x + 17, -53, 9)
    pen.dot(x + 17, -24, 6.5, stage.tone("#4A4468"))
    pen.line([(x + 30, -38), (x + 33, -12)], 3, fade(stage.tone("#4A4468"), 120))


def _kiosk(stage: Stage) -> None:
    """Sell newspapers and tickets over a counter, as long as somebody is needed for it."""
    pen = stage.pen
    pen.rect(596, -138, 176, 162, stage.tone("#2F8F83"), radius=6)
    glass = stage.air.pane if stage.lamps_on else ("#DDEFF2", "#F4F4EC")
    if stage.lamps_on:
        glow(pen, 684, -84, 130, "#FFE0A0", stage.air.glow)
    pen.shade(610, -112, 148, 66, glass)
    body = "#C2578B" if not stage.lamps_on else mix("#C2578B", "#5A2E4A", 0.3)
    pen.rect(700, -74, 34, 30, body, radius=12)
    pen.dot(717, -86, 13, stage.tone("#D9D6DE"))
    pen.ellipse(714, -83, 10, 11, stage.tone("#E8AE80"))
    for paper in range(4):
        x = 616 + paper * 20
        pen.rect(x, -106 + paper % 2 * 4, 16, 22, stage.tone("#FFFDF6"), radius=1)
        pen.rect(x + 2, -103 + paper % 2 * 4, 12, 3, stage.tone("#E2674A" if paper % 2 else "#4A6FA5"))
    pen.rect(588, -48, 192, 11, stage.tone("#D9A46A"), radius=4)
    for panel in (608, 666, 724):
        pen.rect(panel, -26, 42, 40, stage.tone(mix("#2F8F83", "#1E1836", 0.2)), radius=4)
    draw_awning(stage, 586, -150, 196, "#E2674A")


def _suitcase(stage: Stage, x: float, base: float) -> None:
    pen = stage.pen
    pen.line(
        [(x + 10, base - 46), (x + 10, base - 70), (x + 26, base - 70), (x + 26, base - 46)],
        3,
        stage.tone(IRON),
        smooth=False,
    )
    pen.rect(x, base - 50, 36, 48, stage.tone("#2A9D8F"), radius=6)
    for line in (x + 10, x + 23):
        pen.rect(line, base - 46, 3, 40, stage.tone("#1F7A70"))
    pen.dot(x + 18, base - 26, 4.5, stage.tone("#F7CE6B"))
