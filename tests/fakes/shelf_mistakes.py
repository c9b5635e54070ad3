"""What a pack may say wrongly about the game and about other packs: examples for the corpus."""

from fakes.mistakes import Edit

LICENCE = "licence: CC0-1.0"


def said(*lines: str) -> list[Edit]:
    """Add lines to the head of the tiny pack."""
    return [Edit("pack.yaml", LICENCE, "\n  ".join([LICENCE, *lines]))]


SHELF: list[tuple[str, list[Edit]]] = [
    ("E460", said("game: ‸{from: 99.0.0}")),
    ("E460", said("game: ‸{before: 0.0.1}")),
    ("E461", said("game: {from: 1.0.0, before: ‸0.9.0}")),
    ("E461", said("requires: [{id: other, from: 2.0.0, before: ‸2.0.0}]")),
    ("E462", said("requires: [{id: ‸tiny}]")),
    ("E462", said("conflicts: [‸tiny]")),
    ("E462", said("replaces: [other, ‸tiny]")),
    ("E462", said("requires: [{id: other}]", "conflicts: [‸other]")),
    ("E207", said("game: {from: ‸first}")),
    ("E201", said("game: {‸form: 0.1.0}")),
    ("E207", said("overrides: [‸assets/faces/Dana.png]")),
    ("E207", said("overrides: [‸../faces/dana.png]")),
]
