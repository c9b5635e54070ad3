"""The public office: three counters, a line of ropes, one queue that is shorter for some."""

from itertools import pairwise

from game.desktop.art.era import Era
from game.desktop.art.palette import GOLD, INDIGO, fade, mix
from game.desktop.art.scenery.beings import Figure, draw_walker
from game.desktop.art.scenery.notices import draw_poster
from game.desktop.art.scenery.plants import draw_pot
from game.desktop.art.scenery.room import draw_light_pool, draw_tiles, draw_view, draw_walls
from game.desktop.art.scenery.street import draw_clock, draw_star
from game.desktop.art.scenery.traces import draw_camera, draw_clean_patch, draw_sticker
from game.desktop.art.stage import Stage

QUEUE = (
    Figure(top="#3D5A80", hair="#4A3328", skin="#C98A5B", size=1.3),
    Figure(top="#C2578B", hair="#D9D6DE", skin="#F7CBA4", size=1.2),
    Figure(top="#6A994E", hair="#2B2430", skin="#6E4530", size=1.38),
    Figure(top="#F2B84B", hair="#B9763C", skin="#FFE0C7", size=0.9),
)


def paint_counters(stage: Stage) -> None:
    """Paint the hall, the counters, then the people who wait."""
    draw_walls(stage, "#E6DDD0", dado="#A88E80", dado_height=70)
    draw_tiles(stage, "#E9E0D6", "#B09A94")
    for x in (44, 756):
        draw_view(stage, x, -330, 96, 170, frame="#C9AE94", bars=2)
    draw_light_pool(stage, 60, 110)
    draw_clock(stage, 196, -274, 34)
    for index, x in enumerate((262, 420, 578)):
        _counter(stage, x, index)
    draw_camera(stage, 186, -206)
    if stage.era is Era.BEFORE:
        draw_poster(stage, 168, -214, 56, 70)
    _desk_front(stage)
    for person, x in zip(QUEUE, (96, 164, 226, 278), strict=True):
        draw_walker(stage, x, 32, person, stride=0)
    draw_walker(stage, 640, 26, Figure(top="#8D6CC4", hair="#2B2430", skin="#E8AE80", size=1.3), stride=0.4)
    _ropes(stage)
    draw_pot(stage, 820, 10, 1.05, "#4A6FA5")


def _counter(stage: Stage, x: float, index: int) -> None:
    pen = stage.pen
    stage.shine(x + 64, -180, 140, "#FFE6B0", stage.air.glow)
    pen.rect(x - 8, -262, 144, 250, stage.tone("#8A6A5E"), radius=8)
    pen.shade(x, -226, 128, 136, ("#FFE9BE", "#FFD090") if stage.lamps_on else ("#DDEBF0", "#F4F4EC"))
    if index != 1:
        tone = ("#2A9D8F", "", "#E2674A")[index]
        pen.rect(x + 38, -138, 52, 50, stage.tone(tone), radius=16)
        pen.dot(x + 64, -156, 19, stage.tone(("#4A3328", "", "#D9D6DE")[index]))
        pen.ellipse(x + 64, -151, 14.5, 16, stage.tone(("#C98A5B", "", "#F7CBA4")[index]))
    else:
        pen.rect(x, -226, 128, 96, stage.tone("#C9B8A8"))
        for slat in range(7):
            pen.rect(x, -222 + slat * 14, 128, 3, stage.tone("#A8948A"))
    _sign(stage, x, index)


def _sign(stage: Stage, x: float, index: int) -> None:
    """Mark the counters with dots; under the app the last one is for many stars only."""
    pen = stage.pen
    last = index == 2  # noqa: PLR2004 - the last of three
    if last and stage.era is Era.OFF:
        draw_clean_patch(stage, x + 18, -258, 92, 26)
        draw_sticker(stage, x + 96, -240, 10)
        return
    starred = last and stage.era is Era.ON
    pen.rect(x + 18, -258, 92, 26, INDIGO if starred else stage.tone("#4A4468"), radius=8)
    for mark in range(index + 1):
        across = x + 64 + (mark - index / 2) * 20
        if starred:
            draw_star(pen, across, -245, 8, GOLD)
        else:
            pen.dot(across, -245, 5.5, "#FFF4DE")


def _desk_front(stage: Stage) -> None:
    pen = stage.pen
    pen.rect(244, -92, 480, 100, stage.tone("#A8744E"), radius=6)
    pen.rect(234, -100, 500, 15, stage.tone("#C99A6E"), radius=5)
    for x in (262, 420, 578):
        pen.rect(x, -74, 128, 66, stage.tone(mix("#A8744E", "#2A1A34", 0.16)), radius=5)
    for x in (286, 604):
        pen.rect(x, -112, 34, 13, stage.tone("#FFFDF6"), radius=2)
        pen.line([(x + 44, -102), (x + 54, -124)], 2.4, stage.tone("#3A2D52"))
    pen.rect(452, -118, 64, 18, stage.tone("#FFF4DE"), radius=3)


def _ropes(stage: Stage) -> None:
    pen = stage.pen
    posts = (52, 190, 328, 466)
    for left, right in pairwise(posts):
        pen.line([(left, -24), ((left + right) / 2, 2), (right, -24)], 5.5, stage.tone("#B8434A"))
    for post in posts:
        pen.rect(post - 3.5, -36, 7, 84, stage.tone("#C9A45A"), radius=3)
        pen.dot(post, -38, 7, stage.tone("#F0C36A"))
        pen.ellipse(post, 48, 17, 5, stage.tone("#A8843E"))
    if stage.era is Era.ON:
        pen.rect(530, 20, 150, 8, fade(stage.tone(INDIGO), 190), radius=4)
    if stage.era is Era.OFF:
        for start, length in ((530, 34), (578, 12), (612, 50)):
            pen.rect(start, 20, length, 8, fade(stage.tone(INDIGO), 60), radius=4)
