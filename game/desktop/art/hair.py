"""Hair behind the head, hair in front of it, and beards."""

import math

from game.desktop.art.look import Look
from game.desktop.art.palette import Paint, fade, mix
from game.desktop.art.pen import Pen, Point, mirrored, spline
from game.model.person import Hair

BEHIND: dict[Hair, tuple[Point, ...]] = {
    "bob": ((100, 26), (62, 36), (49, 80), (48, 128), (58, 138), (78, 136)),
    "long": ((100, 24), (60, 34), (48, 84), (42, 150), (50, 178), (80, 176)),
    "wavy": ((100, 24), (58, 34), (52, 66), (41, 92), (50, 118), (38, 146), (56, 164), (82, 156)),
    "afro": ((100, 4), (60, 13), (33, 44), (32, 88), (52, 116), (80, 122)),
    "curly": ((100, 16), (64, 22), (46, 48), (43, 84), (52, 108), (80, 114)),
}

FRONT: dict[Hair, tuple[Point, ...]] = {
    "crop": ((58, 86), (57, 54), (74, 34), (104, 28), (130, 35), (143, 58), (141, 86), (133, 74), (129, 60), (112, 56),
             (92, 58), (72, 60), (65, 72)),
    "buzz": ((60, 82), (61, 54), (78, 36), (100, 32), (122, 36), (139, 54), (140, 82), (135, 64), (120, 52), (100, 50),
             (80, 52), (65, 64)),
    "side": ((57, 90), (55, 56), (75, 31), (108, 27), (139, 41), (145, 70), (142, 90), (133, 74), (127, 58), (106, 60),
             (84, 55), (72, 48), (70, 62), (64, 74)),
    "bob": ((50, 124), (54, 62), (72, 34), (104, 29), (134, 40), (146, 66), (150, 124), (140, 98), (134, 66), (112, 58),
            (88, 60), (70, 58), (63, 92)),
    "long": ((54, 114), (56, 60), (76, 34), (100, 32), (100, 40), (84, 50), (70, 68), (63, 94)),
    "wavy": ((54, 110), (54, 60), (74, 33), (112, 29), (142, 46), (148, 80), (146, 112), (138, 84), (124, 62),
             (104, 52), (82, 62), (68, 72), (62, 92)),
    "curly": ((52, 84), (50, 60), (60, 40), (76, 28), (100, 22), (124, 28), (140, 40), (150, 60), (148, 84), (138, 66),
              (126, 58), (112, 62), (100, 56), (88, 62), (74, 58), (62, 66)),
    "bun": ((58, 86), (59, 54), (78, 36), (100, 32), (122, 36), (141, 54), (142, 86), (134, 64), (116, 52), (100, 50),
            (84, 52), (66, 64)),
    "pony": ((58, 88), (58, 52), (78, 34), (106, 31), (134, 42), (142, 62), (142, 86), (134, 66), (116, 54), (92, 60),
             (74, 62), (65, 75)),
    "afro": ((50, 86), (42, 58), (58, 30), (84, 18), (116, 18), (142, 30), (158, 58), (150, 86), (138, 62), (120, 54),
             (100, 52), (80, 54), (62, 62)),
    "quiff": ((58, 86), (58, 56), (66, 38), (90, 20), (128, 17), (147, 30), (142, 46), (141, 86), (133, 68), (124, 52),
              (98, 56), (74, 56), (65, 70)),
}  # fmt: skip

SHINE: dict[Hair, tuple[Point, ...]] = {
    "side": ((78, 43), (98, 36), (122, 41)),
    "quiff": ((84, 35), (106, 27), (132, 28)),
    "crop": ((74, 46), (96, 38), (118, 41)),
    "bob": ((70, 50), (92, 38), (120, 42)),
    "wavy": ((68, 52), (88, 39), (122, 41)),
    "bun": ((76, 48), (98, 40), (122, 47)),
    "pony": ((76, 46), (98, 38), (124, 46)),
    "long": ((68, 62), (77, 46), (92, 39)),
}

LOCKS: dict[Hair, tuple[tuple[Point, ...], ...]] = {
    "side": (((72, 49), (92, 46), (118, 50)), ((100, 34), (122, 38), (137, 56))),
    "quiff": (((80, 50), (100, 40), (130, 42)), ((92, 26), (112, 24), (132, 34))),
    "crop": (((80, 55), (86, 46), (96, 44)), ((104, 54), (112, 47), (122, 47))),
    "bob": (((104, 33), (84, 44), (70, 62)), ((112, 36), (132, 52), (141, 84))),
    "wavy": (((108, 34), (84, 46), (66, 76)), ((116, 38), (136, 58), (143, 88))),
    "pony": (((90, 58), (112, 46), (134, 52)),),
    "bun": (((84, 50), (94, 42), (100, 34)), ((116, 50), (106, 42), (100, 34))),
}
CURLY: tuple[Hair, ...] = ("afro", "curly")


def draw_hair_behind(pen: Pen, look: Look) -> None:
    """Draw what hangs or stands behind the head and over the back."""
    style = look.face.hair
    if style in BEHIND:
        pen.blob(mirrored(BEHIND[style]), look.hair_dark)
    if style in {"long", "wavy"}:
        for x in (52, 148):
            pen.line([(x, 84), (x + (x - 100) / 12, 120), (x, 158)], 3, fade(look.hair, 120))
    if style == "pony":
        pen.blob([(126, 42), (158, 56), (163, 110), (148, 142), (137, 112), (138, 78)], look.hair_dark)
        pen.line([(146, 62), (154, 92), (149, 124)], 3.4, look.hair)
    if style == "bun":
        pen.dot(100, 20, 19.5, look.hair_dark)
        pen.dot(100, 18, 16.5, look.hair)
        pen.line([(91, 20), (98, 10), (108, 12)], 3, look.hair_light)
    if style == "hijab":
        cape: list[Point] = [(100, 20), (58, 34), (46, 84), (48, 132), (34, 170), (38, 212), (100, 212)]
        pen.blob(mirrored(cape), look.cloth_dark)
        pen.rect(76, 110, 48, 50, look.cloth_dark, radius=12)


def draw_hair_front(pen: Pen, look: Look) -> None:
    """Draw the hair that frames the face."""
    style = look.face.hair
    if style == "bald":
        pen.line([(80, 53), (90, 45), (101, 43)], 5, fade("#FFFFFF", 66))
        return
    if style == "hijab":
        _scarf(pen, look)
        return
    outline = look.fitted(FRONT[style])
    tone: Paint = mix(look.skin, look.hair, 0.72) if style == "buzz" else look.hair
    pen.blob(outline, tone)
    if style == "long":
        pen.blob([(200 - x, y) for x, y in outline], tone)
        pen.line([(100, 33), (100, 41)], 1.6, look.hair_dark)
    if style in CURLY:
        _curls(pen, look)
    for lock in LOCKS.get(style, ()):
        pen.line(look.fitted(lock), 2, fade(look.hair_dark, 150))
    if style in SHINE:
        pen.line(look.fitted(SHINE[style]), 4.4, look.hair_light)
    if style == "pony":
        pen.ellipse(140, 47, 4.6, 7, look.cloth)


def _curls(pen: Pen, look: Look) -> None:
    wide, high, count = (46, 44, 11) if look.face.hair == "curly" else (58, 54, 15)
    middle = 70 if look.face.hair == "curly" else 72
    for curl in range(count):
        turn = math.pi * (1.04 + 0.92 * curl / (count - 1))
        x, y = 100 + wide * math.cos(turn), middle + high * math.sin(turn)
        pen.dot(x, y, 11.5, look.hair)
        pen.line(_arc(x, y, 6, 3.4, 5.6), 1.8, look.hair_light)


def _arc(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    turns = [start + (end - start) * step / 6 for step in range(7)]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]


def _scarf(pen: Pen, look: Look) -> None:
    jaw = look.face.jaw
    left: list[Point] = [
        (100, 27), (73, 33), (57, 60), (54, 92), (61, 124), (83, 143), (100, 148), (100, 134 + jaw), (86, 128 + jaw),
        (70, 109), (67, 84), (75, 57), (100, 47),
    ]  # fmt: skip
    pen.blob(mirrored(left), look.cloth)
    pen.blob(
        [(56, 112), (80, 136), (100, 139 + jaw), (120, 136), (144, 112), (153, 158), (122, 188), (78, 184), (48, 158)],
        look.cloth,
    )
    pen.line([(64, 136), (96, 160), (140, 150)], 2.6, look.cloth_dark)
    pen.line([(60, 152), (88, 174), (128, 170)], 2.2, fade(look.cloth_dark, 150))
    pen.line([(72, 48), (86, 37), (106, 34)], 4.2, look.cloth_light)
    pen.line([(134, 62), (140, 88), (133, 116)], 2.4, fade(look.cloth_dark, 130))


def draw_beard(pen: Pen, look: Look) -> None:
    """Draw stubble, a full beard or a moustache, always inside the outline of the head."""
    kind, jaw = look.face.beard, look.face.jaw
    if kind == "none":
        return
    tone = mix(look.skin, look.hair, 0.3) if kind == "stubble" else look.hair_dark
    if kind != "moustache":
        cheek: list[Point] = [(100, 111), (86, 108.5), (71, 104), (62, 84), (54, 90), (52, 152), (100, 152)]
        pen.inside(spline(look.head()), lambda: pen.blob(mirrored(cheek), tone))
    if kind == "full":
        chin: list[Point] = [
            (100, 140.5 + jaw),
            (84, 137 + jaw),
            (72, 122 + jaw / 2),
            (80, 124 + jaw / 2),
            (100, 130 + jaw),
        ]
        pen.blob(mirrored(chin), look.hair_dark)
        pen.line([(88, 131 + jaw), (100, 135 + jaw), (112, 131 + jaw)], 1.8, fade(look.hair_light, 130))
    if kind == "stubble":
        pen.ellipse(100, 117 + jaw * 0.4, 13, 6, mix(look.skin, look.skin_shade, 0.25))
    else:
        lip = [(100, 106.5), (88, 108), (80, 115.5), (91, 115), (100, 112.8), (109, 115), (120, 115.5), (112, 108)]
        pen.blob(lip, look.hair if kind == "full" else look.hair_dark)
