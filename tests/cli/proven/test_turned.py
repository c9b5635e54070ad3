"""Turning a run around: what each turn does, and that a mirror which minds is caught."""

from fakes.records import answers

from game.analysis.mirror import mirror
from game.cli.proven.turned import figures, renamed, reordered, swapped, unturned
from game.model.entry import Answered
from game.model.framing import Framing

RUN = answers("""
          before score off
speak_up  own    along own
tell_on   own    along along
stand_by  along  own   own
read_freely own  own   own
pace      a      b     a
""")


def test_swapping_flips_the_sign() -> None:
    mine, other = mirror(RUN).contrasts[0], mirror(swapped(RUN)).contrasts[0]

    assert (mine.footnote.numbers["net"], other.footnote.numbers["net"]) == (1, -1)
    assert swapped(swapped(RUN)) == list(RUN)


def test_renaming_leaves_no_name_and_no_figure_changed() -> None:
    assert not {e.item for e in renamed(RUN) if isinstance(e, Answered)} & {e.item for e in RUN if hasattr(e, "item")}
    assert figures(mirror(renamed(RUN))) == figures(mirror(RUN))


def test_reordering_keeps_the_opening_and_moves_the_rest() -> None:
    moved = reordered(RUN, 1)

    assert moved != list(RUN)
    assert sorted(map(repr, moved)) == sorted(map(repr, RUN))
    assert [entry for entry in moved[:6] if isinstance(entry, Answered)] == [
        entry for entry in RUN if isinstance(entry, Answered) and entry.framing is Framing.BEFORE
    ]


def test_an_honest_mirror_has_no_faults() -> None:
    assert list(unturned(RUN, 1)) == []
