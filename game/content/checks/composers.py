"""Composers: prices hang on words that the same draft has, and no two things that ends ask for share a name."""

from collections.abc import Iterator

from game.content.checks.board_walk import on_boards
from game.content.draft import Complaint, Draft, Part
from game.content.places import Path
from game.content.schema.boards.composer import ComposerRecord
from game.content.schema.level import LevelFile

Named = tuple[str, Path]


def composers(draft: Draft) -> Iterator[Complaint]:
    """Look at every composer: its ids, then the words beside which others cost more."""
    for part, path, composer in on_boards(draft, ComposerRecord):
        yield from _twice(part, _named(path, composer))
        yield from _beside(part, path, composer)


def _named(path: Path, composer: ComposerRecord) -> Iterator[Named]:
    """Yield everything that an end can ask for by a name of the author's own."""
    for at, piece in enumerate(composer.parts):
        for number, word in enumerate(piece.words):
            yield word.id, (*path, "parts", at, "words", number, "id")
    for at, other in enumerate(composer.instead):
        yield other.id, (*path, "instead", at, "id")


def _twice(part: Part[LevelFile], named: Iterator[Named]) -> Iterator[Complaint]:
    seen = set(ComposerRecord.COUNTED)
    for name, where in named:
        if name in seen:
            message = f"'{name}' is there already: this draft counts it under that name"
            yield Complaint(part=part, path=where, code="E301", message=message, hint="choose another id")
        seen.add(name)


def _beside(part: Part[LevelFile], path: Path, composer: ComposerRecord) -> Iterator[Complaint]:
    known = {word.id for piece in composer.parts for word in piece.words}
    for at, piece in enumerate(composer.parts):
        for number, word in enumerate(piece.words):
            for name in word.beside:
                if name not in known:
                    yield Complaint(
                        part=part, path=(*path, "parts", at, "words", number, "beside", name), code="E445", key=True,
                        message=f"this draft has no word '{name}'", hint=f"it has {', '.join(sorted(known))}",
                        word=name, known=known,
                    )  # fmt: skip
