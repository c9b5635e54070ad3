"""See tests/fakes/corpus.py for what is wrong; here stands what is right, and must never be accused."""

from pathlib import Path

from fakes.mistakes import Edit, spoil, tiny, told

from game.content.load import load


def test_a_level_with_a_place_and_people_without_any_face_are_fine(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(
        root,
        "",
        Edit("levels/market.yaml", "framing: score,", "framing: score, place: yard,"),
        Edit("levels/market.yaml", "- id: join\n", "- id: join\n    person: dana\n"),
    )
    assert told(load(root)) == []
