from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def test_the_second_of_two_names_the_place_of_the_first(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "E301", Edit("pairs/drink.yaml", "id: drink_2", "id: ‸speak_up_3"))
    (one,) = load(root).problems
    assert one.message == "the item 'speak_up_3' is there already: pairs/drink.yaml, line 10"


def test_events_need_names_of_their_own_only_within_a_level(tmp_path: Path) -> None:
    check(tmp_path, "E301", Edit("levels/end.yaml", "id: jug", "id: ‸bench"))
    root = tiny(tmp_path / "other")
    spoil(root, "", Edit("levels/market.yaml", "id: stall", "id: bench"))
    assert load(root).problems == ()


def test_a_written_choice_id_must_not_meet_a_counted_one(tmp_path: Path) -> None:
    check(
        tmp_path,
        "E301",
        Edit("levels/market.yaml", "{say: Use it,", "{id: b, say: Use it,"),
        Edit("levels/market.yaml", "{say: Not now", "‸{say: Not now"),
    )


def test_names_of_the_game_itself_are_taken(tmp_path: Path) -> None:
    check(
        tmp_path,
        "E302",
        Edit("people.yaml", "people:\n", "people:\n  - {id: ‸you, name: You, role: you, face: {hair: bob}}\n"),
    )
