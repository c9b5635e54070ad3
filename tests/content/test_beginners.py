"""Mistakes that beginners make in the pack that `new pack` gives them: each is one message, which leads to the fix."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.mistakes import MARK, Edit, Told, spoil

from game.content.load import check_locales, load
from game.content.problem import Problem
from game.content.scaffold import beginnings
from game.session.prove.verdict import prove

COVER, PEOPLE, TIERS, REWARDS = "pack.yaml", "people.yaml", "tiers.yaml", "rewards.yaml"
FRAMINGS, PAIRS, FIRST, SECOND = (
    "framings.yaml",
    "pairs/pick_up.yaml",
    "levels/first_day.yaml",
    "levels/second_day.yaml",
)
PO = (
    'msgctxt "pack pack.title"\nmsgid "My street"\nmsgstr "{title}"\n\n'
    'msgctxt "pack you.name"\nmsgid "Robin"\nmsgstr "Robin"\n'
)

LINES = [
    ("E105", FIRST, "    mood: worry", "‸\tmood: worry", "use spaces"),
    ("E106", FIRST, "    mood: worry", "‸\u00a0\u00a0\u00a0 mood: worry", "type a space"),
    ("E118", FIRST, "    mood: worry", "    ‸mood worry", "write mood: worry"),
    ("E118", FIRST, "    mood: worry", "    mood:‸worry", "write mood: worry"),
    ("E118", FIRST, "  - id: bags", "  -‸id: bags", "write - id: bags"),
    ("E118", FIRST, "    mood: worry", "      ‸mood: worry", "same column"),
    ("E118", FIRST, "    mood: worry", "   ‸mood: worry", "same column"),
    ("E118", FIRST, "  - id: evening", " ‸- id: evening", "same column"),
    ("E118", FIRST, "      Your bus", "‸Your bus", "same column as that text"),
    ("E118", SECOND, "effects: {join: false}}", "effects: {join: false}", "close it with }"),
    ("E118", SECOND, "larger, effects", "larger ‸effects", "write , effects"),
    ("E119", FIRST, "evening nothing", "evening‸: nothing", "put the text in quotes"),
    ("E119", SECOND, "Leave it as", "Leave it‸: as", "put the text in quotes"),
    ("E119", TIERS, '"Everybody has heard of you!"', '‸"Everybody has heard of you!', "close it"),
    ("E119", TIERS, '"Everybody has heard of you!"', "'You'‸re known!'", "write ''"),
    ("E201", SECOND, "Sit down and listen", "Sit down, ‸and listen", '"double quotes"'),
    ("E201", TIERS, '"Everybody has heard of you!"', "“Everyone, ‸you know: you!”", '"double quotes"'),
    ("E201", FIRST, "    choices:\n      - say: Carry", "    ‸choises:\n      - say: Carry", "did you mean 'choices'?"),
    ("E201", SECOND, "{money: 4}}, effects: {add: {money: -4}, ties: {ola: 1}}", "{money: 4}, ‸effects: {}}", "beside"),
    ("E201", SECOND, "at_least: {money: 4}", "‸at_leest: {money: 4}", "did you mean 'at_least'?"),
    ("E201", SECOND, "join: true, add: {score: 2}", "join: true, ‸score: 2", "add: {score: 2}"),
    ("E201", COVER, "  game: {", "  ‸languages: [en, de]\n  game: {", "at the start of a line"),
    ("E202", FIRST, "level: {id: first_day, title: The first day,", "level: ‸{id: first_day,", "add title: ..."),
    ("E202", PAIRS, "{say: Hurry on, stance: own}", "‸{say: Hurry on}", "add stance: along or own"),
    ("E203", SECOND, "money: 4}}", "money: ‸four}}", "in digits"),
    ("E203", COVER, "minutes: 5", 'minutes: ‸"5"', "write 5 without quotes"),
    ("E203", SECOND, "join: true", "join: ‸yes", "write true"),
    ("E203", FRAMINGS, "off, title: Switched off, score_shown: false", "off, title: O, score_shown: ‸no", "false"),
    ("E203", FIRST, "has: [helped_ola]", "has: ‸helped_ola", "write [helped_ola]"),
    ("E203", COVER, "facts: [helped_ola]", "facts: ‸helped_ola", "write [helped_ola]"),
    ("E203", SECOND, "needs: {at_least: {money: 4}}", "needs: ‸money >= 4", "{at_least: {money: 4}}"),
    ("E204", PEOPLE, "hair: bun", "hair: ‸bunn", "did you mean 'bun'?"),
    ("E204", FIRST, "mood: worry", "mood: ‸worried", "did you mean 'worry'?"),
    ("E207", COVER, "id: my_street", "id: ‸My_Street", "my_street"),
    ("E207", COVER, "version: 0.1.0", "version: ‸0.1", "such as 0.1.0"),
    ("E207", COVER, "numbers:", "languages: [‸english, de]\nnumbers:", "such as en, de"),
    ("E207", SECOND, "ties: {ola: 1}}", "ties: {‸ola = 1}}", "write ola: 1"),
    ("E301", FIRST, "id: evening", "id: ‸bags", "choose another id"),
    ("E301", SECOND, "id: second_day", "id: ‸first_day", "choose another id"),
    ("E303", SECOND, "goto: last", "goto: ‸lst", "did you mean 'l"),
    ("E304", FIRST, "person: ola", "person: ‸olla", "did you mean 'ola'?"),
    ("E305", FIRST, "set: [helped_ola]", "set: [‸helpd_ola]", "did you mean 'helped_ola'?"),
    ("E306", SECOND, "{money: -4}", "{‸mony: -4}", "did you mean 'money'?"),
    ("E308", TIERS, "[free_tea]", "[‸free_te]", "did you mean 'free_tea'?"),
    ("E310", SECOND, "family: pick_up", "family: ‸pickup", "did you mean 'pick_up'?"),
    ("E311", COVER, "second_day]", "‸second_dy]", "did you mean 'second_day'?"),
    ("E402", FIRST, "add: {money: -2}", "add: {‸score: -2}", "keeps a score"),
    ("E404", PAIRS, "choices:\n      - {say: Turn it off, stance: along",
     "‸choices:\n      - {say: Turn it off, stance: own", "stance: along"),
    ("E406", PAIRS, "text: A bottle lies", "text: ‸Points for a bottle that lies", "another way"),
    ("E417", TIERS, "at: 0, badge: seedling}\n  - {id: kind, title: A kind one, at: 55",
     "at: 70, badge: seedling}\n  - {id: kind, title: A kind one, at: ‸55", "from the lowest"),
    ("E460", COVER, "game: {from: 0.1.0}", "game: ‸{from: 9.0.0}", "write game: {from: "),
    ("W504", FIRST, "evening nothing", "evening ‸#nothing", "put the text in quotes"),
    ("W501", COVER, "facts: [helped_ola]", "facts: [helped_ola, ‸lonely]", "or remove it"),
    ("W540", PAIRS, "text: A small glove lies", f"text: ‸A {'very ' * 20}small glove lies", "more alike"),
    ("W541", PAIRS, "text: A bottle lies", "text: ‸Clearly a bottle lies", "leave the judging to the player"),
    ("W510", TIERS, "at: 55", "at: ‸100", "let the story give more points"),
]  # fmt: skip
"""A code, a file, what stands there, what is written instead with the place that is named, and words of the hint."""


def street(folder: Path) -> Path:
    root = folder / "my_street"
    for name, text in beginnings("pack", "my_street").items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def checked(root: Path) -> list[Problem]:
    """Tell all that `sincerely check` tells."""
    loaded = load(root)
    if loaded.pack is None:
        return list(loaded.problems)
    return [*loaded.problems, *prove(loaded.pack, root).problems, *check_locales(root)]


@pytest.mark.parametrize(
    ("code", "file", "old", "new", "hint"), LINES, ids=[f"{one[0]} {one[3][:30]}" for one in LINES]
)
def test_a_slip_in_a_line_is_one_message_at_its_place(
    code: str, file: str, old: str, new: str, hint: str, tmp_path: Path
) -> None:
    root = street(tmp_path)
    expected = spoil(root, code, Edit(file, old, new))
    told = checked(root)
    assert [(one.code, one.where.file) for one in told] == [(code, file)], [one.message for one in told]
    (one,) = told
    assert MARK not in new or [Told(one.code, file, one.where.line, one.where.column)] == expected
    assert hint in one.hint


def emptied(root: Path) -> None:
    (root / PEOPLE).write_text("", encoding="utf-8")


def shortened(root: Path) -> None:
    text = (root / PAIRS).read_text(encoding="utf-8")
    (root / PAIRS).write_text(text[: text.index("  - id: tap")], encoding="utf-8")


def saved_wrongly(root: Path) -> None:
    text = (root / REWARDS).read_text(encoding="utf-8")
    (root / REWARDS).write_bytes(text.encode("latin-1"))


def translated(title: str) -> Callable[[Path], None]:
    def translate(root: Path) -> None:
        cover = (root / COVER).read_text(encoding="utf-8")
        (root / COVER).write_text(f"{cover}languages: [en, de]\n", encoding="utf-8")
        (root / "locale").mkdir()
        (root / "locale" / "de.po").write_text(PO.replace("{title}", title), encoding="utf-8")

    return translate


def with_a_placeholder(root: Path) -> None:
    cover = (root / COVER).read_text(encoding="utf-8").replace("title: My street", 'title: "{who} street"')
    (root / COVER).write_text(cover, encoding="utf-8")
    translated("Straße")(root)
    po = root / "locale" / "de.po"
    po.write_text(po.read_text(encoding="utf-8").replace('"My street"', '"{who} street"'), encoding="utf-8")


def promised(root: Path) -> None:
    cover = (root / COVER).read_text(encoding="utf-8")
    (root / COVER).write_text(cover.replace("second_day]", "second_day, mirror]"), encoding="utf-8")
    text = (root / SECOND).read_text(encoding="utf-8")
    (root / SECOND).write_text(text.replace(", slot: {family: pick_up, watched: true}", ""), encoding="utf-8")


def moved(old: str, new: str) -> Callable[[Path], None]:
    def move(root: Path) -> None:
        (root / old).rename(root / new)

    return move


def removed(name: str) -> Callable[[Path], None]:
    return lambda root: (root / name).unlink()


@pytest.mark.parametrize(
    ("spoilt", "code", "file", "hint"),
    [
        (emptied, "E107", PEOPLE, "format: 1"),
        (saved_wrongly, "E103", REWARDS, "save the file as UTF-8"),
        (shortened, "E403", PAIRS, "write 1 more"),
        (promised, "E411", COVER, "add slots, or take mirror out"),
        (removed(COVER), "E314", COVER, "with a file pack.yaml"),
        (removed(PEOPLE), "E304", FIRST, "add people.yaml"),
        (removed(FRAMINGS), "E408", COVER, "that you can copy"),
        (removed(SECOND), "E311", COVER, "add levels/second_day.yaml"),
        (removed(PAIRS), "E310", FIRST, "add a file to the folder pairs"),
        (moved(FIRST, "first_day.yaml"), "E318", "first_day.yaml", "move it to the folder levels"),
        (moved(FIRST, "pairs/first_day.yaml"), "E318", "pairs/first_day.yaml", "move it to the folder levels"),
        (moved(FIRST, "levels/first_day.yaml.txt"), "E318", "levels/first_day.yaml.txt", "rename it to first_day.yaml"),
        (moved("levels", "level"), "E318", "level/first_day.yaml", "rename the folder level"),
        (translated('An "old" street'), "E130", "locale/de.po", '\\"'),
        (translated("Straße"), "W531", "locale/de.po", "brings the file up to date"),
        (translated(""), "W531", "locale/de.po", "after msgstr"),
    ],
)
def test_a_mistake_with_a_file_is_one_message(
    spoilt: Callable[[Path], None], code: str, file: str, hint: str, tmp_path: Path
) -> None:
    root = street(tmp_path)
    spoilt(root)
    told = checked(root)
    assert [(one.code, one.where.file) for one in told] == [(code, file)], [one.message for one in told]
    assert hint in told[0].hint


def test_a_translation_that_lost_a_placeholder_is_told(tmp_path: Path) -> None:
    root = street(tmp_path)
    with_a_placeholder(root)
    assert "E132" in {one.code for one in checked(root)}


def test_a_pack_before_any_mistake_has_none(tmp_path: Path) -> None:
    assert checked(street(tmp_path)) == []
