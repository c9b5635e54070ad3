from pathlib import Path

import pytest
from fakes.mistakes import Edit, check, tiny

from game.content.load import load

FILE = "framings.yaml"
BEFORE = "title: Before, score_shown: false, stakes: {}, rewards: false, friends_pull: false"
REQUIRED = "seen_by: everyone, can_leave: false, penalties: true"
USES = [
    ("E409", BEFORE, BEFORE.replace("shown: false", "shown: ‸true")),
    ("E409", BEFORE, BEFORE.replace("rewards: false", "rewards: ‸true")),
    ("E409", BEFORE, BEFORE.replace("pull: false", "pull: ‸true")),
    ("E410", REQUIRED, REQUIRED.replace("everyone", "‸app")),
    ("E410", "rewards: true,\n     friends_pull: true", "rewards: ‸false,\n     friends_pull: true"),
    ("E410", "rewards: true,\n     friends_pull: true", "rewards: true,\n     friends_pull: ‸false"),
    ("E410", "title: Score, score_shown: true", "title: Score, score_shown: ‸false"),
]


@pytest.mark.parametrize(("code", "old", "new"), USES)
def test_framings_only_add_until_the_last_takes_all_away(code: str, old: str, new: str, tmp_path: Path) -> None:
    check(tmp_path, code, Edit(FILE, old, new))


def test_without_the_file_the_pack_says_so(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    (root / FILE).unlink()
    assert [(one.code, one.where.file) for one in load(root).problems] == [("E408", "pack.yaml")]
