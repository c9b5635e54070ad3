from pathlib import Path

from fakes.corpus import END_UNSCORED, PLAIN, SEEN, UNSCORED
from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load

BINS = "pairs/speak_up.yaml"
WHOLE = Edit(BINS, SEEN, SEEN + PLAIN + "  plain_watched_frame: Gus is there.\n")


def test_a_route_may_do_without_a_score_from_end_to_end(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *UNSCORED, END_UNSCORED, WHOLE)
    assert load(root).problems == ()


def test_lines_that_no_level_asks_for_may_be_left_out(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    spoil(root, "", *UNSCORED, Edit(BINS, SEEN, SEEN + "  plain_frames: {score: It is Tuesday.}\n"))
    assert [one.code for one in load(root).problems] == ["E427"], "only the mixed route is wrong, no line is missing"


def test_a_route_that_mixes_both_arms_is_told_once_where_it_turns(tmp_path: Path) -> None:
    check(tmp_path, "E427", END_UNSCORED, WHOLE, Edit("pack.yaml", "market, end", "market, ‸end"))


def test_two_routes_may_be_the_two_arms(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for name in ("market", "end"):
        text = (root / "levels" / f"{name}.yaml").read_text(encoding="utf-8")
        text = text.replace(f"id: {name},", f"id: {name}_plain, scored: false,").replace(", add: {score: 10}", "")
        (root / "levels" / f"{name}_plain.yaml").write_text(text, encoding="utf-8")
    route = "  - {id: plain, title: P, minutes: 5, levels: [home, market_plain, end_plain, mirror]}\n"
    spoil(root, "", WHOLE, Edit("pack.yaml", "  - {id: short", route + "  - {id: short"))
    assert load(root).problems == ()
