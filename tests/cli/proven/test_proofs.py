"""The report of the proofs: what holds, what does not, and on what ground."""

import io
from collections.abc import Iterator
from pathlib import Path

from fakes.packs import FULL, SHORT, tiny_pack

from game.cli.proven.proofs import Proof, _prove, commit, run, widest

PACK = Path(__file__).parents[2] / "content" / "packs" / "tiny"


def test_all_proofs_hold_on_a_small_pack() -> None:
    out = io.StringIO()

    assert run(out, folder=PACK, seeds=3, kills=1, packs=4, rooms=20) == 0

    said = out.getvalue()
    assert "commit " in said
    assert "holds  The page says what “always own” did: 3 of 3" in said
    assert said.endswith("26 of 26 hold.\n")
    assert "20 rooms, two arms of 15, no effect: the 5 % test fires: " in said


def test_a_pack_that_cannot_be_played_proves_nothing(tmp_path: Path) -> None:
    out = io.StringIO()

    assert run(out, folder=tmp_path) == 1
    assert "nothing can be proven" in out.getvalue()


def test_what_does_not_hold_is_printed_with_its_first_faults() -> None:
    def walk() -> Iterator[list[str]]:
        yield []
        yield [f"fault {n}" for n in range(9)]

    out = io.StringIO()

    assert not _prove(Proof(title="It holds", trials=2, walk=walk), out)
    assert out.getvalue().startswith("FAIL  It holds: 1 of 2\n       fault 0\n")
    assert "fault 5" not in out.getvalue()


def test_the_ground_is_the_route_that_asks_under_most_framings() -> None:
    assert widest(tiny_pack(6, 2)) == FULL != SHORT


def test_a_commit_or_its_absence_is_named() -> None:
    assert commit()
