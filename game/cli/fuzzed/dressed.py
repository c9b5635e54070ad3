"""A small pack that has everything which a pack may bring: words of a second language, pictures, sounds, an icon."""

import io
import tempfile
import wave
from dataclasses import replace
from pathlib import Path
from typing import Final

import yaml

from game.cli.fuzzed.bursts import flat
from game.cli.fuzzed.mutants import DUMPER, LOADER, Files
from game.content.load import read_draft
from game.content.locales import synced
from game.content.po import write_po
from game.content.shipped import shipped
from game.content.translate import locale_file

LANGUAGE: Final = "de"
ICON: Final = "alarm"
CUE: Final = "card"


def dressed(files: Files) -> Files:
    """Add what only large packs have, so that it can be spoilt too."""
    brought = _brought()
    data = yaml.load(files["pack.yaml"], Loader=LOADER)  # noqa: S506 -- a safe one
    data["languages"] = ["en", LANGUAGE]
    data["pack"]["overrides"] = sorted(brought)
    head = yaml.dump(data, Dumper=DUMPER, allow_unicode=True, encoding="utf-8", sort_keys=False)
    whole = {**files, **brought, "pack.yaml": head}
    return whole | {locale_file(LANGUAGE): _translated(whole)}


def _brought() -> Files:
    assets = shipped("assets")
    return {
        "assets/faces/you.png": flat(8, 6),
        "assets/places/yard.png": flat(16, 9),
        f"assets/icons/{ICON}.svg": (assets / "icons" / f"{ICON}.svg").read_bytes(),
        f"assets/sounds/{CUE}.ogg": (assets / "sounds" / "cues" / f"{CUE}.ogg").read_bytes(),
        "assets/sounds/confirm.wav": _silence(),
    }


def _silence() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8_000)
        sound.writeframes(b"\x80" * 800)
    return made.getvalue()


def _translated(files: Files) -> bytes:
    """Write words of another language that differ from the pack's own and leave none out."""
    with tempfile.TemporaryDirectory() as name:
        for file, content in files.items():
            path = Path(name) / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        empty = synced(read_draft(Path(name)), None, LANGUAGE)
    filled = replace(empty, messages=tuple(replace(one, text=f"D {one.source}") for one in empty.messages))
    return write_po(filled).encode()
