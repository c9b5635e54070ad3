"""People of a room in a few letters: one letter per measured family and framing."""

from collections.abc import Sequence
from dataclasses import replace

from fakes.packs import FULL, tiny_pack
from fakes.records import CONTROLS, MEASURED, answered

from game.cli.proven.scripted import PLAYERS, play_script
from game.model.cohort import Taken
from game.model.entry import Entry, Predicted, PredictedRoom
from game.model.framing import Framing, Stance

LETTERS = {"a": Stance.ALONG, "o": Stance.OWN, "n": Stance.NEITHER, "-": None}
POLES = {"a": Stance.A, "b": Stance.B, "-": None}


def person(
    arm: int = 0,
    *,
    guess: int | None = None,
    room: int | None = None,
    controls: str = "",
    watched: str = "",
    **framings: str,
) -> Taken:
    """Answer `before="oooaao"`, `score=...`: along, own, neither, or - for a skip; a blank was not asked.

    `controls` are both control families before, then both in every later framing in turn; `watched` marks families in
    `off` by w.
    """
    entries: list[Entry] = []
    for name, letters in framings.items():
        framing = Framing(name)
        for at, (family, letter) in enumerate(zip(MEASURED, letters, strict=False)):
            if letter == " ":
                continue
            seen = framing is Framing.OFF and watched[at : at + 1] == "w"
            entries.append(replace(answered(family, framing, LETTERS[letter]), watched=seen))
    rounds = [controls[at : at + 2] for at in range(0, len(controls), 2)]
    for framing, pair in zip(Framing, rounds, strict=False):
        entries += [answered(family, framing, POLES[pole]) for family, pole in zip(CONTROLS, pair, strict=True)]
    if guess is not None:
        entries.append(Predicted(changed=guess, families=6))
    if room is not None:
        entries.append(PredictedRoom(changed=room, families=6))
    return Taken(arm=arm, entries=tuple(entries))


def mixed(n: int, *, arm: int = 0, moved: int | None = None) -> list[Taken]:
    """Return people of whom every second, or the first `moved`, went along in one to three more answers."""
    along = [at < moved if moved is not None else at % 2 == 0 for at in range(n)]
    later = ["aooooa", "aaoooa", "aaaooa"]
    return [
        person(arm, before="oooooa", score=later[at % 3] if goes else "oooooa", guess=at % 4, controls="abab")
        for at, goes in enumerate(along)
    ]


def played(n: int, *, arm: int = 0, scripts: Sequence[str] = ("anything, with skips", "coin")) -> list[Taken]:
    """Let scripted players play the whole tiny pack, by the rules."""
    pack = tiny_pack(6, 2)
    records = [play_script(pack, FULL, seed, PLAYERS[scripts[seed % len(scripts)]]) for seed in range(n)]
    return [
        Taken(arm=arm, entries=tuple(entry for turn in record.turns for entry in turn.entries)) for record in records
    ]
