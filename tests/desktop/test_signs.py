"""Every sign of a translation can be drawn: a box in the middle of a word is a letter that nobody has checked."""

import pygame
import pytest

from game.content.shipped import shipped
from game.desktop.text import has_sign

FONTS = shipped("assets") / "fonts"


def texts() -> dict[str, str]:
    """Return the Chinese interface and the Chinese of every shipped pack, file by file."""
    paths = [*(shipped("assets") / "words" / "zh").glob("*.yaml"), *shipped("levels").glob("*/locale/zh*.po")]
    return {str(path): path.read_text(encoding="utf-8") for path in paths}


@pytest.mark.parametrize("weight", [500, 700])
def test_the_chinese_font_has_every_sign_that_is_said(weight: int) -> None:
    pygame.font.init()
    fonts = [
        pygame.font.Font(str(FONTS / "noto-sans-sc" / f"NotoSansSC-{weight}.ttf"), 20),
        pygame.font.Font(str(FONTS / "nunito" / "Nunito-500.ttf"), 20),
    ]
    signs = {sign for text in texts().values() for sign in text if sign.isprintable()}
    missing = [sign for sign in sorted(signs) if not any(has_sign(font, sign) for font in fonts)]
    assert missing == [], "run assets/fonts/make_subset.py"


def test_a_sign_that_a_font_lacks_is_seen_as_lacking() -> None:
    pygame.font.init()
    nunito = pygame.font.Font(str(FONTS / "nunito" / "Nunito-500.ttf"), 20)
    chinese = pygame.font.Font(str(FONTS / "noto-sans-sc" / "NotoSansSC-500.ttf"), 20)
    assert [has_sign(nunito, sign) for sign in "aé“米"] == [True, True, True, False]
    assert [has_sign(chinese, sign) for sign in "米\u0378"] == [True, False]


@pytest.mark.parametrize("font", ["noto-sans-sc", "nunito", "atkinson"])
def test_every_font_has_its_licence_beside_it(font: str) -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / font / "OFL.txt").read_text(encoding="utf-8")
