"""The office: screens in a row, a wall of glass, and a ranking that everybody can read."""

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, INDIGO, fade, mix
from game.desktop.art.scenery.beings import Figure, draw_sitter
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import (
    draw_cup,
    draw_light_pool,
    draw_pendant,
    draw_planks,
    draw_table,
    draw_view,
    draw_walls,
)
from game.desktop.art.scenery.street import draw_clock, draw_star
from game.desktop.art.scenery.traces import draw_sticker
from game.desktop.art.stage import Stage


def paint_office(stage: Stage) -> None:
    """Paint the glass wall, the ranking, then desks with people."""
    draw_walls(stage, "#DCE0EE")
    draw_planks(stage, "#A9A3BC")
    draw_view(stage, 40, -300, 380, 210, frame="#5A5480", bars=4)
    draw_light_pool(stage, 60, 330)
    draw_clock(stage, 482, -262, 32)
    _ranking(stage)
    for x in (180, 420, 640):
        draw_pendant(stage, x, -336, "#5546D1", 0.7)
    _desk(stage, 90, Figure(top="#E2674A", hair="#2B2430", skin="#9C6440"))
    _desk(stage, 350, Figure(top="#2A9D8F", hair="#B9763C", skin="#FFE0C7"))
    _desk(stage, 610, None)
    draw_pot(stage, 52, 14, 1.05, "#8D6CC4")
    draw_pot(stage, 872, 10, 0.9)


def _ranking(stage: Stage) -> None:
    match stage.era:
        case Era.BEFORE:
            _whiteboard(stage)
        case Era.ON:
            _live_ranking(stage)
        case Era.OFF:
            _dark_ranking(stage)


def _live_ranking(stage: Stage) -> None:
    pen = stage.pen
    stage.shine(664, -226, 190, "#A99BFF", 90)
    pen.rect(560, -306, 208, 156, stage.tone("#2E2746"), radius=10)
    pen.shade(568, -298, 192, 140, ("#3D31AE", "#5B4BD6"))
    for row, length in enumerate((120, 104, 82, 58)):
        y = -284 + row * 31
        draw_star(pen, 586, y + 8, 8, GOLD if row == 0 else "#A99BFF")
        pen.rect(602, y + 2, length, 13, fade("#FFFFFF", 235 - row * 45), radius=6)
        pen.dot(742, y + 8, 7, ("#E58A6B", "#8FD0C0", "#F2C45A", "#F7A6B0")[row])


def _dark_ranking(stage: Stage) -> None:
    """Switch the screen off; whoever stood first for too long is burnt into it."""
    pen = stage.pen
    pen.rect(560, -306, 208, 156, stage.tone("#2E2746"), radius=10)
    pen.rect(568, -298, 192, 140, stage.tone("#1C1830"), radius=4)
    for row, length in enumerate((120, 104, 82, 58)):
        draw_star(pen, 586, -276 + row * 31, 8, fade("#FFFFFF", 26 if row == 0 else 14))
        pen.rect(602, -282 + row * 31, length, 13, fade("#FFFFFF", 22 - row * 4), radius=6)
    pen.poly([(610, -158), (680, -298), (716, -298), (646, -158)], fade("#FFFFFF", 14))
    pen.dot(752, -154, 2.4, "#F2694B")
    draw_sticker(stage, 578, -160, 13)


def _whiteboard(stage: Stage) -> None:
    """Hang a whiteboard: a plan with arrows, notes that somebody will move tomorrow."""
    pen = stage.pen
    pen.rect(560, -306, 208, 156, stage.tone("#A8A2BA"), radius=6)
    pen.rect(567, -299, 194, 142, stage.tone("#FBFAF6"), radius=3)
    for x, y, paint in ((580, -284, "#F7E08A"), (620, -280, "#F7A6B0"), (582, -244, "#BFE0D4"), (624, -240, "#F7E08A")):
        pen.rect(x, y, 30, 30, stage.tone(paint), radius=1)
        for line in (9, 16):
            pen.rect(x + 5, y + line, 20 - line % 4 * 3, 2.2, fade(stage.tone("#4A3A5A"), 130), radius=1)
    ink = stage.tone("#3F6E9A")
    pen.line([(670, -274), (690, -286), (716, -282), (740, -268)], 2.6, ink)
    pen.line([(732, -280), (741, -267), (727, -264)], 2.6, ink, smooth=False)
    for x, y, w in ((668, -258, 74), (668, -246, 52), (668, -234, 64)):
        pen.line([(x, y), (x + w, y - 1)], 2.4, fade(stage.tone("#4A3A5A"), 150))
    pen.line([(580, -180), (616, -196), (652, -190), (700, -206), (746, -200)], 3, stage.tone("#E2674A"))
    for x in (616, 700):
        pen.dot(x, -196 if x < 700 else -206, 4.5, stage.tone("#E2674A"))  # noqa: PLR2004 - two bends
    pen.rect(590, -154, 120, 7, stage.tone("#8A84A6"), radius=3)
    for x, paint in ((604, "#3F6E9A"), (628, "#E2674A"), (652, "#6A994E")):
        pen.rect(x, -159, 18, 5, stage.tone(paint), radius=2)


def _desk(stage: Stage, x: float, figure: Figure | None) -> None:
    pen = stage.pen
    if figure is not None:
        draw_sitter(stage, x + 46, -42, figure)
    pen.rect(x + 16, -44, 62, 9, stage.tone("#4A4468"), radius=4)
    pen.rect(x + 12, -96, 9, 58, stage.tone("#4A4468"), radius=4)
    pen.rect(x + 43, -36, 7, 36, stage.tone("#3A3458"))
    pen.rect(x + 24, -4, 46, 7, stage.tone("#3A3458"), radius=3)
    draw_table(stage, x + 84, 8, 142, "#D9B48A", 72)
    _screen(stage, x + 128)
    draw_cup(stage, x + 206, -70, "#F2B84B" if figure else "#FFFDFA")
    if figure is None:
        _jacket(stage, x)


def _screen(stage: Stage, x: float) -> None:
    pen = stage.pen
    stage.shine(x + 20, -112, 96, "#B9C8FF", 120)
    pen.rect(x + 16, -86, 9, 18, stage.tone("#3A3458"))
    pen.rect(x + 2, -72, 38, 6, stage.tone("#3A3458"), radius=2)
    pen.rect(x - 16, -146, 74, 62, stage.tone("#2E2746"), radius=6)
    pen.rect(x - 11, -141, 64, 52, "#E9ECFF" if stage.lamps_on else stage.tone("#DCE6F6"), radius=3)
    _work(stage, x)


def _work(stage: Stage, x: float) -> None:
    """Show what the screens are for: a letter or, while the app counts, one's own curve."""
    pen = stage.pen
    if stage.era is not Era.ON:
        for line, length in enumerate((30, 52, 44, 52, 36)):
            tone = stage.tone("#3F7E86" if line == 0 else "#9AA4BA")
            pen.rect(x - 5, -135 + line * 9, length, 4, tone, radius=2)
        draw_sticker(stage, x + 52, -88, 7)
        return
    pen.rect(x - 11, -141, 64, 11, INDIGO, radius=3)
    for bar, tall in enumerate((12, 20, 16, 28)):
        pen.rect(x - 2 + bar * 13, -93 - tall, 8, tall, ("#8B6CF0", "#0F8B8D", "#F2B134", "#F2694B")[bar], radius=2)


def _jacket(stage: Stage, x: float) -> None:
    """Leave a jacket on an empty chair: somebody is elsewhere."""
    tone = stage.tone("#3D5A80")
    stage.pen.blob([(x + 6, -100), (x + 30, -104), (x + 36, -40), (x + 22, -28), (x + 4, -36)], tone)
    stage.pen.line([(x + 18, -98), (x + 22, -40)], 2, stage.tone(mix("#3D5A80", "#1E1836", 0.35)))
