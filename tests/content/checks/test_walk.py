from game.content.checks.walk import conditions, effects, item_effects, story_effects
from game.content.draft import Draft, Part
from game.content.nodes import read_tree
from game.content.schema.level import LevelFile
from game.content.schema.pairs import FamilyFile
from game.content.text import Text

LEVEL = """
format: 1
level: {id: x, title: X, rule: R.}
events:
  - id: a
    text: A.
    needs: {has: [p], any_of: [{has: [q]}]}
    also: [{needs: {has: [r]}, text: T.}]
    effects: {set: [s]}
    choices: [{say: Y, needs: {has: [t]}, effects: {set: [u]}}, {say: N}]
"""
FAMILY = """
format: 1
family: {id: f, title: F, kind: control}
items:
  - {id: i, title: I, text: T, choices: [{say: A, stance: a}, {say: B, stance: b, effects: {set: [v]}}]}
"""


def draft() -> Draft:
    level, family = (read_tree(Text(file="x", text=text)) for text in (LEVEL, FAMILY))
    return Draft(
        levels=[Part(record=LevelFile.model_validate(level.data), tree=level)],
        families=[Part(record=FamilyFile.model_validate(family.data), tree=family)],
    )


def test_every_condition_is_met_with_its_path() -> None:
    assert [(path, needs.has) for _, path, needs in conditions(draft())] == [
        (("events", 0, "needs"), ["p"]),
        (("events", 0, "needs", "any_of", 0), ["q"]),
        (("events", 0, "also", 0, "needs"), ["r"]),
        (("events", 0, "choices", 0, "needs"), ["t"]),
    ]


def test_every_effect_is_met_with_its_path() -> None:
    found = draft()
    assert [(path, one.set) for _, path, one in story_effects(found)] == [
        (("events", 0, "effects"), ["s"]),
        (("events", 0, "choices", 0, "effects"), ["u"]),
    ]
    assert [(path, one.set) for _, path, one in item_effects(found)] == [(("items", 0, "choices", 1, "effects"), ["v"])]
    assert [one.set for _, _, one in effects(found)] == [["s"], ["u"], ["v"]]
    assert story_effects(found) is story_effects(found)
