"""What cannot be read on a wall from the last row, in a real browser: too small, too pale, or cut off."""

from typing import Any, Final

from playwright.sync_api import Page

SCREENS: Final = ((1024, 768), (1280, 720), (1920, 1080))
_SMALLEST, _CONTRAST = 24, 7

_LETTERS: Final = """
() => {
  const part = value => value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const parts = colour => colour.match(/[0-9.]+/g).map(Number);
  const behind = element => {
    for (let each = element; each; each = each.parentElement) {
      const style = getComputedStyle(each), colour = parts(style.backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return [colour];
      const mixed = style.backgroundImage.match(/rgb\\([^)]*\\)/g);
      if (mixed) return mixed.map(parts);
    }
    return [[255, 255, 255]];
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    const box = element.getBoundingClientRect();
    if (!own || !box.width || getComputedStyle(element).visibility === "hidden") continue;
    const style = getComputedStyle(element), outlined = parseFloat(style.webkitTextStrokeWidth) > 0;
    const ink = light(parts(outlined ? style.webkitTextStrokeColor : style.color));
    const contrast = Math.min(...behind(element).map(ground => {
      const [low, high] = [ink, light(ground)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    }));
    found.push({
      said: element.textContent.trim().slice(0, 40), size: parseFloat(style.fontSize), contrast,
      inside: box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1,
    });
  }
  return found;
}
"""
"""Every piece of text on a page: its size, its contrast against the lightest and darkest behind it, and where it is."""


def unreadable(page: Page) -> list[dict[str, Any]]:
    """Return what stands on a wall and cannot be read from the last row."""
    found: list[dict[str, Any]] = page.evaluate(_LETTERS)
    assert found
    return [each for each in found if each["size"] < _SMALLEST or each["contrast"] < _CONTRAST or not each["inside"]]
