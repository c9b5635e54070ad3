"""A pack for a whole class, written to a folder: four kinds of question in three chapters, with a score or without."""

import json
from pathlib import Path
from typing import Any, Final

MEASURED: Final = ("speak_up", "help", "read", "wait")
CONTROLS: Final = ("drink",)
CHAPTERS: Final = {"home": "before", "market": "score", "fair": "score", "dusk": "off", "dark": "off"}
FRAMINGS: Final = ("before", "score", "friends", "required", "off")
SCORED, UNSCORED = "workshop", "workshop_unscored"
_PLAIN: Final = frozenset({"fair", "dark"})
_ITEMS = 5


def write_class(folder: Path) -> Path:
    """Write the pack; the same questions come in both versions, and only one of them keeps score."""
    for inside in ("levels", "pairs"):
        (folder / inside).mkdir(parents=True)
    for name, record in _records().items():
        (folder / name).write_text(json.dumps({"format": 1, **record}), encoding="utf-8")  # which is YAML too
    return folder


def _records() -> dict[str, dict[str, Any]]:
    gus = {"id": "gus", "name": "Gus", "role": "caretaker", "tie": 1, "face": {"hair": "bob"}}
    return {
        "pack.yaml": _pack(),
        "framings.yaml": {"framings": [_framing(name) for name in FRAMINGS]},
        "people.yaml": {"people": [gus]},
        "tiers.yaml": {"tiers": [{"id": "plain", "title": "Plain", "at": 300, "badge": "plain"}]},
        **{f"levels/{name}.yaml": _level(name) for name in CHAPTERS},
        **{f"pairs/{name}.yaml": _family(name) for name in (*MEASURED, *CONTROLS)},
    }


def _pack() -> dict[str, Any]:
    def route(name: str, *levels: str) -> dict[str, Any]:
        return {"id": name, "title": f"The class, {name}", "minutes": 5, "levels": ["home", *levels, "mirror"]}

    return {
        "pack": {
            "id": "class", "version": "0.1.0", "title": "A class", "blurb": "Four questions, three times.",
            "content_note": "Nobody is hurt.", "authors": ["Nobody"], "licence": "CC0-1.0",
        },
        "you": {"name": "Mina"},
        "score": {"title": "Sincerity", "start": 500, "min": 300, "max": 900},
        "ties": {"min": 0, "max": 5},
        "routes": [route(SCORED, "market", "dusk"), route(UNSCORED, "fair", "dark")],
    }  # fmt: skip


def _framing(name: str) -> dict[str, Any]:
    shown = name not in ("before", "off")
    return {
        "id": name, "title": f"Framing {name}", "score_shown": shown, "rewards": False, "friends_pull": False,
        "stakes": {"along": 12, "own": -8} if shown else {}, "penalties": False,
        "seen_by": "app" if shown else "nobody", "can_leave": True,
    }  # fmt: skip


def _level(name: str) -> dict[str, Any]:
    level = {"id": name, "title": f"The {name}", "framing": CHAPTERS[name], "rule": "Answer as you like."}
    events: list[dict[str, Any]] = []
    for turn, family in enumerate((*MEASURED, *CONTROLS)):
        watched = {"watched": True} if family in MEASURED[:2] and CHAPTERS[name] == "off" else {}
        events.append({"id": f"s_{family}", "text": "You go on.", "slot": {"family": family, **watched}})
        if turn % 2:
            events.append({"id": f"after_{family}", "text": "A bell rings."})
    return {"level": level | ({"scored": False} if name in _PLAIN else {}), "events": events}


def _family(name: str) -> dict[str, Any]:
    control = name in CONTROLS
    title = name.replace("_", " ").capitalize()
    family: dict[str, Any] = {"id": name, "title": title, "kind": "control" if control else "measured"}
    if not control:
        later = dict.fromkeys(FRAMINGS[1:], "This is noticed.")
        family |= {"frames": later, "watched_frame": "Gus looks on."}
        family |= {"plain_frames": later, "plain_watched_frame": "Gus looks on."}
    choices = [{"say": f"The way called {way}", "stance": way} for way in (("a", "b") if control else ("own", "along"))]
    return {
        "family": family,
        "items": [
            {"id": f"{name}_{n}", "title": f"{title} {n}", "text": "What do you do?", "choices": choices}
            for n in range(1, _ITEMS + (1 if control else 2))
        ],
    }
