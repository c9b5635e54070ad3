"""Properties of the mirror over arbitrary runs."""

from fakes.anything import runs
from fakes.records import CONTROLS, MEASURED, answered
from hypothesis import given
from hypothesis import strategies as st

from game.analysis.findings import ENOUGH
from game.analysis.mirror import mirror
from game.cli.proven.recount import findings
from game.content.words import load_words
from game.model.entry import Entry
from game.model.framing import Framing, Stance

WORDS = load_words()


@given(runs())
def test_every_citation_exists_and_every_sentence_can_be_said(entries: list[Entry]) -> None:
    for finding in findings(mirror(entries)):
        assert all(0 <= position < len(entries) for position in finding.cites)
        assert "{" not in WORDS.say(finding.kind, **finding.numbers)


@given(runs())
def test_fewer_than_three_with_room_are_too_few_to_tell(entries: list[Entry]) -> None:
    for contrast in mirror(entries).contrasts:
        few = contrast.headline.numbers["room"] < ENOUGH
        assert few == contrast.headline.kind.startswith("too_few")


@given(runs())
def test_the_tally_holds_every_pair_once(entries: list[Entry]) -> None:
    for contrast in mirror(entries).contrasts:
        assert sum(finding.numbers["n"] for finding in contrast.tally) == len(contrast.pairs)


@given(
    st.sampled_from([Stance.ALONG, Stance.OWN]), st.sampled_from([Stance.A, Stance.B]), st.permutations(list(Framing))
)
def test_a_constant_player_does_not_move(stance: Stance, pole: Stance, order: list[Framing]) -> None:
    entries = [
        answered(family, framing, pole if family in CONTROLS else stance)
        for framing in order
        for family in (*MEASURED, *CONTROLS)
    ]

    page = mirror(entries)

    assert {contrast.headline.kind for contrast in page.contrasts} == {
        "unchanged" if stance is Stance.OWN else "too_few"
    }
    assert {contrast.footnote.numbers["p"] for contrast in page.contrasts} == {1.0}
    assert page.noise.kind == "noise_none"
