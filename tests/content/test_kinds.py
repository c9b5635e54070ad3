import pytest

from game.content.kinds import kind_of_data, kind_of_file


@pytest.mark.parametrize(
    ("name", "kind"),
    [("pack.yaml", "pack"), ("levels/a.yaml", "levels"), ("pairs/b.yaml", "families"), ("rewards.yaml", "rewards")],
)
def test_a_file_is_known_by_its_place(name: str, kind: str) -> None:
    found = kind_of_file(name)
    assert found is not None
    assert found.name == kind


@pytest.mark.parametrize("name", ["level.yaml", "levels/a/b.yaml", "a/pack.yaml", "levels/a.yml", "pairs.yaml"])
def test_other_files_are_of_no_kind(name: str) -> None:
    assert kind_of_file(name) is None


def test_a_file_that_lies_alone_is_known_by_its_keys() -> None:
    found = kind_of_data({"format": 1, "family": {}})
    assert found is not None
    assert found.name == "families"
    assert kind_of_data({"a": 1}) is None
    assert kind_of_data([1]) is None
