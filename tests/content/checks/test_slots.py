from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load

ROUTE = "levels: [home, market, end, mirror]"
SECOND = "  - {id: jug, text: A jug., slot: {family: drink}}\n"


def test_a_family_that_comes_twice_under_a_framing_is_told(tmp_path: Path) -> None:
    check(
        tmp_path,
        "E411",
        Edit("pack.yaml", ROUTE, f"‸{ROUTE}"),
        Edit(
            "levels/end.yaml",
            "    ending: bench",
            "    ending: bench\n  - {id: again, text: Again., slot: {family: drink}}",
        ),
    )


def test_a_route_without_a_mirror_may_have_any_slots(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", Edit("pack.yaml", ", mirror]", "]"), Edit("levels/end.yaml", SECOND, ""))
    assert load(root).problems == ()


def test_a_mirror_compares_with_before(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(
        root,
        "",
        Edit(
            "pack.yaml",
            "  - {id: short",
            "  - {id: rest, title: R, minutes: 3, levels: [market, end, mirror]}\n  - {id: short",
        ),
    )
    (one,) = load(root).problems
    assert (one.code, "'before'" in one.message) == ("E411", True)


def test_two_slots_in_a_row_are_allowed_and_a_story_beat_parts_them(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    more = "  - {id: b1, text: B., slot: {family: drink}}\n  - {id: b2, text: B., slot: {family: drink}}\n"
    spoil(
        root,
        "",
        Edit("pack.yaml", ", mirror]", "]"),
        Edit("levels/end.yaml", "    ending: bench\n", "    ending: bench\n" + more),
    )
    assert load(root).problems == ()
