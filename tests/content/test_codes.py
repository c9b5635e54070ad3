from pathlib import Path

import pytest
from fakes.corpus import EXAMPLES
from fakes.mistakes import Edit, check

from game.content.codes import CODES

ELSEWHERE = {
    "E101",
    "E102",
    "E103",
    "E104",
    "E107",
    "E116",
    "E314",
    "E420",
    "W508",
    "W509",
    "W510",
    "W511",
    "W512",
    "E130",
    "E131",
    "E132",
    "W531",
    "W532",
    "W533",
    "E120",
    "E121",
    "E122",
    "E123",
    "E124",
    "E125",
    "E126",
    "W520",
    "W521",
    "W522",
}
"""Codes of files that no edit of a text brings about: bytes, sizes, folders. Their tests are test_text, test_nodes,
test_folder and test_files; what is proven is in tests/session/prove; translations are in test_po and test_locales;
zips are in test_zipped and test_zip_names, pictures and sounds in assets."""


@pytest.mark.parametrize(("code", "edits"), EXAMPLES, ids=[f"{code}-{at}" for at, (code, _) in enumerate(EXAMPLES)])
def test_a_mistake_gives_exactly_its_code_at_its_place(code: str, edits: list[Edit], tmp_path: Path) -> None:
    check(tmp_path, code, *edits)


def test_every_code_has_an_example() -> None:
    assert {code for code, _ in EXAMPLES} | ELSEWHERE == set(CODES)
    assert not {code for code, _ in EXAMPLES} & ELSEWHERE
