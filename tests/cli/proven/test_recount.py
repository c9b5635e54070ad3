"""Counting again: an honest page passes, a page with one wrong figure or citation does not."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from fakes.records import answers

from game.analysis.mirror import mirror
from game.cli.proven.recount import findings, miscounts
from game.model.entry import Predicted
from game.model.finding import Contrast, Finding, Mirror

RUN = (
    *answers("""
before score off
speak_up own along own
tell_on own own own
stand_by along own own
read_freely own skip own
empty_task own own along
pace a b a
"""),
    Predicted(changed=1, families=5),
)
PAGE = mirror(RUN)
MAIN = PAGE.contrasts[0]


def more(finding: Finding, name: str) -> Finding:
    return replace(finding, numbers={**finding.numbers, name: finding.numbers[name] + 1})


def led(contrast: Contrast) -> Mirror:
    return replace(PAGE, contrasts=(contrast, *PAGE.contrasts[1:]))


def test_an_honest_page_has_no_faults() -> None:
    assert list(miscounts(PAGE, RUN)) == []
    assert len(list(findings(PAGE))) == 2 * 7 + 2 + len(PAGE.always)


@pytest.mark.parametrize(
    "lie",
    [
        *(
            lambda name=name: led(replace(MAIN, headline=more(MAIN.headline, name)))
            for name in ("along", "back", "room")
        ),
        lambda: led(replace(MAIN, headline=replace(MAIN.headline, cites=MAIN.headline.cites[:-1]))),
        lambda: led(replace(MAIN, headline=replace(MAIN.headline, cites=(*MAIN.headline.cites, len(RUN))))),
        lambda: led(replace(MAIN, tally=(more(MAIN.tally[0], "n"), *MAIN.tally[1:]))),
        lambda: led(replace(MAIN, tally=(replace(MAIN.tally[0], cites=MAIN.tally[2].cites), *MAIN.tally[1:]))),
        lambda: led(replace(MAIN, footnote=more(MAIN.footnote, "p"))),
        lambda: replace(PAGE, noise=more(PAGE.noise, "changed")),
        lambda: replace(PAGE, noise=replace(PAGE.noise, cites=MAIN.headline.cites)),
        lambda: replace(PAGE, prediction=PAGE.prediction and more(PAGE.prediction, "measured")),
        lambda: replace(PAGE, always=tuple(more(f, "n") if "n" in f.numbers else f for f in PAGE.always)),
    ],
)
def test_every_lie_is_caught(lie: Callable[[], Mirror]) -> None:
    assert list(miscounts(lie(), RUN))
