"""Whether a pack is fair."""

from dataclasses import replace

from fakes.boards import board_pack, rumour
from fakes.packs import MONEY, SHORT, STORY, tiny_families, tiny_pack
from fakes.story import choice, event, level

from game.model.board import End
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import EndingId, PersonId, RouteId
from game.model.item import Family
from game.model.pack import Pack
from game.session.fairness import ENOUGH, Fairness, decent_families, fairness, missed
from game.session.trials import Life, Trials, trials


def judged(pack: Pack, *routes: RouteId, runs: int = 3) -> Fairness:
    *_, found = trials(pack, routes, range(1, 1 + runs))
    return fairness(pack, routes, found)


def life(bot: str, score: int, ties: int, ending: str = "") -> Life:
    return Life(bot=bot, route=SHORT, seed=1, worth={"score": score, "ties": ties}, ending=ending, tier=None)


def test_what_no_bot_reaches_is_named_with_its_place() -> None:
    found = {(each.noun, each.name): each.where for each in judged(tiny_pack(), SHORT, STORY).missed}
    where = found["choice", "street/opening: Say c"]
    assert where is not None
    assert where.file == "levels/tiny.yaml"
    assert not any(noun == "event" for noun, _ in found)


def test_the_reserved_item_is_not_missed() -> None:
    names = [each.name for each in judged(tiny_pack(), SHORT, STORY, runs=10).missed]
    assert not any(name.startswith(("m1_5", "m2_5", "m3_5")) for name in names)


def test_one_way_that_beats_another_at_everything_is_told() -> None:
    pack = tiny_pack()
    lives = [life("along", 700, 3), life("own", 500, 2), life("coin", 400, 9)] * ENOUGH
    beaten = fairness(pack, (SHORT,), Trials(lives=lives)).beaten
    assert [(each.noun, each.name, each.by) for each in beaten if each.noun == "strategy"] == [
        ("strategy", "own", "along")
    ]


def test_an_ending_that_is_better_at_everything_is_a_rank() -> None:
    lives = [life("along", 700, 3, "gold"), life("own", 500, 2, "tin")] * ENOUGH
    beaten = fairness(tiny_pack(), (SHORT,), Trials(lives=lives)).beaten
    assert any((each.noun, each.name, each.by) == ("ending", "short: tin", "short: gold") for each in beaten)


def test_a_difference_that_chance_alone_explains_is_no_rank() -> None:
    few = [life("along", 500 + 7 * at, 3, "a") for at in range(ENOUGH)]
    others = [life("along", 506 + 7 * at, 3, "b") for at in range(ENOUGH)]
    assert fairness(tiny_pack(), (SHORT,), Trials(lives=[*few, *others])).beaten == ()
    sure = [life("along", 700 + 7 * at, 3, "b") for at in range(ENOUGH)]
    (beaten,) = fairness(tiny_pack(), (SHORT,), Trials(lives=[*few, *sure])).beaten
    assert (beaten.name, beaten.by) == ("short: a", "short: b")


def test_ways_that_each_have_something_are_fair() -> None:
    lives = [life("along", 700, 3, "a"), life("own", 500, 4, "b")] * ENOUGH
    assert fairness(tiny_pack(), (SHORT,), Trials(lives=lives)).beaten == ()


def test_going_along_is_decent_where_it_brings_somebody_closer() -> None:
    def decent(family: Family) -> Family:
        first, *rest = family.items
        kind = Effects(ties={PersonId("dana"): 2})
        choices = tuple(
            replace(each, effects=kind) if each.stance is Stance.ALONG else replace(each, effects=None)
            for each in first.choices
        )
        return replace(family, items=(replace(first, choices=choices), *rest))

    families = tiny_families(3)
    assert decent_families(tiny_pack(families=families)) == ()
    assert decent_families(tiny_pack(families=[decent(families[0]), *families[1:]])) == ("m1",)


def test_a_pack_is_asked_for_no_more_decent_families_than_it_has() -> None:
    few = Fairness(missed=(), untried=(), beaten=(), decent=(), measured=0, means={})
    assert few.fair
    assert not replace(few, measured=1).fair
    assert replace(few, measured=1, decent=("m1",)).fair
    assert not replace(few, measured=2, decent=("m1",)).fair


def test_an_end_of_a_board_is_told_apart_since_bots_have_no_plans() -> None:
    pack = board_pack(rumour(ends=[End(id="never", at_least={"words": 9}), End(id="always")]))
    judgement = judged(pack, STORY)
    assert [each.name for each in judgement.untried] == ["boards/rumour: never"]
    assert not any(each.noun == "end" for each in judgement.missed)


def test_an_end_that_is_out_of_reach_is_missed() -> None:
    never = event("never", choice("a", effects=Effects(add={MONEY: 1})), ending=EndingId("moon"))
    story = level("story", None, event("first", goto="last"), never, event("last"))
    pack = tiny_pack(levels=(story,))
    *_, found = trials(pack, (STORY,), [1])
    assert ("ending", "moon") in {(each.noun, each.name) for each in missed(pack, (STORY,), found)}
