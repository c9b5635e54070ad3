from collections.abc import Mapping
from dataclasses import replace

import pytest
from fakes.packs import FULL, tiny_pack
from fakes.story import choice, event, level

from game.model.action import Action, Choose, Predict
from game.model.entry import Answered, Chose, Predicted
from game.model.event import Effects
from game.model.framing import Framing, SeenBy, Stance
from game.model.ids import SCORE
from game.model.offer import Offer, Question, Scene
from game.model.pack import Pack
from game.model.record import Record
from game.model.state import State
from game.rules.begin import begin
from game.session.bots import BOTS, coin, conformist, maximiser
from game.session.play import play_bot

PACK = tiny_pack(6, 2, neither=True)
UNSCORED, SCORED = (Framing.BEFORE, Framing.OFF), (Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED)
ALL_ALONG, ALL_OWN = dict.fromkeys(Framing, Stance.ALONG), dict.fromkeys(Framing, Stance.OWN)


def answers(record: Record, *, control: bool = False) -> list[Answered]:
    entries = [entry for turn in record.turns for entry in turn.entries]
    return [each for each in entries if isinstance(each, Answered) and each.control is control]


def played(name: str, seed: int = 3, pack: Pack = PACK) -> Record:
    return play_bot(pack, route=FULL, seed=seed, bot=BOTS[name])


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("along", ALL_ALONG),
        ("own", ALL_OWN),
        ("score_changes", {**ALL_OWN, **dict.fromkeys(SCORED, Stance.ALONG)}),
        ("changes_back", {**ALL_ALONG, **dict.fromkeys(SCORED, Stance.OWN)}),
        ("maximiser", ALL_ALONG),
    ],
)
@pytest.mark.parametrize("seed", range(5))
def test_a_bot_does_what_its_script_says(name: str, script: Mapping[Framing, Stance], seed: int) -> None:
    record = played(name, seed)

    assert len(answers(record)) == 30
    assert all(each.stance is script[each.framing] for each in answers(record))


def test_the_conformist_goes_along_where_anybody_gets_to_know() -> None:
    for each in answers(played("conformist")):
        known = each.watched or each.seen_by is not SeenBy.NOBODY
        assert each.stance is (Stance.ALONG if known else Stance.OWN)
    assert {each.stance for each in answers(played("conformist")) if each.framing is Framing.OFF} == {
        Stance.ALONG,
        Stance.OWN,
    }


@pytest.mark.parametrize("name", sorted(BOTS))
@pytest.mark.parametrize("seed", range(5))
def test_every_bot_but_the_coin_is_consistent_on_controls(name: str, seed: int) -> None:
    stances = {each.stance for each in answers(played(name, seed), control=True)}

    assert stances == ({Stance.A, Stance.B} if name == "coin" else {Stance.A})


def test_the_maximiser_takes_own_where_own_pays_more() -> None:
    record = played("maximiser", pack=tiny_pack(along=-5, own=5))

    assert all(each.stance is (Stance.OWN if each.framing in SCORED else Stance.ALONG) for each in answers(record))


def test_in_the_story_the_maximiser_takes_the_most_points_and_others_the_first() -> None:
    shop = event("shop", choice("a"), choice("b", effects=Effects(add={SCORE: 5})), choice("c"))
    loss = event("loss", choice("a", effects=Effects(add={SCORE: -5})), choice("b"), choice("c"))
    pack = tiny_pack(levels=[level("one", Framing.SCORE, shop, loss)])

    def story(name: str) -> list[str | None]:
        entries = [entry for turn in played(name, pack=pack).turns for entry in turn.entries]
        return [each.choice for each in entries if isinstance(each, Chose)]

    assert story("maximiser") == ["b", "b"]
    assert story("along") == story("own") == story("conformist") == ["a", "a"]


def test_the_coin_is_fair_and_the_same_for_the_same_seed() -> None:
    assert played("coin", 5) == played("coin", 5)
    pack = tiny_pack(6, 2)

    stances = [each.stance for seed in range(20) for each in answers(played("coin", seed, pack))]

    assert 240 < stances.count(Stance.ALONG) < 360  # of 600; ±12 is one standard deviation


def test_the_coin_falls_the_same_way_whatever_the_framing_makes_of_an_item() -> None:
    state = begin(PACK, route=FULL, seed=1)
    scene = next(offer for offer, _ in scenes_of("coin") if offer.item is not None)
    framed = replace(scene, framing=Framing.REQUIRED, watched=True, choices=scene.choices[::-1])

    assert coin(scene, state, 1) == coin(framed, state, 1)


def scenes_of(name: str) -> list[tuple[Scene, State]]:
    seen: list[tuple[Scene, State]] = []

    def watching(offered: Offer, state: State, seed: int) -> Action:
        if isinstance(offered, Scene):
            seen.append((offered, state))
        return BOTS[name](offered, state, seed)

    play_bot(PACK, route=FULL, seed=1, bot=watching)
    return seen


def test_only_the_coin_predicts_a_change() -> None:
    predicted = {
        name: [
            entry.changed
            for seed in range(12)
            for turn in played(name, seed, tiny_pack(2, 0)).turns
            for entry in turn.entries
            if isinstance(entry, Predicted)
        ]
        for name in BOTS
    }

    assert set(predicted.pop("coin")) == {0, 1, 2}
    assert all(set(changed) == {0} for changed in predicted.values())
    assert maximiser(Question(families=6), begin(PACK, route=FULL, seed=1), 1) == Predict(changed=0)


def test_where_a_stance_is_missing_a_bot_takes_what_there_is() -> None:
    scene = next(offer for offer, _ in scenes_of("along") if offer.item is not None)
    poor = replace(scene, choices=tuple(each for each in scene.choices if each.stance is Stance.NEITHER))

    for bot in BOTS.values():
        assert bot(poor, begin(PACK, route=FULL, seed=1), 1) == Choose(choice=poor.choices[0].id)
    assert conformist(poor, begin(PACK, route=FULL, seed=1), 1) == Choose(choice=poor.choices[0].id)
