from pathlib import Path

from fakes.mistakes import Edit, check, spoil, tiny

from game.content.load import load


def test_after_the_end_the_score_is_as_it_was(tmp_path: Path) -> None:
    check(tmp_path, "E402", Edit("levels/end.yaml", "ending: bench", "effects: {add: {‸score: 5}}"))


def test_a_story_level_takes_over_the_framing_before_it(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    story = (
        "format: 1\nlevel: {id: extra, title: E, rule: R.}\nevents: [{id: a, text: A., effects: {add: {score: 5}}}]\n"
    )
    route = Edit("pack.yaml", "market, end", "market, extra, end")
    spoil(root, "", Edit("levels/extra.yaml", "", story), route)
    assert load(root).problems == ()
    spoil(root, "", Edit("pack.yaml", "home, market, extra", "home, extra, market"))
    (one,) = load(root).problems
    assert (one.code, "route 'short'" in one.message) == ("E402", True)
