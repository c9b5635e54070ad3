# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools>=4.55,<5"]
# ///
"""Cut the Chinese font down to what the game says: `python assets/fonts/make_subset.py MEDIUM.ttf BOLD.ttf`.

A tool for developers: it alone needs fonttools, playing does not. Noto Sans SC (SIL Open Font Licence 1.1) is at
fonts.google.com/noto; its name is not reserved, so that a subset may keep it. Run this again when a translation has
brought new characters: a test names those that are missing.
"""

import argparse
import sys
from pathlib import Path

from fontTools import subset

TOP = Path(__file__).resolve().parent.parent.parent
TARGETS = tuple(Path(__file__).parent / "noto-sans-sc" / f"NotoSansSC-{weight}.ttf" for weight in (500, 700))
ALWAYS = "，。、；：？！“”‘’（）《》〈〉【】「」『』—…·～￥％０１２３４５６７８９"  # noqa: RUF001


def needed() -> str:
    """Return every character of the Chinese interface and of all packs' translations, and common punctuation."""
    texts = [*TOP.glob("assets/words/zh/*.yaml"), *TOP.glob("levels/*/locale/zh*.po")]
    found = set(ALWAYS).union(*(path.read_text(encoding="utf-8") for path in texts))
    return "".join(sorted(one for one in found if one.isprintable()))


def cut(whole: Path, target: Path, characters: str) -> None:
    """Write the subset of one font and say how large it is."""
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.notdef_outline = True
    font = subset.load_font(str(whole), options)
    cutter = subset.Subsetter(options)
    cutter.populate(text=characters)
    cutter.subset(font)
    target.parent.mkdir(exist_ok=True)
    font.recalcTimestamp = False  # the same input gives the same bytes
    subset.save_font(font, str(target), options)
    print(f"{target}: {len(characters)} characters, {target.stat().st_size:,} bytes")  # noqa: T201
    lost = {ord(one) for one in characters} - set(font.getBestCmap())
    print("not in the font:", *map(chr, sorted(lost)))  # noqa: T201


def main() -> int:
    """Cut both weights to the same characters."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("medium", type=Path, help="the whole font, weight Medium")
    parser.add_argument("bold", type=Path, help="the whole font, weight Bold")
    args = parser.parse_args()
    for whole, target in zip((args.medium, args.bold), TARGETS, strict=True):
        cut(whole, target, needed())
    return 0


if __name__ == "__main__":
    sys.exit(main())
