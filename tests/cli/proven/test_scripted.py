"""The page says exactly what the script did: every scripted player, fifty seeds, through the real rules."""

from dataclasses import replace

import pytest
from fakes.packs import FULL, SHORT, tiny_pack

from game.analysis.mirror import mirror
from game.cli.proven.recount import miscounts
from game.cli.proven.scripted import PLAYERS, play_script, untruths
from game.cli.proven.turned import unturned
from game.content.words import load_words
from game.model.framing import Framing, Stance
from game.model.ids import FamilyId

PACK = tiny_pack(6, 2)
SEEDS = range(50)


@pytest.mark.parametrize("player", PLAYERS)
def test_the_page_says_exactly_what_the_script_did(player: str) -> None:
    assert not [lie for seed in SEEDS for lie in untruths(PACK, FULL, seed, PLAYERS[player])]


@pytest.mark.parametrize("player", PLAYERS)
def test_every_figure_follows_from_the_entries_that_it_cites(player: str) -> None:
    faults: list[str] = []
    for seed in SEEDS:
        entries = [entry for turn in play_script(PACK, FULL, seed, PLAYERS[player]).turns for entry in turn.entries]
        faults.extend(miscounts(mirror(entries), entries))
        faults.extend(unturned(entries, seed))

    assert not faults


def test_a_route_without_friends_tells_the_truth_too() -> None:
    assert not [lie for seed in SEEDS for lie in untruths(PACK, SHORT, seed, PLAYERS["anything, with skips"])]


@pytest.mark.parametrize(
    ("player", "sentence"),
    [
        ("always own", "You did not move. 6 questions had room to move, and none of your 6 answers changed."),
        ("always along", "Too few to tell. Questions with room to move: 0. It takes three."),
        ("changes under the score", "Of the 6 questions with room to move, 6 moved along."),
        (
            "changes back",
            "Too few to tell whether you moved along. Questions with room for it: 0; it takes three. 6 moved back.",
        ),
    ],
)
def test_the_headline_in_words(player: str, sentence: str) -> None:
    entries = [entry for turn in play_script(PACK, FULL, 1, PLAYERS[player]).turns for entry in turn.entries]

    headline = mirror(entries).contrasts[0].headline

    assert load_words().say(headline.kind, **headline.numbers) == sentence


def test_a_page_that_says_one_more_than_its_entries_is_caught() -> None:
    entries = [entry for turn in play_script(PACK, FULL, 1, PLAYERS["coin"]).turns for entry in turn.entries]
    page = mirror(entries)

    for name in ("along", "back", "same", "room", "pairs"):
        head = page.contrasts[0].headline
        lie = replace(head, numbers={**head.numbers, name: head.numbers[name] + 1})
        liar = replace(page, contrasts=(replace(page.contrasts[0], headline=lie), *page.contrasts[1:]))
        assert list(miscounts(liar, entries))
    assert list(miscounts(replace(page, noise=replace(page.noise, numbers={"changed": 1, "pairs": 8})), entries))


def test_a_page_about_another_script_is_caught() -> None:
    def forgetful(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance:
        asked.append(f"{seed} {family} {framing}")
        stances = (Stance.A, Stance.B) if control else (Stance.ALONG, Stance.OWN)
        return stances[len(asked) // 3 % 2]

    asked: list[str] = []

    assert list(untruths(PACK, FULL, 1, forgetful))
