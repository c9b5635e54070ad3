from game.content.build_rules import effects, item_effects, needs
from game.content.schema.scene import EffectsRecord, ItemEffectsRecord, NeedsRecord
from game.model.event import Effects, Needs


def test_a_condition_keeps_all_its_parts() -> None:
    record = NeedsRecord.model_validate(
        {
            "at_least": {"money": 3},
            "tie_at_most": {"dana": 2},
            "has": ["a"],
            "lacks": ["b"],
            "rewards": ["r"],
            "below_tier": "t",
            "any_of": [{"joined": False}, {"tier": "u", "at_most": {"score": 9}, "tie_at_least": {"gus": 1}}],
        }
    )
    found = needs(record)
    assert (found.at_least, found.tie_at_most, found.has, found.lacks) == ({"money": 3}, {"dana": 2}, ("a",), ("b",))
    assert (found.rewards, found.below_tier, found.tier, found.joined) == (("r",), "t", None, None)
    first, second = found.any_of
    assert (first.joined, second.tier, second.at_most, second.tie_at_least) == (False, "u", {"score": 9}, {"gus": 1})


def test_effects_keep_all_their_parts() -> None:
    record = EffectsRecord.model_validate(
        {
            "add": {"money": -1},
            "ties": {"dana": 1},
            "their_score": {"dana": -5},
            "set": ["a"],
            "clear": ["b"],
            "join": False,
        }
    )
    found = effects(record)
    assert (found.add, found.ties, found.their_score) == ({"money": -1}, {"dana": 1}, {"dana": -5})
    assert (found.set, found.clear, found.join) == (("a",), ("b",), False)


def test_what_is_left_out_is_nothing() -> None:
    assert needs(NeedsRecord()) == Needs()
    assert effects(EffectsRecord()) == Effects()
    assert item_effects(ItemEffectsRecord()) == Effects()
